import type { Places } from '../../source/places.ts'
import type { RosterOfCohort } from '../layers/roster.ts'
import type {
  Agreement,
  Boundaries,
  ChecklistItem,
  Cohort,
  Contact,
  Depth,
  EvaluationItem,
  ModerationRule,
  Person,
  Post,
  Program,
  Resource,
  Space,
  Stage,
} from '../program.ts'
import type {
  CohortFile,
  ProgramFile,
  WrittenAgreement,
  WrittenChecklistItem,
  WrittenContact,
  WrittenEvaluationItem,
  WrittenModerationRule,
  WrittenPerson,
  WrittenPost,
  WrittenResource,
  WrittenSpace,
  WrittenStage,
} from '../schema/files.generated.ts'
import { MAX_DEPTH, sentencesIn } from './defaults.ts'
import { made } from './made.ts'
import { type Bounds, buildPrompt } from './prompt.ts'
import { secondsOf, whenOf } from './read-again.ts'

/** The parts of a program that stand beside its sessions. Each has its defaults filled in. */

export function buildAbout(
  written: NonNullable<ProgramFile['about']>,
  places: Places,
): Program['about'] {
  const { version, license, source, basedOn } = written
  const authors = written.authors ?? []
  return made<Program['about']>(written, places, { authors, version, license, source, basedOn })
}

export function buildBoundaries(
  written: NonNullable<ProgramFile['boundaries']>,
  language: string,
  places: Places,
): Boundaries {
  const ours = sentencesIn(language)
  return made<Boundaries>(written, places, {
    maxDepth: (written.maxDepth as Depth | undefined) ?? MAX_DEPTH,
    pass: written.pass ?? ours.pass,
    keepTo: written.keepTo,
    redirect: written.redirect,
    confidentiality: written.confidentiality ?? ours.confidentiality,
    voluntary: written.voluntary,
    writtenDown: written.writtenDown,
    offLimits: written.offLimits ?? [],
    ourWorkTouches: written.ourWorkTouches ?? [],
  })
}

export function buildPerson(written: WrittenPerson, id: string, places: Places): Person {
  return made<Person>(written, places, { id, role: written.role ?? id, name: written.name })
}

export function buildContact(written: WrittenContact, id: string, places: Places): Contact {
  const { name, phone, email, hours, shownTo = 'team' } = written
  return made<Contact>(written, places, {
    id,
    for: written.for,
    name,
    phone,
    email,
    hours,
    shownTo,
  })
}

export function buildSpace(written: WrittenSpace, id: string, places: Places): Space {
  const { kind, name, facilitator, moderator, standIn } = written
  const { recording, transcript, aiNotes } = written
  return made<Space>(written, places, {
    id,
    kind,
    name,
    facilitator,
    moderator,
    standIn,
    recording,
    transcript,
    aiNotes,
    chat: written.chat,
    room: written.room,
    link: written.link,
    access: written.access ?? [],
  })
}

/** `file` is seen from the program's folder, whichever file it was written in. */
export function buildResource(
  written: WrittenResource,
  id: string,
  file: string | undefined,
  places: Places,
): Resource {
  const { title, link } = written
  return made<Resource>(written, places, { id, title, file, link, for: written.for ?? 'everyone' })
}

export function buildStage(written: WrittenStage, id: string, places: Places): Stage {
  return made<Stage>(written, places, { id, title: written.title, purpose: written.purpose })
}

export function buildAgreement(written: WrittenAgreement, places: Places): Agreement {
  const { text, short, why } = written
  return made<Agreement>(written, places, { text, short, why })
}

export function buildModerationRule(
  written: WrittenModerationRule,
  places: Places,
): ModerationRule {
  const { notice, do: action, say, escalateTo } = written
  return made<ModerationRule>(written, places, { notice, do: action, say, escalateTo })
}

export function buildChecklistItem(written: WrittenChecklistItem, places: Places): ChecklistItem {
  const { do: action, when, who = [] } = written
  return made<ChecklistItem>(written, places, { do: action, when: whenOf(when), who })
}

export function buildPost(written: WrittenPost, bounds: Bounds, places: Places): Post {
  const { space, when, say, ask } = written
  return made<Post>(written, places, {
    space,
    when: whenOf(when),
    say,
    ask: ask && buildPrompt(ask, bounds, places),
  })
}

export function buildEvaluationItem(
  written: WrittenEvaluationItem,
  places: Places,
): EvaluationItem {
  const { when, by, ask, smallestGroup } = written
  return made<EvaluationItem>(written, places, { when: whenOf(when), by, ask, smallestGroup })
}

export function buildCohort(
  written: CohortFile,
  {
    id,
    people,
    roster,
  }: { id: string; people: number | undefined; roster: RosterOfCohort | undefined },
  places: Places,
): Cohort {
  const { title, timezone, deleteAfter, revision } = written
  return made<Cohort>(written, places, {
    id,
    title,
    timezone,
    revision,
    participants: people,
    offices: written.offices,
    rosterFile: roster?.file,
    roster: roster?.indexes,
    deleteAfter: secondsOf(deleteAfter),
  })
}
