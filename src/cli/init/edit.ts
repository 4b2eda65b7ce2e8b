import { SourceText } from '../../diagnostics/place.ts'
import { parse } from '../../source/parse.ts'
import { Places } from '../../source/places.ts'

/**
 * From a path such as `sessions.kick-off.space` to the YAML that goes there; `cut` takes the field
 * away. A step of a path is a key, or in a list an item's `id` or number, from 1.
 */
export type Edits = Readonly<Record<string, string>>

interface Splice {
  start: number
  end: number
  text: string
}

/**
 * Changes single values in a YAML text and leaves everything else, comments and blanks too, as it
 * stands. A field that is there only as a comment (`# timezone: Europe/Dublin`) is woken up, with
 * what it stands in. Throws for a path that leads nowhere: paths come from our own starters.
 */
export function edit(file: string, text: string, edits: Edits): string {
  const places = new Places()
  const { value } = parse(new SourceText(file, text), places)
  const splices = Object.entries(edits).flatMap(([path, to]) => {
    const steps = path.split('.')
    const owner = steps.slice(0, -1).reduce(inside, value)
    const last = steps.at(-1) ?? ''
    const field = Array.isArray(owner) ? String(Number(last) - 1) : last
    const spot = isObject(owner) ? places.spot(owner, field) : undefined
    if (!spot) return editComment(text, steps, to)
    if (to !== 'cut') return [{ start: spot.value.start, end: spot.value.end, text: to }]
    const start = text.lastIndexOf('\n', spot.key.start) + 1
    return [cutLines(text, start, ' '.repeat(spot.key.start - start + 1))]
  })
  return splices
    .sort((a, b) => b.start - a.start)
    .reduce((whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end), text)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function inside(owner: unknown, step: string): unknown {
  if (Array.isArray(owner))
    return owner.find((item) => item?.id === step) ?? owner[Number(step) - 1]
  return isObject(owner) ? (owner as Record<string, unknown>)[step] : undefined
}

/** A line, and the lines below it that open with at least this much. */
function cutLines(text: string, start: number, deeper: string): Splice {
  const lines = new RegExp(`[^\\n]*\\n(?:${deeper}[^\\n]*\\n)*`, 'y')
  lines.lastIndex = start
  return { start, end: start + (lines.exec(text)?.[0].length ?? 0), text: '' }
}

/** The same for a field that is commented out: its lines go, or lose their `# `. */
function editComment(text: string, steps: readonly string[], to: string): Splice[] {
  let from = 0
  const wake = steps.map((step, depth): Splice => {
    const found = new RegExp(`^# {${1 + 2 * depth}}${step}:.*$`, 'm').exec(text.slice(from))
    if (!found) throw new Error(`there is no field ${steps.join('.')}`)
    const start = from + found.index
    from = start + found[0].length
    return { start, end: from, text: `${'  '.repeat(depth)}${step}:` }
  })
  const last = wake.at(-1) as Splice
  if (to === 'cut') return [cutLines(text, last.start, `#${' '.repeat(2 * steps.length)}`)]
  return [...wake.slice(0, -1), { ...last, text: `${last.text} ${to}` }]
}
