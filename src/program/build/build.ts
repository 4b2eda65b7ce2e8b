import { basename } from 'node:path/posix'
import type { Places } from '../../source/places.ts'
import type { Raw } from '../layers/merge.ts'
import type { Occurrence } from '../layers/repeats.ts'
import type { RosterOfCohort } from '../layers/roster.ts'
import type { Program, Space, Translation } from '../program.ts'
import { outlineOf } from '../references/feeds.ts'
import type { CohortFile, ProgramFile } from '../schema/files.generated.ts'
import { made } from './made.ts'
import {
  buildAbout,
  buildAgreement,
  buildBoundaries,
  buildChecklistItem,
  buildCohort,
  buildContact,
  buildEvaluationItem,
  buildModerationRule,
  buildPerson,
  buildPost,
  buildResource,
  buildSpace,
  buildStage,
} from './parts.ts'
import { buildSession, type Frame } from './session.ts'
import { splitOf } from './split.ts'

/** A program with all layers merged and all ids known to be right, and what stands beside it. */
export interface Whole {
  /** The path of the program's file. */
  path: string
  written: ProgramFile
  /** One for each of `written.sessions`. */
  occurrences: readonly Occurrence[]
  cohort: { path: string; written: CohortFile; roster: RosterOfCohort | undefined } | undefined
  /** From a resource's id to its file, seen from the program's folder. */
  resourceFiles: ReadonlyMap<string, string>
  /** Of the documents. */
  language: string
  translations: readonly Translation[]
}

/** Fills in everything that has a default, and lets what is inherited come down. */
export function buildProgram(whole: Whole, places: Places): Program {
  const { written, cohort, occurrences, resourceFiles, language, translations } = whole
  const { title, summary, audience, participants, outcomes = [] } = written
  const boundaries = buildBoundaries(
    written.boundaries ?? absent(written, places),
    language,
    places,
  )
  const spaces = byId(written, 'spaces', places, buildSpace)
  const indexes = cohort?.roster?.indexes
  const coming = cohort?.written.participants ?? (indexes?.people || undefined)
  const frame: Frame = {
    places,
    boundaries,
    timezone: cohort?.written.timezone,
    outline: outlineOf((written.sessions ?? []) as unknown as Raw[]),
    teamOf: (ids) => teamOf(ids, spaces),
  }
  return made<Program>(written, places, {
    id: nameOfFile(whole.path),
    title,
    summary,
    language,
    audience,
    participants: made<Program['participants']>(participants, places, {
      ...participants,
      planned: coming ?? participants.max,
      split: splitOf(cohort?.written.byVideo, indexes, coming ?? participants.max),
    }),
    about: buildAbout(written.about ?? absent(written, places), places),
    outcomes,
    boundaries,
    people: byId(written, 'people', places, buildPerson),
    contacts: byId(written, 'contacts', places, buildContact),
    spaces,
    resources: byId(written, 'resources', places, (resource, id) =>
      buildResource(resource, id, resourceFiles.get(id), places),
    ),
    stages: byId(written, 'stages', places, buildStage),
    agreements: (written.agreements ?? []).map((item) => buildAgreement(item, places)),
    moderation: (written.moderation ?? []).map((item) => buildModerationRule(item, places)),
    checklist: (written.checklist ?? []).map((item) => buildChecklistItem(item, places)),
    sessions: (written.sessions ?? []).flatMap((session, index) => {
      const occurrence = occurrences[index]
      return occurrence ? buildSession(session, occurrence, frame) : []
    }),
    posts: (written.posts ?? []).map((post) => buildPost(post, boundaries, places)),
    evaluation: (written.evaluation ?? []).map((item) => buildEvaluationItem(item, places)),
    cohort:
      cohort &&
      buildCohort(
        cohort.written,
        { id: nameOfFile(cohort.path), people: coming, roster: cohort.roster },
        places,
      ),
    translations,
    places,
  })
}

/** The maps by id of a program's file. */
type Kept = 'people' | 'contacts' | 'spaces' | 'resources' | 'stages'
type One<K extends Kept> = NonNullable<ProgramFile[K]> extends Map<string, infer W> ? W : never

function byId<K extends Kept, T>(
  written: ProgramFile,
  field: K,
  places: Places,
  build: (one: One<K>, id: string, places: Places) => T,
): Map<string, T> {
  const all = written[field] as Map<string, One<K>> | undefined
  const built = new Map<string, T>()
  for (const [id, one] of all ?? []) built.set(id, build(one, id, places))
  places.copy(all ?? absent(written, places), built)
  return built
}

/** Stands for what its owner does not say: whatever is missing from it is missing there. */
function absent(owner: object, places: Places): object {
  const nothing = {}
  const place = places.owner(owner)
  places.setOwner(nothing, { key: place, value: place })
  return nothing
}

/** Who looks after these spaces: those who facilitate, then those who moderate. */
function teamOf(ids: readonly string[], spaces: ReadonlyMap<string, Space>): string[] {
  const own = ids.flatMap((id) => spaces.get(id) ?? [])
  const team = [...own.map((space) => space.facilitator), ...own.map((space) => space.moderator)]
  return [...new Set(team.filter((id) => id !== undefined))]
}

/** `programs/feedback.yaml` is called `feedback`. */
function nameOfFile(path: string): string {
  return basename(path).replace(/\.ya?ml$/i, '')
}
