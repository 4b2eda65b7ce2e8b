import type { ActivityBlock } from '../../tree/tree.ts'
import type { Given } from '../template/shape.ts'
import type { ActivityView } from './activity.ts'
import type { CaseView } from './cases.ts'
import type { Content } from './content.ts'
import type { SessionView } from './session.ts'
import type { tracksShape } from './tracks.ts'

/** What an activity's pages hold. */
interface Pages {
  /** Undefined for a break, which is a line. */
  view: ActivityView | undefined
  tracks: Given<typeof tracksShape>
}

/** Lines of text on a page of the guide. */
const PAGE = 46
/** Letters in a line of the text column. */
const LINE = 80
/** Bar, number, title, purpose and facts of an activity. */
const HEADLINE = 9
/** A break. */
const PAUSE = 3
/** What is long enough to begin on a page of its own. */
const LONG = 38

/**
 * Which activities start a page: those with two prompts or more, and long ones, unless half of the
 * page is left; all others follow on one another. The lengths are estimates, good enough to
 * leave no page nearly empty. `used`: lines that stand before the first one.
 */
export function pagesOf(activities: readonly Pages[], used: number): ActivityBlock['page'][] {
  let at = used % PAGE
  return activities.map((pages) => {
    const length = pages.view ? HEADLINE + weightOf(pages) : PAUSE
    const isLarge = (pages.view?.content?.prompts.length ?? 0) > 1 || length > LONG
    const page = isLarge && at > PAGE / 2 ? 'spread' : 'flow'
    at = ((page === 'spread' ? 0 : at) + length) % PAGE
    return page
  })
}

/** About how many lines the head of a session takes: its agenda, and what is told before it begins. */
export function headWeight(session: Omit<SessionView, 'activities'>): number {
  const { agenda, figures, facts, outcomes, before, during, setup, room, notes } = session
  return sum([
    6,
    agenda ? 10 : 0,
    ...(agenda?.slots ?? []).map(({ purpose }) => 1 + linesOf(purpose) * 1.5),
    figures.length > 0 ? 8 : 0,
    facts.length * 1.3,
    outcomes.length > 0 ? 2 + outcomes.length : 0,
    before ? 2 + before.tasks.length * 2 : 0,
    ...[...(before?.posts ?? []), ...during].map(
      ({ say, ask }) => 3 + linesOf(say) + (ask ? 6 : 0),
    ),
    ...[setup ?? room, notes].map((text) => (text ? 2 + linesOf(text) : 0)),
  ])
}

/** About how many lines an activity takes below its title and facts. */
export function weightOf({ view, tracks }: Pages): number {
  if (!view) return 0
  const { content, short, cases, facts, limits, warnings } = view
  return sum([
    facts.length * 1.3,
    limits.length * 1.3,
    warnings.length * 2,
    content ? weightOfContent(content) : 0,
    short ? weightOfCase(short) : 0,
    ...cases.map(weightOfCase),
    ...[...view.otherWays, ...view.variations, view.notes, view.source].map(linesOf),
    ...tracks.flatMap((track) =>
      track.activities.map((one) => 4 + weightOf({ view: one, tracks: [] })),
    ),
  ])
}

function weightOfContent({
  steps,
  watch,
  prompts,
  rounds,
  report,
  output,
  debrief,
  transition,
}: Content) {
  const all = [...steps, ...(rounds?.steps ?? [])]
  const asked = [...prompts, ...all.map(({ prompt }) => prompt).filter(Boolean)]
  return sum([
    ...all.map(({ text, asides }) => Math.max(linesOf(text), 1 + asides.length)),
    asked.length * 6,
    rounds ? 2 + rounds.signals.length : 0,
    rounds?.meetings
      ? 4 + Math.max(rounds.meetings.rows.length, rounds.meetings.drawing ? 6 : 0)
      : 0,
    report ? 1 + linesOf(report.text) : 0,
    output ? 1 + linesOf(output.text) : 0,
    debrief ? 1 + sum(debrief.questions.map(({ text }) => linesOf(text))) : 0,
    ...[watch, transition].map((text) => (text ? 1 + linesOf(text) : 0)),
  ])
}

function weightOfCase({ text, changes, content }: CaseView): number {
  return 1 + linesOf(text) + linesOf(changes) + (content ? weightOfContent(content) : 0)
}

function linesOf(text: string | undefined): number {
  if (!text) return 0
  return sum(
    text
      .trim()
      .split('\n')
      .map((line) => Math.max(1, Math.ceil(line.length / LINE))),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
