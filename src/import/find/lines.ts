import { oneLine } from '../pieces.ts'
import { readLength } from '../time/lengths.ts'
import { readSpan } from '../time/times.ts'
import type { Column } from './agenda.ts'

/** What a line such as "09:00 Welcome (10 min)" comes to, a cell for each of `LINE_COLUMNS`. */
export type LineCells = readonly [
  when: string,
  minutes: string,
  title: string,
  who: string,
  description: string,
]

export const LINE_COLUMNS: readonly Column[] = [
  { heading: 'time', field: 'start' },
  { heading: 'minutes', field: 'minutes' },
  { heading: 'title', field: 'title' },
  { heading: 'who', field: 'who' },
  { heading: 'below it', field: 'description' },
]

/** Which of the columns has what stands below a line. */
export const DESCRIPTION = 4

// Of "2030 goals" nobody can tell; of "0930 Start" everybody can.
const MILITARY = String.raw`[01]\d[0-5]\d(?!\d)`
const TIME = String.raw`(?:${MILITARY}|\d{1,2}(?:[:.h]\d{2}|h)?(?:\s*(?:[ap]\.?m\.?|uhr|h)(?!\p{L}))?)`
const TIMES_FIRST = new RegExp(
  String.raw`^(?:um|ab|at|from|von)?\s*(${TIME}(?:\s*(?:-|–|—|to|until|bis)\s*${TIME})?)(?![\p{L}\p{N}'’.])\s*(?:[:|–—-]+\s*|(?=[^\s])|$)`,
  'iu',
)
const UNIT = String.raw`(?:['’′]|(?:min(?:ute)?[ns]?|m|h|hours?|hrs?|std|stunden?)(?!\p{L})\.?)`
const NUMBER = String.raw`(?:\d\/\d|\d{1,3}(?:[.,]\d+)?|½)(?:\s*(?:-|–|bis|to)\s*\d{1,3})?`
const LENGTH_FIRST = new RegExp(
  String.raw`^[([]?(${NUMBER}\s*${UNIT})[)\]]?\s*(?:[:|–—-]+\s*)?`,
  'iu',
)
const LENGTH_IN_BRACKETS = new RegExp(
  String.raw`\s*[([]\s*(?:ca\.?\s*|~\s*)?(${NUMBER}\s*${UNIT})\s*(?:[,;]\s*)?([^)\]]*)[)\]]`,
  'iu',
)
const LENGTH_LAST = new RegExp(String.raw`\s*[,:|–—-]\s*(${NUMBER}\s*${UNIT})$`, 'iu')
const TICKED_LAST = /(?<!\s)\s+(\d{1,3}\s?['’′])$/u

/**
 * A line of an agenda that is written as text; undefined for one without a time or a length. A time
 * stands first; a length first, last, or in brackets: "10' – Intro", "Intro (10 min)", "Intro, 10 min",
 * "Intro 10'".
 */
export function readLine(written: string): LineCells | undefined {
  let text = oneLine(written).replace(/^(?:[-*•·‣◦▪–—]|\d{1,2}[.)])\s+/u, '')
  let when = ''
  const times = TIMES_FIRST.exec(text)
  if (times?.[1] && readSpan(times[1])) {
    when = times[1]
    text = text.slice(times[0].length)
  }
  let [minutes, who] = ['', '']
  for (const form of LENGTHS) {
    const found = form.exec(text)
    const rest = found?.[2]?.trim() ?? ''
    if (!found?.[1] || !readLength(found[1]) || EACH.test(rest)) continue
    minutes = found[1]
    const stays = rest !== '' && !NAMES.test(rest) ? ` (${rest})` : ''
    if (stays === '') who = rest
    text = `${text.slice(0, found.index)}${stays}${text.slice(found.index + found[0].length)}`
    break
  }
  const title = text.replace(/^[\s:|–—-]+|(?<![\s|–—-])[\s|–—-]+$/gu, '')
  if (when === '' && (minutes === '' || title === '')) return undefined
  return [when, minutes, title, who, '']
}

/** "(2 min each)" is not how long all of it takes. */
const EACH = /^(?:each|apiece|per|pro|je)(?!\p{L})/iu

/** Of "(10 min, Anna)" what is no length names who leads; any other words stay with the title. */
const NAMES = /^\p{Lu}\p{L}+(?:(?:\s|\s*[,/&+]\s*|\s(?:and|und)\s)\p{Lu}\p{L}+)*$/u

const LENGTHS = [LENGTH_FIRST, LENGTH_IN_BRACKETS, LENGTH_LAST, TICKED_LAST]
