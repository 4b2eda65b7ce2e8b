import type { ActivityPlan, Plan, SessionPlan } from '../../plan/plan.ts'
import { planProgram } from '../../plan/plan-program.ts'
import type { Remedy } from '../../plan/remedies/change.ts'
import type { Trouble } from '../../plan/remedies/remedies.ts'
import { authorText } from '../author-text.ts'
import { fitWarnings } from '../guide/fit.ts'
import type { Setting } from '../guide/setting.ts'
import { shortLength } from '../lengths.ts'
import { numbered } from '../numbered.ts'
import { isUnplaced, splitIn } from '../sides.ts'
import { type Given, list, object } from '../template/shape.ts'
import { sizesInCell } from '../together.ts'
import type { Words } from '../words.ts'

export const numbersShape = object({
  columns: list(object({ number: 'plain', title: authorText.activity.title, rounds: 'plain' })),
  rows: list(object({ people: 'plain', cells: list(object({ text: 'plain', over: 'plain' })) })),
  /** What a number alone does not say. */
  notes: list('plain'),
})

type Numbers = Given<typeof numbersShape>
type Cell = Numbers['rows'][number]['cells'][number]

/** The plan for each number of people that the program is for, as if it were for no other. */
export function plansByNumber(plan: Plan): Plan[] {
  const { min, max } = plan.program.participants
  return Array.from({ length: max - min + 1 }, (_, index) => {
    const people = min + index
    const participants = { ...plan.program.participants, min: people, max: people, planned: people }
    const program = { ...plan.program, participants }
    return planProgram(program, plan.presence ? { presence: plan.presence } : {})
  })
}

/** Groups, rounds and fit for every number of people; numbers at which nothing differs are one row. */
export function numbers(
  session: SessionPlan,
  { plans, troubles }: { plans: readonly Plan[]; troubles: readonly Trouble[] },
  setting: Setting,
): Numbers {
  const { words } = setting
  const sessions = plans.map((plan) => plan.sessions.find((one) => isSame(one, session)))
  const columns = session.session.activities
    .map(
      (activity): Column =>
        sessions.map((one) => one?.activities.find((each) => each.activity === activity)),
    )
    .filter((column) => column.some((one) => one && (isGrouped(one) || overOf(one) > 0)))
  const heads = columns.map((column) => headOf(column, words))
  const rows = plans.map(({ people }, row) => ({
    people,
    split: splitIn(sessions[row]?.activities ?? []),
    cells: columns.map((column, index) =>
      cellOf(column[row], heads[index]?.rounds === undefined, words),
    ),
  }))
  return {
    columns: heads,
    rows: heads.length > 0 ? joined(rows, setting) : [],
    notes: [
      ...placesNotes(session, words),
      ...fitNotes(session, setting),
      ...remedyNotes(
        troubles.filter((one) => isSame(one.session, session)),
        words,
      ),
    ],
  }
}

/** An activity at each number of people; undefined where a case cuts it. */
type Column = (ActivityPlan | undefined)[]

function isSame({ session }: SessionPlan, other: SessionPlan): boolean {
  return session.id === other.session.id
}

function isGrouped({ rounds }: ActivityPlan): boolean {
  return rounds !== undefined && rounds.places.length > 0
}

function overOf({ fits: [fit] }: ActivityPlan): number {
  return Math.max(0, fit?.over ?? 0)
}

/** How many rounds there are stands over the column, where it is the same at every number. */
function headOf(column: Column, words: Words): Numbers['columns'][number] {
  const all = column.filter((one) => one !== undefined)
  const counts = new Set(all.map(({ rounds }) => rounds?.starts.length ?? 1))
  const [count = 1] = counts
  const [first] = all
  return {
    number: first?.number === undefined ? undefined : String(first.number),
    title: first?.held.title,
    rounds: counts.size === 1 && count > 1 ? words.text('changes.rounds', { n: count }) : undefined,
  }
}

