import { element, part } from '../office/xml.ts'
import { colours, roles } from '../theme.ts'
import { WORD } from './namespaces.ts'
import { paragraphProperties } from './paragraph.ts'
import { type RunLook, runProperties } from './run.ts'
import { halfPoints, hex, twips } from './units.ts'

/** How far each level of a list is indented, in points. */
const INDENT = 18

const LEVELS = [0, 1, 2, 3, 4, 5] as const
const BULLETS = ['•', '–', '•', '–', '•', '–'] as const

/** What a paragraph says to be an item of a list. */
export interface Numbered {
  list: number
  level: number
}

/** The lists of one document: bullets are one list, each numbered one counts for itself. */
export class NumberedLists {
  /** What each list looks like; its number is one more than its place. */
  readonly #lists: Kind[] = ['bullets']

  bullet(level: number): Numbered {
    return { list: 1, level: atMost(level) }
  }

  /** A new numbered list; each call begins another. */
  numbers(level: number, start: number): Numbered {
    return { list: this.#lists.push(start), level: atMost(level) }
  }

  agreements(): Numbered {
    return { list: this.#lists.push('agreements'), level: 0 }
  }

  /** The part with the lists that were begun. */
  definitions(): string {
    const kinds = [...new Set(this.#lists)]
    const looks = kinds.map((kind, id) => lookOf(kind, id))
    const lists = this.#lists.map((kind, index) => listOf(kind, index + 1, kinds.indexOf(kind)))
    return part(element('w:numbering', WORD, [...looks, ...lists].join('')))
  }
}

/** Numbers start with the one that is named. */
type Kind = 'bullets' | 'agreements' | number

interface Level {
  format: 'bullet' | 'decimal'
  text: string
  start: number
  indent: { left: number; hanging: number }
  run?: RunLook
}

function levelsOf(kind: Kind): Level[] {
  if (kind === 'agreements') return [AGREEMENT]
  return LEVELS.map((level) => ({
    indent: indent(level),
    ...(kind === 'bullets'
      ? { format: 'bullet', text: BULLETS[level], start: 1 }
      : { format: 'decimal', text: `%${level + 1}.`, start: kind }),
  }))
}

function lookOf(kind: Kind, id: number): string {
  const levels = levelsOf(kind).map(({ format, text, start, indent, run = {} }, level) =>
    element(
      'w:lvl',
      { 'w:ilvl': level },
      [
        element('w:start', { 'w:val': start }),
        element('w:numFmt', { 'w:val': format }),
        element('w:lvlText', { 'w:val': text }),
        '<w:lvlJc w:val="left"/>',
        paragraphProperties({ indent }),
        runProperties(run),
      ].join(''),
    ),
  )
  const content = ['<w:multiLevelType w:val="hybridMultilevel"/>', ...levels].join('')
  return element('w:abstractNum', { 'w:abstractNumId': id }, content)
}

/** Counts from its own start, whatever lists of its look came before. */
function listOf(kind: Kind, id: number, look: number): string {
  const starts = levelsOf(kind).map(
    ({ start }, level) =>
      `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
  )
  const content = [`<w:abstractNumId w:val="${look}"/>`, ...starts].join('')
  return element('w:num', { 'w:numId': id }, content)
}

/** Of the paragraphs in an item that follow the first. */
export function indent(level: number): { left: number; hanging: number } {
  return { left: twips(INDENT * (atMost(level) + 1)), hanging: twips(INDENT) }
}

function atMost(level: number): number {
  return Math.min(level, LEVELS.length - 1)
}

const AGREEMENT: Level = {
  format: 'decimal',
  text: '%1',
  start: 1,
  indent: { left: twips(28), hanging: twips(28) },
  run: {
    bold: true,
    size: halfPoints(roles.listNumber.size),
    color: hex(colours[roles.listNumber.colour]),
  },
}
