import { clockTime } from '../../plan/time/clock.ts'
import type { Start } from '../../program/program.ts'
import type { LateReport } from './late-report.ts'
import type { SessionReport } from './session-report.ts'
import { people, savingText, short, talkText } from './words.ts'

/** What is to say of a session beside its activities: what it is about, and a sentence. */
export function sessionFigures(session: SessionReport): [label: string, text: string][] {
  const { fits, airtime, buffer, spare, duration } = session
  const free = buffer + spare
  const share = Math.round((free / duration) * 100)
  return [
    ['fits', fits.length > 0 ? `with ${people(fits)} people` : 'with no number of people'],
    ['speaks', airtime > 0 ? `each ${short(airtime)} at least` : 'nobody has a turn of their own'],
    ['first voice', firstVoice(session)],
    ['talk', talk(session)],
    ...changes(session),
    ...stretch(session),
    ...team(session),
    ...elsewhere(session),
    ['spare time', free > 0 ? `${short(free)} (${share}%)` : 'none'],
    ...(session.toFit
      ? ([
          ['to fit', lateText(session.toFit)],
          ['then', thenText(session)],
        ] as [string, string][])
      : []),
    ...session.late.map((late): [string, string] => [`${short(late.by)} late`, lateText(late)]),
  ]
}

/** When the session begins, where a time is known. */
export function startOf({ starts: [first], timezone }: SessionReport): Start | undefined {
  if (!first) return undefined
  const [date, time = ''] = first.includes('T') ? first.split('T') : [undefined, first]
  return { time: time.slice(0, 5), ...(date && { date }), ...(timezone && { timezone }) }
}

function firstVoice(session: SessionReport): string {
  const { firstVoice: at, activities } = session
  if (at === undefined) return 'no participant is asked anything'
  const first = activities.find(({ end }) => at < end)
  return `at ${clockTime(startOf(session), at)}, in "${first?.title ?? ''}"`
}

function talk(session: SessionReport): string {
  const { talk: share, longestVoice } = session.course
  const voice =
    longestVoice &&
    `the team's longest ${short(longestVoice.length)}, from ${clockTime(startOf(session), longestVoice.at)}`
  return [talkText(share), voice].filter(Boolean).join('; ')
}

/** Where people are together in one way all the time, nothing changes. */
function changes({
  course: { modes, changes: count, changeovers },
}: SessionReport): [string, string][] {
  if (count === 0 && changeovers === 0) return []
  const ways = modes.map((mode) => mode.replaceAll('-', ' ')).join(', ')
  const times = count === 0 ? undefined : `they change ${count === 1 ? 'once' : `${count} times`}`
  const planned = changeovers > 0 && `${short(changeovers)} to find the next group`
  return [['together', [ways, times, planned].filter(Boolean).join('; ')]]
}

function stretch(session: SessionReport): [string, string][] {
  const { longestStretch } = session.course
  if (!longestStretch) return []
  const { at, length } = longestStretch
  return [['no break', `for ${short(length)} at most, from ${clockTime(startOf(session), at)}`]]
}

/** The day is told where it is another one than here. */
function elsewhere({ elsewhere: zones, starts }: SessionReport): [string, string][] {
  if (zones.length === 0) return []
  const day = (moment: string | undefined) => moment?.split('T')[0]
  const time = (moment: string) => {
    const clock = moment.split('T')[1]?.slice(0, 5) ?? ''
    return day(moment) === day(starts[0]) ? clock : `${clock} on ${day(moment)}`
  }
  const texts = zones.map(
    ({ timezone, start, end }) =>
      `${time(start)} to ${time(end)} in ${timezone.replaceAll('_', ' ')}`,
  )
  return [['elsewhere', texts.join(', ')]]
}

function team({ course: { team: most, named } }: SessionReport): [string, string][] {
  if (!most) return []
  const { facilitators, helpers, title } = most
  const lead = `${facilitators} to lead at the same time`
  const help = helpers > 0 ? ` and ${helpers} to help` : ''
  const where = facilitators + helpers > 1 ? `, in "${title}"` : ''
  const names = named.length > 0 ? `; named: ${named.join(', ')}` : ''
  return [['team', `${lead}${help}${where}${names}`]]
}

/** The clock of what is left. */
function thenText(session: SessionReport): string {
  const start = startOf(session)
  return (session.toFit?.activities ?? [])
    .map((one) => `${clockTime(start, one.start)} ${one.title}`)
    .join(', ')
}

function lateText({ missing, goes, lacks, orLater }: Omit<LateReport, 'by'>): string {
  if (missing === 0) return 'nothing has to go'
  return [
    goes.length > 0 ? goes.map(savingText).join(', ') : 'nothing may go',
    lacks > 0 && `it still ends ${short(lacks)} late`,
    orLater && `or drop nothing, and end ${short(orLater)} late`,
  ]
    .filter(Boolean)
    .join('; ')
}
