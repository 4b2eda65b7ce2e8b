import type { Warning } from './activity-report.ts'
import { whatIfText } from './heads.ts'
import { includes } from './numbers.ts'
import type { PlanReport } from './report.ts'
import { withTracks } from './rows.ts'
import type { SessionReport } from './session-report.ts'
import { people, short, talkText } from './words.ts'

/** What one wants to know before anything else, in five lines. */
export function summaryLines(report: PlanReport): [label: string, text: string][] {
  const otherwise = whatIfText(report)
  return [
    ...(otherwise ? [['what if', otherwise] as [string, string]] : []),
    ['fits', fits(report)],
    ['speaks', speaks(report)],
    ['talk', talk(report)],
    ['when late', late(report)],
    ['look at', lookAt(report)],
  ]
}

function fits({ fits: some, people: planned, sessions }: PlanReport): string {
  const range = some.length > 0 ? `with ${people(some)} people` : undefined
  if (includes(some, planned)) return range ?? ''
  const over = sessions.flatMap(tooLong)
  return [`not with the ${planned} who come: ${firstOf(over, 2)}`, range && `it fits ${range}`]
    .filter(Boolean)
    .join('; ')
}

/** What does not fit its time with those who come. */
function tooLong({ title, warnings, activities }: SessionReport): string[] {
  const own = warnings.filter(isOverNow).map(({ by }) => `"${title}" is ${short(by)} too long`)
  const parts = activities
    .flatMap(withTracks)
    .flatMap((activity) =>
      activity.warnings
        .filter(isOverNow)
        .map(({ by }) => `"${activity.title}" needs ${short(by)} more`),
    )
  return [...own, ...parts]
}

function isOverNow(warning: Warning): warning is Extract<Warning, { about: 'over' }> {
  return warning.about === 'over' && warning.now
}

/** The first of some, and how many more there are. */
function firstOf(texts: readonly string[], most: number): string {
  const more = texts.length - most
  return `${texts.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function speaks(report: PlanReport): string {
  const { airtime, everyone, people: planned, sessions } = report
  const parts = [
    airtime > 0
      ? `each ${short(airtime)} at least${sessions.length > 1 ? ', over all sessions' : ''}`
      : undefined,
    includes(everyone, planned)
      ? 'nobody loses a turn'
      : `with ${planned} people somebody loses a turn`,
    firstVoice(sessions[0]),
  ]
  return parts.filter(Boolean).join('; ')
}

function firstVoice(session: SessionReport | undefined): string | undefined {
  if (session?.firstVoice === undefined) return undefined
  return `the first voice after ${short(session.firstVoice)}`
}

function talk({ sessions }: PlanReport): string {
  const sum = { team: 0, participants: 0, silent: 0, rest: 0 }
  for (const { course } of sessions)
    for (const floor of Object.keys(sum) as (keyof typeof sum)[]) sum[floor] += course.talk[floor]
  const longest = Math.max(0, ...sessions.map(({ course }) => course.longestVoice?.length ?? 0))
  return `${talkText(sum)}; the team speaks for ${short(longest)} in one go at most`
}

function late({ sessions }: PlanReport): string {
  const tooLong = sessions.filter(({ over }) => over > 0)
  const others = sessions.filter(({ over }) => over <= 0)
  const steps = sessions[0]?.late.map(({ by }) => by) ?? []
  const longest = Math.max(0, ...steps)
  const most = Math.max(0, ...steps.filter((by) => others.every((one) => isGentle(one, by))))
  const harder = others.filter((session) => !isGentle(session, longest))
  const each = sessions.length > 1 ? 'every session makes' : 'it makes'
  return [
    others.length > 0 &&
      (most > 0
        ? `${each} up ${short(most)} without dropping an activity`
        : `not ${each} up ${short(steps[0] ?? 0)} without dropping an activity`),
    most < longest && harder.length > 0 && `${short(longest)} are too much for ${titles(harder)}`,
    tooLong.length > 0 &&
      `${titles(tooLong)} ${tooLong.length > 1 ? 'are' : 'is'} too long already`,
  ]
    .filter(Boolean)
    .join('; ')
}

function titles(some: readonly { title: string }[]): string {
  return firstOf(
    some.map(({ title }) => `"${title}"`),
    3,
  )
}

function isGentle({ late: all }: SessionReport, by: number): boolean {
  return all.some(
    (one) => one.by === by && one.lacks === 0 && one.goes.every(({ kind }) => kind !== 'drop'),
  )
}

function lookAt({ sessions }: PlanReport): string {
  const marked = sessions
    .flatMap((session) => [session, ...session.activities.flatMap(withTracks)])
    .filter(({ warnings }) => warnings.some(({ now }) => now))
  if (marked.length === 0) return 'nothing stands out'
  return `what is marked with !: ${titles(marked)}`
}
