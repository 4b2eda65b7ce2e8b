import type { Fit } from '../../plan/plan.ts'
import { shortLength } from '../lengths.ts'
import { isUnplaced, splitIn } from '../sides.ts'
import { type Given, list, name, object } from '../template/shape.ts'
import type { Words } from '../words.ts'
import type { Scene } from './scene.ts'

export const warningsShape = list(object({ tone: name<'warning' | 'note'>(), text: 'plain' }))

type Warnings = Given<typeof warningsShape>

/** What to know of an activity's time and turns, and for which places that is worked out. */
export function warnings(scene: Scene): Warnings {
  const { activity, setting } = scene
  const { words } = setting
  const own = fitWarnings(scene)
  const split = own.length > 0 ? splitIn([activity]) : undefined
  return [
    ...(isUnplaced(activity) ? [{ tone: 'note', text: words.text('fit.apart') } as const] : []),
    ...own,
    ...(split ? [{ tone: 'note', text: words.text('place.split-share', split) } as const] : []),
  ]
}

/**
 * For which numbers of people an activity does not fit, or leaves somebody without a turn. Red where
 * it is so for the number that comes. Where nobody knows who is in which place, no number is said to fit.
 */
export function fitWarnings({ activity, setting }: Scene): Warnings {
  const { words, plan } = setting
  const tone = (bad: readonly Fit[]) =>
    bad.some(({ from, to }) => from <= plan.people && plan.people <= to) ? 'warning' : 'note'
  const over = activity.fits.filter((fit) => fit.over > 0)
  const turnless = activity.fits.filter((fit) => fit.someoneLosesTurn)
  return [
    ...(over.length > 0
      ? [{ tone: tone(over), text: overText(activity.fits, isUnplaced(activity), words) } as const]
      : []),
    ...(turnless.length > 0
      ? [
          {
            // Often meant so: a case for some is better than a minute for each.
            tone: 'note',
            text: turnText(activity.fits, words),
          } as const,
        ]
      : []),
  ]
}

function turnText(fits: readonly Fit[], words: Words): string {
  const turnless = fits.filter((fit) => fit.someoneLosesTurn)
  return turnless.length === fits.length
    ? words.text('fit.no-turn-ever')
    : words.text('fit.no-turn', { people: rangesText(turnless, words) })
}

/** "Fits for 9 to 12 and 15 to 18; 4 min over at 13 and 14." */
function overText(fits: readonly Fit[], isOpen: boolean, words: Words): string {
  const over = fits.filter((fit) => fit.over > 0)
  const fitting = fits.filter((fit) => fit.over <= 0)
  const [only, ...more] = over
  if (fitting.length === 0 && only && more.length === 0)
    return words.text('fit.over-always', { length: shortLength(words, only.over) })
  const lengths = [...new Set(over.map((fit) => fit.over))]
  const said = lengths.map((length) => {
    const people = rangesText(
      over.filter((fit) => fit.over === length),
      words,
    )
    return words.text('fit.over', { length: shortLength(words, length), people })
  })
  const fitsFor =
    fitting.length > 0 && !isOpen
      ? words.text('fit.fits', { people: rangesText(fitting, words) })
      : undefined
  const clauses = [fitsFor, ...said].filter((clause) => clause !== undefined)
  return words.text('sentence', { text: clauses.join(words.text('clause')) })
}

/** "9 to 12 and 15 to 18". Two neighbours are named, not told as a range. */
function rangesText(fits: readonly Fit[], words: Words): string {
  const joined: { from: number; to: number }[] = []
  for (const { from, to } of fits) {
    const last = joined.at(-1)
    if (last && last.to === from - 1) last.to = to
    else joined.push({ from, to })
  }
  const ranges = joined.flatMap(({ from, to }) =>
    to - from > 1
      ? [words.text('calendar.from-to', { from: words.number(from), to: words.number(to) })]
      : [...new Set([from, to])].map((number) => words.number(number)),
  )
  return words.list(ranges)
}
