import { type CutPlan, cutPlan, leewayOf } from '../../plan/cuts/cut-plan.ts'
import type { SessionPlan } from '../../plan/plan.ts'
import { cutText, stayingText } from '../guide/cut-text.ts'
import type { Setting } from '../guide/setting.ts'
import { shortLength } from '../lengths.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Words } from '../words.ts'

export const lateShape = object({
  rows: list(object({ late: 'plain', goes: 'plain' })),
  stays: 'plain',
})

const MINUTE = 60
const LATE = [5, 10, 15].map((minutes) => minutes * MINUTE)

/** What goes when the session begins late, and what stays whatever goes. */
export function late(
  session: SessionPlan,
  { words }: Setting,
): Given<typeof lateShape> | undefined {
  if (session.activities.length === 0) return undefined
  const plans = LATE.map((late) => ({ late, plan: cutPlan(session, { late }) }))
  const [first] = leewayOf(session)
  const cuts = plans.at(-1)?.plan.cuts ?? []
  return {
    rows: [
      ...plans.map(({ late, plan }) => ({
        late: shortLength(words, late),
        goes: goesText(plan, words),
      })),
      ...(first && first.dropping > 0
        ? [{ late: words.text('change.at-most'), goes: mostText(first, words) }]
        : []),
    ],
    stays: stayingText(session.activities, cuts, words),
  }
}

function goesText({ missing, cuts, lacks, orLater }: CutPlan, words: Words): string {
  if (missing === 0) return words.text('change.nothing-goes')
  return [
    ...cuts.map((cut) => cutText(cut, words)),
    ...(lacks > 0 ? [words.text('change.ends-late', { length: shortLength(words, lacks) })] : []),
    ...(orLater > 0
      ? [words.text('change.or-later', { length: shortLength(words, orLater) })]
      : []),
  ].join(words.text('clause'))
}

/** How late it may begin, so that it still ends in time. */
function mostText(
  { shortened, dropping }: { shortened: number; dropping: number },
  words: Words,
): string {
  const all = words.text('change.most-dropping', { length: shortLength(words, dropping) })
  if (shortened === dropping || shortened === 0)
    return words.text('sentence', { text: words.opening(all) })
  const gentle = words.text('change.most-shortened', { length: shortLength(words, shortened) })
  return words.text('sentence', { text: [gentle, all].join(words.text('clause')) })
}
