import type { ActivityBlock } from '../../tree/tree.ts'
import type { Given } from '../template/shape.ts'
import type { ActivityView } from './activity.ts'
import type { CaseView } from './cases.ts'
import type { Content } from './content.ts'
import type { tracksShape } from './tracks.ts'

/** What an activity's pages hold. */
interface Pages {
  view: ActivityView
  tracks: Given<typeof tracksShape>
}

/** Lines of a page that a long activity begins on anew. A page of the guide has about 46. */
const LONG = 30
/** Letters in a line of the text column. */
const LINE = 80

/**
 * Whether an activity starts a page: with two prompts or more, or when it is long. All others follow
 * on one another, so that no paper is wasted.
 */
export function pagesOf(activities: readonly Pages[]): ActivityBlock['page'][] {
  return activities.map((pages) =>
    (pages.view.content?.prompts.length ?? 0) > 1 || weightOf(pages) > LONG ? 'spread' : 'flow',
  )
}

/** About how many lines an activity takes below its title and facts. */
export function weightOf({ view, tracks }: Pages): number {
  const { content, short, cases, facts, warnings } = view
  return sum([
    Math.ceil(facts.length / 3) * 2,
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
