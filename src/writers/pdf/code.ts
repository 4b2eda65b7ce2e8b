/**
 * Typst code from values. Author's words reach Typst only as string literals of code, never as
 * markup, so nothing in them can be read as an instruction.
 */

/** A piece of Typst code, as against a string of the author's. */
export class Code {
  constructor(readonly source: string) {}
}

export type Value =
  | Code
  | string
  | number
  | boolean
  | undefined
  | readonly Value[]
  | { readonly [key: string]: Value }

/** A string as one Typst literal. Halves of surrogate pairs become U+FFFD, CRLF becomes LF. */
export function literal(text: string): string {
  const escaped = text
    .replace(/[\\"]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/\t/g, '\\t')
    .replace(/[\u0000-\u001f\u007f]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  return `"${escaped}"`
}

/** Any value as Typst code: `undefined` is `none`, an object is a dictionary. */
export function typst(value: Value): string {
  if (value instanceof Code) return value.source
  if (value === undefined) return 'none'
  if (typeof value === 'string') return literal(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  // A comma after the last item, since `(1)` is a number and `(1,)` is an array.
  if (isArray(value)) return value.length ? `(${value.map(typst).join(', ')},)` : '()'
  const entries = Object.entries(value).map(([key, item]) => `${literal(key)}: ${typst(item)}`)
  return entries.length ? `(${entries.join(', ')})` : '(:)'
}

/** A call with positional, then named arguments. Names are ours, never the author's. */
export function call(
  name: string,
  positional: readonly Value[],
  named: Record<string, Value> = {},
): Code {
  const args = [
    ...positional.map(typst),
    ...Object.entries(named).map(([key, value]) => `${key}: ${typst(value)}`),
  ]
  return new Code(`${name}(${args.join(', ')})`)
}

/** Contents one after the other. */
export function joined(parts: readonly Code[]): Code {
  return new Code(parts.length ? `{\n${parts.map((part) => part.source).join('\n')}\n}` : '[]')
}

function isArray(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}
