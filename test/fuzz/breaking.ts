/** What somebody does to a file that was right: to its values, and then to its text. */
import fc from 'fast-check'
import { stringify } from 'yaml'
import { yamlPieces } from '../source/scribble.ts'

type Owner = Record<string, unknown> | unknown[]

const strange = fc.constantFrom<unknown[]>(
  null,
  true,
  '',
  ' ',
  'none',
  'cut',
  'keep',
  0,
  -1,
  1.5,
  1e308,
  2 ** 64,
  Number.NaN,
  '9999999999999999w',
  '9999-12-31 23:59',
  '2027-02-30 09:30',
  '1d before nothing',
  'x'.repeat(5000),
  'a\u0000b\u001b[31m\u202e\ud800',
  '\r\n::error::pwned',
  '=1+1',
  'javascript:alert(1)',
  'https://example.com\u0000/',
  '../../../etc/passwd',
  [],
  {},
  [[]],
  [null],
  { '': '' },
  { a: 1 },
)

const name = fc.oneof(
  fc.constantFrom(
    ...['id', 'use', 'if', 'change', 'feeds', 'who', 'repeat', 'tracks', 'groups', 'duration'],
    ...[
      'tostring',
      'hasOwnProperty',
      'a b',
      '1',
      '',
      'x-own',
      'TITLE',
      'titel',
      '\u001b[2J',
      'ключ',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

/** A change of the values of a file. */
const ofValues = fc.record({
  at: fc.nat(),
  other: fc.nat(),
  kind: fc.constantFrom('put', 'drop', 'rename', 'copy', 'swap', 'wrap', 'more'),
  value: strange,
  name,
})
type OfValues = typeof ofValues extends fc.Arbitrary<infer T> ? T : never

/** A change of its text. */
const ofText = fc.record({
  at: fc.nat(),
  length: fc.nat(40),
  kind: fc.constantFrom('insert', 'cut', 'double', 'indent', 'end', 'lines'),
  piece: fc.oneof(yamlPieces, fc.string({ unit: 'binary', minLength: 1, maxLength: 3 })),
})
type OfText = typeof ofText extends fc.Arbitrary<infer T> ? T : never

const style = fc.record({
  collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
  defaultStringType: fc.constantFrom(
    'PLAIN' as const,
    'QUOTE_DOUBLE' as const,
    'QUOTE_SINGLE' as const,
  ),
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 40, 100),
})

export interface Breaking {
  values: OfValues[]
  text: OfText[]
  style: typeof style extends fc.Arbitrary<infer T> ? T : never
}

/** Hardly ever more than a few things are broken, so that much is still read. */
export const breaking: fc.Arbitrary<Breaking> = fc.record({
  values: few(ofValues),
  text: few(ofText),
  style,
})

function few<T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  const nothing = { weight: 4, arbitrary: fc.constant<T[]>([]) }
  return fc.oneof(nothing, { weight: 1, arbitrary: fc.array(one, { minLength: 1, maxLength: 3 }) })
}

/** The text of a file with all of that done to it. */
export function broken(fields: object, { values, text, style }: Breaking): string {
  const copy = structuredClone(fields) as Record<string, unknown>
  for (const change of values) changeValue(copy, change)
  return text.reduce(changeText, stringify(copy, { ...style, aliasDuplicateObjects: false }))
}

function changeValue(
  root: Record<string, unknown>,
  { at, other, kind, value, name }: OfValues,
): void {
  const all = ownersIn(root)
  const owner = all[at % all.length] ?? root
  const keys = Object.keys(owner)
  const key = keys[other % (keys.length || 1)]
  if (key === undefined) return
  const slots = owner as Record<string, unknown>
  const old = slots[key]
  if (kind === 'put') slots[key] = value
  if (kind === 'drop') Array.isArray(owner) ? owner.splice(Number(key), 1) : delete slots[key]
  if (kind === 'rename' && !Array.isArray(owner)) {
    delete slots[key]
    define(owner, name, old)
  }
  if (kind === 'copy' && !Array.isArray(owner)) define(owner, name, structuredClone(old))
  if (kind === 'swap') slots[key] = structuredClone(all[other % all.length])
  if (kind === 'wrap') slots[key] = other % 2 ? [old] : { [name]: old }
  if (kind === 'more' && Array.isArray(owner))
    for (let count = 0; count < 30; count++) owner.push(structuredClone(old))
}

function define(owner: object, key: string, value: unknown): void {
  Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true })
}

function ownersIn(value: unknown): Owner[] {
  if (typeof value !== 'object' || value === null) return []
  return [value as Owner, ...Object.values(value).flatMap(ownersIn)]
}

function changeText(text: string, { at, length, kind, piece }: OfText): string {
  const from = at % (text.length + 1)
  const lineStart = text.lastIndexOf('\n', from - 1) + 1
  const lineEnd = `${text}\n`.indexOf('\n', from)
  const line = text.slice(lineStart, lineEnd)
  const withLine = (put: string) => text.slice(0, lineStart) + put + text.slice(lineEnd)
  switch (kind) {
    case 'insert':
      return text.slice(0, from) + piece + text.slice(from)
    case 'cut':
      return text.slice(0, from) + text.slice(from + length)
    case 'double':
      return withLine(`${line}\n${line}`)
    case 'indent':
      return withLine(length % 2 ? ` ${line}` : line.replace(/^ +/, (blanks) => blanks.slice(2)))
    case 'end':
      return text.slice(0, from)
    default:
      return text.replaceAll('\n', length % 2 ? '\r\n' : '\r')
  }
}
