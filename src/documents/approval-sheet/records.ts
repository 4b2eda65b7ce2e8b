import type { Activity, EvaluationItem } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { longLength } from '../lengths.ts'
import { momentWithDate } from '../moments.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Setting } from './setting.ts'

export const recordsShape = list(
  object({
    what: 'plain',
    /** One after the other: where it is, who reads it, how long it is kept. */
    told: list(object({ text: authorText.boundaries.writtenDown, isLast: 'flag' })),
  }),
)

type Records = Given<typeof recordsShape>

/** What is written down, where, and what becomes of it. */
export function records(setting: Setting): Records {
  return rowsOf(setting).map(({ what, told }) => ({
    what,
    told: told.map((text, index) => ({ text, isLast: index === told.length - 1 })),
  }))
}

/** Whether something is written down that others read, and nobody has said what becomes of it. */
export function isWritten(setting: Setting): boolean {
  return (
    handedIn(setting).length + results(setting).length > 0 ||
    setting.plan.program.evaluation.length > 0
  )
}

interface Row {
  what: string
  told: string[]
}

function rowsOf(setting: Setting): Row[] {
  const { words, plan } = setting
  const { evaluation, cohort, boundaries } = plan.program
  const open = words.text('not-filled-in')
  const deleted = cohort?.deleteAfter
  const rows: Row[] = [
    { what: words.text('approval.handed-in'), told: handedIn(setting) },
    { what: words.text('approval.outputs'), told: results(setting) },
    {
      what: words.text('evaluation.title'),
      told: evaluation.map((item) => evaluationText(item, setting)),
    },
    {
      what: words.text('approval.kept'),
      told: isWritten(setting) ? [boundaries.writtenDown ?? open] : [],
    },
    { what: words.text('approval.notes'), told: [words.text('approval.own-copy')] },
    {
      what: words.text('approval.roster'),
      told: cohort
        ? [
            words.text('approval.roster-kept', {
              length: deleted === undefined ? open : longLength(words, deleted),
            }),
          ]
        : [],
    },
  ]
  return rows.filter(({ told }) => told.length > 0)
}

/** What is handed in somewhere else. */
function handedIn({ words, names, plan, printed }: Setting): string[] {
  const tasks = printed.flatMap(({ plan: { session } }) => [...session.before, ...session.after])
  return tasks.flatMap(({ task, handIn }) =>
    handIn === undefined || plan.program.spaces.has(handIn)
      ? []
      : [words.text('labelled', { label: names.target(handIn), value: task })],
  )
}

/** When people are asked about the program and who answers; and from how many answers on it is told. */
export function evaluationText(
  { when, by, ask, smallestGroup }: EvaluationItem,
  { words, names, plan }: Pick<Setting, 'words' | 'names' | 'plan'>,
): string {
  const open = words.text('not-filled-in')
  return words.text('approval.evaluation', {
    n: ask.length,
    when: when ? (momentWithDate(when, plan, words, names) ?? open) : open,
    people: by ?? words.text('approval.participants'),
    smallest: smallestGroup === undefined ? open : words.number(smallestGroup),
  })
}

function results({ printed }: Setting): string[] {
  const of = ({ output, tracks }: Activity): string[] => [
    ...(output ? [output] : []),
    ...tracks.flatMap((track) => track.activities.flatMap(of)),
  ]
  const all = printed.flatMap(({ plan }) => plan.activities.flatMap(({ held }) => of(held)))
  return [...new Set(all)]
}
