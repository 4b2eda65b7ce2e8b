import { plainOrQuoted } from '../../source/plain-or-quoted.ts'

/** What is written into a YAML file: texts, what stands as it is, lists, and fields in their order. */
export type Value = string | Bare | readonly Value[] | Fields

/** A number, a time or a length: written without quotes. */
export class Bare {
  constructor(readonly text: string) {}
}

/** Fields in order; those without a value are left out. */
export class Fields {
  readonly entries: readonly Entry[]

  constructor(entries: readonly Maybe[]) {
    this.entries = entries.filter(
      (entry): entry is Entry => Boolean(entry) && !isEmpty((entry as Entry).value),
    )
  }

  /** The value of a field that is a text or stands as it is. */
  text(key: string): string {
    const value = this.entries.find((entry) => entry.key === key)?.value
    return typeof value === 'string' ? value : value instanceof Bare ? value.text : ''
  }
}

export interface Entry {
  key: string
  value: Value
  /** A few words behind it, for whoever edits the file. */
  comment?: string
  /** Lines above it, as they stand. */
  above?: readonly string[]
}

type Maybe =
  | { key: string; value: Value | undefined; comment?: string; above?: readonly string[] }
  | undefined

export function field(key: string, value: Value | undefined, comment?: string): Maybe {
  return { key, value, ...(comment !== undefined && { comment }) }
}

function isEmpty(value: Value | undefined): boolean {
  if (value === undefined || value === '') return true
  if (value instanceof Fields) return value.entries.length === 0
  return Array.isArray(value) && value.length === 0
}

const WIDTH = 98
/** Where comments begin that stand behind a value, as in the starters. */
const COMMENT_AT = 37

/** Fields as YAML, in block style alone, without a brace; ends with a line break. */
export function yamlOf(fields: Fields): string {
  return `${fieldLines(fields, 0).join('\n')}\n`
}

function fieldLines({ entries }: Fields, indent: number): string[] {
  return entries.flatMap(({ key, value, comment, above }) => {
    const lines = withKey(`${' '.repeat(indent)}${plainOrQuoted(key)}:`, value, indent)
    return [...(above ?? []), ...commented(lines, comment)]
  })
}

function commented([first = '', ...rest]: string[], comment: string | undefined): string[] {
  return [comment ? `${first.padEnd(COMMENT_AT - 2)}  # ${comment}` : first, ...rest]
}

function withKey(head: string, value: Value, indent: number): string[] {
  if (typeof value === 'string') return textLines(head, value, indent + 2)
  if (value instanceof Bare) return [`${head} ${value.text}`]
  if (value instanceof Fields) return [head, ...fieldLines(value, indent + 2)]
  return [head, ...value.flatMap((item) => itemLines(item, indent + 2))]
}

function itemLines(item: Value, indent: number): string[] {
  const dash = `${' '.repeat(indent)}-`
  if (typeof item === 'string') return textLines(dash, item, indent + 2)
  if (item instanceof Bare) return [`${dash} ${item.text}`]
  const lines = item instanceof Fields ? fieldLines(item, indent + 2) : []
  return lines.map((line, at) => (at === 0 ? `${dash} ${line.slice(indent + 2)}` : line))
}

/** Short texts on the line, long ones folded, and those with lines of their own as they are. */
function textLines(head: string, text: string, indent: number): string[] {
  const margin = ' '.repeat(indent)
  const lines = text.split('\n')
  if (lines.length === 1) {
    const short = `${head} ${plainOrQuoted(text)}`
    if (short.length <= WIDTH) return [short]
    return [`${head} >-`, ...wrapped(text, WIDTH - indent, '').map((line) => margin + line)]
  }
  const set = lines.flatMap((line) => wrapped(line, WIDTH - indent, hanging(line)))
  return [`${head} |-`, ...set.map((line) => (line === '' ? '' : margin + line))]
}

/** What would begin a list, or look like one, at the head of a line. */
const LIKE_AN_ITEM = /^(?:[-*+•·‣◦▪●–—−]+|\d{1,2}[.)]|[#>|]+)$/

/** As far in as the text of a list's item is. */
function hanging(line: string): string {
  return ' '.repeat(/^ *(?:- )?/.exec(line)?.[0].length ?? 0)
}

/** A line in several. */
function wrapped(line: string, width: number, margin: string): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(/(?<=\S) /)) {
    const fits = current === '' || current.length + 1 + word.length <= width
    if (fits || LIKE_AN_ITEM.test(word)) current += current === '' ? word : ` ${word}`
    else {
      lines.push(current)
      current = margin + word
    }
  }
  return [...lines, current]
}
