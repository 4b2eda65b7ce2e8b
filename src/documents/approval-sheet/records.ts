import type { Activity, Program } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { longLength } from '../lengths.ts'
import { momentWithDate } from '../moments.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Setting } from './setting.ts'

export const recordsShape = list(
  object({
    what: 'plain',
    where: list(object({ text: authorText.activity.output, isLast: 'flag' })),
    /** Who reads it, and how long it is kept. */
    kept: 'plain',
  }),
)

type Records = Given<typeof recordsShape>

interface Row {
  what: string
  where: readonly string[]
  /** Undefined as long as nobody has said it. */
  kept: string | undefined
}

/** What is written down, where, and what becomes of it. */
export function records(setting: Setting): Records {
  const { words } = setting
  return rowsOf(setting).map(({ what, where, kept }) => ({
    what,
    where: where.map((text, index) => ({ text, isLast: index === where.length - 1 })),
    kept: kept ?? words.text('not-filled-in'),
  }))
}

/** Whether something is written down without anybody having said what becomes of it. */
export function unsettled(setting: Setting): boolean {
  return rowsOf(setting).some(({ kept }) => kept === undefined)
}

function rowsOf(setting: Setting): Row[] {
  const { words, plan } = setting
  const { program } = plan
  const results = outputs(setting)
  return [
    ...handedIn(setting),
    ...(results.length > 0
      ? [{ what: words.text('approval.outputs'), where: results, kept: undefined }]
      : []),
    {
      what: words.text('approval.notes'),
      where: [words.text('approval.on-handout')],
      kept: words.text('approval.own-copy'),
    },
    ...evaluation(setting),
    ...(program.cohort
      ? [
          {
            what: words.text('approval.roster'),
            where: [words.text('approval.roster-place')],
            kept: deletionText(program, setting),
          },
        ]
      : []),
  ]
}

/** What is handed in somewhere else. */
function handedIn({ words, names, plan, printed }: Setting): Row[] {
  const tasks = printed.flatMap(({ plan: { session } }) => [...session.before, ...session.after])
  return tasks.flatMap(({ task, handIn }) =>
    handIn === undefined || plan.program.spaces.has(handIn)
      ? []
      : [
          {
            what: words.text('approval.handed-in'),
            where: [words.text('labelled', { label: names.target(handIn), value: task })],
            kept: undefined,
          },
        ],
  )
}

/** When people are asked about the program and who answers; and from how many answers on it is told. */
function evaluation({ words, names, plan }: Setting): Row[] {
  const { evaluation } = plan.program
  if (evaluation.length === 0) return []
  const times = evaluation.map(({ when, by, ask }) =>
    words.text('approval.evaluation', {
      n: ask.length,
      when: when ? momentWithDate(when, plan, words, names) : words.text('not-filled-in'),
      people: by ?? words.text('approval.participants'),
    }),
  )
  return [
    { what: words.text('approval.answers'), where: times, kept: undefined },
    {
      what: words.text('approval.smallest'),
      where: [words.text('approval.whose-answers')],
      kept: undefined,
    },
  ]
}

function outputs({ printed }: Setting): string[] {
  const of = ({ output, tracks }: Activity): string[] => [
    ...(output ? [output] : []),
    ...tracks.flatMap((track) => track.activities.flatMap(of)),
  ]
  const all = printed.flatMap(({ plan }) => plan.activities.flatMap(({ held }) => of(held)))
  return [...new Set(all)]
}

function deletionText({ cohort }: Program, { words }: Setting): string | undefined {
  const after = cohort?.deleteAfter
  if (after === undefined) return undefined
  return words.text('approval.deleted', { length: longLength(words, after) })
}
