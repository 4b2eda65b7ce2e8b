import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'
import type { Layout, Theme } from '../theme.ts'
import { halfPoints, hex, twips } from './units.ts'

/** How far each level of a list is indented, in points. */
const INDENT = 18

const LEVELS = [0, 1, 2, 3, 4, 5] as const
const BULLETS = ['•', '–', '•', '–', '•', '–'] as const

/** What a paragraph says to be an item of a list. */
export interface Numbered {
  reference: string
  level: number
  instance?: number
}

/** The lists of one document: bullets are one list, each numbered one counts for itself. */
export class NumberedLists {
  readonly #starts = new Map<number, number>()
  #agreements = 0

  bullet(level: number): Numbered {
    return { reference: 'bullets', level: atMost(level) }
  }

  /** A new numbered list; each call begins another. */
  numbers(level: number, start: number): Numbered {
    const instance = (this.#starts.get(start) ?? 0) + 1
    this.#starts.set(start, instance)
    return { reference: `numbers-from-${start}`, level: atMost(level), instance }
  }

  agreements(): Numbered {
    this.#agreements += 1
    return { reference: 'agreements', level: 0, instance: this.#agreements }
  }

  /** Definitions of the lists that were begun. */
  definitions(look: { theme: Theme } & Pick<Layout, 'roles'>): INumberingOptions {
    return {
      config: [
        {
          reference: 'bullets',
          levels: LEVELS.map((level) => ({
            level,
            format: LevelFormat.BULLET,
            text: BULLETS[level],
            alignment: AlignmentType.START,
            style: { paragraph: { indent: indent(level) } },
          })),
        },
        ...[...this.#starts.keys()].map((start) => ({
          reference: `numbers-from-${start}`,
          levels: LEVELS.map((level) => ({
            level,
            format: LevelFormat.DECIMAL,
            text: `%${level + 1}.`,
            start,
            alignment: AlignmentType.START,
            style: { paragraph: { indent: indent(level) } },
          })),
        })),
        { reference: 'agreements', levels: [agreement(look)] },
      ],
    }
  }
}

/** Of the paragraphs in an item that follow the first. */
export function indent(level: number): { left: number; hanging: number } {
  return { left: twips(INDENT * (atMost(level) + 1)), hanging: twips(INDENT) }
}

function atMost(level: number): number {
  return Math.min(level, LEVELS.length - 1)
}

/** Of an agreement beside its number, in points. */
export function agreementIndent({ listNumber }: Layout['roles']): number {
  return 1.4 * listNumber.size
}

const agreement = ({ theme, roles }: { theme: Theme } & Pick<Layout, 'roles'>) => {
  const beside = twips(agreementIndent(roles))
  return {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1',
    alignment: AlignmentType.START,
    style: {
      paragraph: { indent: { left: beside, hanging: beside } },
      run: {
        bold: true,
        size: halfPoints(roles.listNumber.size),
        color: hex(roles.listNumber.colour, { theme }),
      },
    },
  }
}
