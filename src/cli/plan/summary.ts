import type { ActivityReport } from './activity-report.ts'
import { includes } from './numbers.ts'
import type { PlanReport } from './report.ts'
import type { SessionReport } from './session-report.ts'
import { people, short } from './words.ts'

/** What one wants to know before anything else, in five lines. */
export function summaryLines(report: PlanReport): [label: string, text: string][] {
  return [
    ['fits', fits(report)],
    ['speaks', speaks(report)],
    ['when late', late(report)],
    ['look at', lookAt(report)],
  ]
}

function fits({ fits: some, people: planned, participants }: PlanReport): string {
  if (some.length === 0)
    return `something is over with every number of people, ${participants.min} to ${participants.max}`
  const others = `with ${people(some)} people`
  return includes(some, planned) ? others : `${others}, and not with the ${planned} who come`
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

function late({ sessions }: PlanReport): string {
  const most = Math.max(
    0,
    ...(sessions[0]?.late ?? [])
      .map(({ by }) => by)
      .filter((by) => sessions.every((session) => isGentle(session, by))),
  )
  const harder = sessions.filter((session) => !isGentle(session, 900)).map(({ title }) => title)
  const first =
    most > 0
      ? `${short(most)} are made up in every session without dropping an activity`
      : 'not every session makes up 5m without dropping an activity'
  return harder.length > 0 && most < 900
    ? `${first}; 15m are too much for ${harder.slice(0, 3).join(', ')}${harder.length > 3 ? ' and others' : ''}`
    : first
}

function isGentle({ late: all }: SessionReport, by: number): boolean {
  return all.some(
    (one) => one.by === by && one.lacks === 0 && one.goes.every(({ kind }) => kind !== 'drop'),
  )
}

function lookAt({ sessions }: PlanReport): string {
  const titles = sessions.flatMap((session) => [
    ...(session.warnings.some(({ now }) => now) ? [session.title] : []),
    ...session.activities.flatMap(warned),
  ])
  if (titles.length === 0) return 'nothing stands out'
  const shown = titles.slice(0, 3).map((title) => `"${title}"`)
  return `${titles.length === 1 ? '1 place' : `${titles.length} places`} marked with !: ${shown.join(', ')}${titles.length > 3 ? ' …' : ''}`
}

function warned({ title, warnings, tracks }: ActivityReport): string[] {
  return [
    ...(warnings.some(({ now }) => now) ? [title] : []),
    ...tracks.flatMap(({ activities }) => activities.flatMap(warned)),
  ]
}