function cellOf(one: ActivityPlan | undefined, tellsRounds: boolean, words: Words): Cell {
  if (!one) return { text: words.text('change.left-out'), over: undefined }
  const n = one.rounds?.starts.length ?? 1
  const rounds = tellsRounds && n > 1 ? words.text('changes.rounds', { n }) : undefined
  const over = overOf(one)
  const groups = [sizesInCell(one, words), rounds].filter(Boolean).join(words.text('comma'))
  return {
    text: groups || (over > 0 ? undefined : words.text('change.fits')),
    over: over > 0 ? words.text('change.over', { length: shortLength(words, over) }) : undefined,
  }
}

/** Neighbours that are alike become one; the number that is planned for is marked. */
function joined(
  rows: readonly { people: number; split: ReturnType<typeof splitIn>; cells: Cell[] }[],
  { words, plan }: Setting,
): Numbers['rows'] {
  const stretches: { from: number; to: number; split: (typeof rows)[0]['split']; cells: Cell[] }[] =
    []
  for (const { people, split, cells } of rows) {
    const last = stretches.at(-1)
    const isAlike = last && !split && JSON.stringify(last.cells) === JSON.stringify(cells)
    if (isAlike) last.to = people
    else stretches.push({ from: people, to: people, split, cells })
  }
  return stretches.map(({ from, to, split, cells }) => {
    const number = split ? words.text('place.row', split) : words.number(from)
    const range = from === to ? number : words.text('calendar.range', { from, to })
    const isPlanned = from <= plan.people && plan.people <= to
    return { people: isPlanned ? words.text('change.planned', { people: range }) : range, cells }
  })
}

/** For which places it is worked out, and where that is not known. */
function placesNotes({ activities }: SessionPlan, words: Words): string[] {
  const split = splitIn(activities)
  const titles = activities
    .filter(isUnplaced)
    .map(({ held }) => words.text('quoted', { text: held.title }))
  return [
    ...(split ? [words.text('place.split-share', split), words.text('place.legend')] : []),
    ...(titles.length > 0 ? [words.text('change.apart', { activities: words.list(titles) })] : []),
  ]
}

/** Whether all fits at every number; if not, what does not, and in which activity. */
function fitNotes(session: SessionPlan, setting: Setting): string[] {
  const { words } = setting
  const inActivities = numbered(session).flatMap(({ activity }) => {
    const own = fitWarnings({ activity, session, setting }).map(({ text = '' }) => text)
    return own.length > 0
      ? [words.text('labelled', { label: activity.held.title, value: own.join(' ') })]
      : []
  })
  const inAll = session.fits
    .filter((fit) => fit.over > 0)
    .map(({ from, to, over }) =>
      words.text('change.session-over', {
        people: from === to ? words.number(from) : words.text('calendar.from-to', { from, to }),
        length: shortLength(words, over),
      }),
    )
  const notes = [...inActivities, ...inAll]
  return notes.length > 0 || session.activities.some(isUnplaced)
    ? notes
    : [words.text('change.all-fits')]
}

/** What would help where an activity does not fit, or somebody gets no turn; each is enough. */
function remedyNotes(troubles: readonly Trouble[], words: Words): string[] {
  return troubles.flatMap(({ activity, remedies }) => {
    if (remedies.length === 0) return []
    const ways = words.either(remedies.map((remedy) => remedyText(remedy, words)))
    return [words.text('change.remedy', { activity: activity.held.title, ways })]
  })
}

function remedyText({ rounds, size, perPerson, duration }: Remedy, words: Words): string {
  return words.row([
    ...(rounds === 'everyone' ? [words.text('changes.rounds-everyone')] : []),
    ...(typeof rounds === 'number' ? [words.text('changes.rounds', { n: rounds })] : []),
    ...(size === undefined ? [] : [words.text('change.size', { n: size })]),
    ...(perPerson === undefined
      ? []
      : [words.text('change.turn', { length: shortLength(words, perPerson) })]),
    ...(duration === undefined ? [] : [shortLength(words, duration)]),
  ])
}
