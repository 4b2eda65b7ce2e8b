import type { PlanReport } from './report.ts'
import type { SessionReport } from './session-report.ts'
import { short } from './words.ts'

/** Under the program's title: for whom, and how much there is of it. */
export function planHead({ cohort, people, split, participants, sessions }: PlanReport): string {
  const { min, max } = participants
  const sum = sessions.reduce((all, { duration }) => all + duration, 0)
  const count = sessions.length === 1 ? '1 session' : `${sessions.length} sessions`
  return [
    cohort?.title,
    min === max ? `${people} people` : `${people} people (made for ${min} to ${max})`,
    split && `${split.room} in the room, ${split.call} on the call`,
    `${count}, ${short(sum)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What is otherwise than in the file; undefined where nothing is. */
export function whatIfText({ whatIf }: PlanReport): string | undefined {
  if (!whatIf) return undefined
  const { people, start, end, presence } = whatIf
  const times = [start && `begins at ${start}`, end && `ends at ${end}`].filter(Boolean)
  return [
    people && `${people} people come`,
    times.length > 0 && `it ${times.join(' and ')}`,
    presence === 'remote' && 'everyone is on a call',
  ]
    .filter(Boolean)
    .join('; ')
}

/** Of a session, or of several that are alike. */
export function sessionHead(alike: readonly SessionReport[]): {
  numbers: string
  title: string
  facts: string
} {
  const [session] = alike
  if (!session) throw new Error('no session')
  const { number, duration, spaces, timezone } = session
  const starts = alike
    .flatMap((one) => one.starts)
    .map((start) => start.replace('T', ' ').slice(0, -3))
  const when = starts.join(', ')
  const facts = [
    timezone && when ? `${when} (${timezone})` : when,
    short(duration),
    spaces.join(' and '),
  ]
  return {
    numbers: alike.length > 1 ? `${number}-${number + alike.length - 1}` : String(number),
    title: alike.length > 1 ? sharedTitle(alike) : session.title,
    facts: facts.filter(Boolean).join(' · '),
  }
}

/** "Peer circle 1 to 3": what the titles have in common is said once. */
function sharedTitle(alike: readonly SessionReport[]): string {
  const first = alike[0]?.title ?? ''
  const last = alike.at(-1)?.title ?? ''
  const number = /(?<!\d)\d+$/.exec(last)?.[0]
  const isNumbered =
    number !== undefined && first.replace(/(?<!\d)\d+$/, '') === last.replace(/(?<!\d)\d+$/, '')
  return isNumbered ? `${first} to ${number}` : `${first} to ${last}`
}
