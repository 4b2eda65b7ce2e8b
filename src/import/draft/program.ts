import { idFrom } from '../../program/ids.ts'
import { shown } from '../../source/quote.ts'
import type { Agenda } from '../find/agenda.ts'
import { runsOf } from '../rows/runs.ts'
import { countsTwelveHours, type Meeting, meetingsOf, withItems } from '../time/meetings.ts'
import { wordsIn } from '../words/spoken.ts'
import { type About, aboutOf } from './about.ts'
import { Drafting } from './drafting.ts'
import type { Remark } from './notebook.ts'
import { type DraftSession, meetingDay, meetingTitle, sessionOf } from './session.ts'
import { Bare, type Fields, field, Fields as Of } from './yaml.ts'

/** What nobody can read out of an agenda, as somebody says it. */
export interface Answers {
  title?: string
  participants?: { min: number; max: number }
  /** BCP 47. */
  language: string
}

export interface Draft {
  program: Fields
  title: string
  /** Undefined where nobody says how many take part. */
  participants: { min: number; max: number } | undefined
  sessions: DraftSession[]
  remarks: Remark[]
}

/** Where nobody says how many take part. */
const PLACEHOLDER = { min: 8, max: 12 }

/** Makes a program of an agenda. @param fallback what it is called where nothing else says it */
export function draftOf(agenda: Agenda, answers: Answers, fallback: string): Draft {
  const drafting = new Drafting(wordsIn(answers.language))
  const about = aboutOf(agenda, drafting)
  const title = answers.title ?? about.title ?? (fallback || drafting.words.program)
  const sessions = sessionsOf(agenda, about, title, drafting)
  const participants = answers.participants ?? about.participants
  const program = new Of([
    field('social-learn', new Bare('1')),
    field('title', title),
    field('summary', about.summary),
    field('language', answers.language),
    field('audience', about.audience),
    field(
      'participants',
      sizes(participants ?? PLACEHOLDER),
      participants ? undefined : 'a guess: how many people is it for?',
    ),
    field('about', new Of([field('version', about.version)])),
    field('outcomes', about.outcomes),
    field(
      'people',
      drafting.team.fields(),
      drafting.team.hasRoles ? undefined : 'say what each does: `role: facilitator`',
    ),
    field('spaces', drafting.spaces.fields(), 'add a `facilitator` and a `moderator` to each'),
    field(
      'stages',
      new Of([...drafting.stages].map(([id, name]) => field(id, new Of([field('title', name)])))),
    ),
    field(
      'checklist',
      about.bring.map((item) => drafting.words.bring(item)),
    ),
    field(
      'sessions',
      sessions.map(({ fields }) => fields),
    ),
  ])
  if (!participants)
    drafting.remark(
      'guessed',
      '',
      `Nobody says how many take part: ${PLACEHOLDER.min} to ${PLACEHOLDER.max}.`,
    )
  return { program, title, participants, sessions, remarks: drafting.remarks }
}

function sizes({ min, max }: { min: number; max: number }): Fields {
  return new Of([field('min', new Bare(String(min))), field('max', new Bare(String(max)))])
}

function sessionsOf(
  agenda: Agenda,
  about: About,
  title: string,
  drafting: Drafting,
): DraftSession[] {
  const runs = agenda.tables.map(runsOf)
  const twelve = countsTwelveHours(runs.flat())
  const meetings = withItems(
    runs.flatMap((all, table) =>
      all.flatMap((run) => meetingsOf(run, twelve).map((meeting) => ({ meeting, table }))),
    ),
  )
  const titles = titlesOf(
    meetings.map(({ meeting }) => meeting),
    title,
    drafting,
  )
  // What stands behind the last table goes with the last meeting.
  const owners = about.loose.map(({ before }) => {
    const owner = meetings.findIndex((other) => other.table >= before)
    return owner === -1 ? meetings.length - 1 : owner
  })
  return meetings.map(({ meeting }, at) => {
    const loose = about.loose.filter((_, index) => owners[index] === at)
    for (const { text, at: where } of loose)
      drafting.remark(
        'kept',
        where,
        `"${shown(text)}" is in the notes of "${shown(titles[at] ?? '')}".`,
      )
    const day = meetingDay(meeting)
    return sessionOf(
      meeting,
      {
        title: titles[at] ?? '',
        ...(day !== undefined && { day }),
        about,
        loose: loose.map(({ text }) => text),
      },
      drafting,
    )
  })
}

/** What sessions are called, each in another way, so that they can be referred to. */
function titlesOf(meetings: readonly Meeting[], title: string, { words }: Drafting): string[] {
  const taken = new Set<string>()
  return meetings.map((meeting, at) => {
    const own = meetingTitle(meeting) ?? (meetings.length === 1 ? title : words.day(at + 1))
    let name = own
    for (let number = 2; taken.has(idFrom(name)); number++) name = `${own} (${number})`
    taken.add(idFrom(name))
    return name
  })
}
