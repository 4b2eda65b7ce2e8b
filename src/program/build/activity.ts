import type { Places } from '../../source/places.ts'
import { idOf } from '../ids.ts'
import type { Raw } from '../layers/merge.ts'
import type { Activity, Case, Groups, Material, Track } from '../program.ts'
import { fedBy, type Outline } from '../references/feeds.ts'
import type { WrittenActivity, WrittenMaterial, WrittenTrack } from '../schema/files.generated.ts'
import { made } from './made.ts'
import { type Bounds, boundsIn, buildPrompt } from './prompt.ts'
import { durationOf, secondsOf, sizeOf } from './read-again.ts'
import { buildStep } from './steps.ts'

/** What an activity has from its session, or from the track that it is in. */
export interface Surroundings {
  places: Places
  outline: Outline
  session: Raw
  stage: string | undefined
  /** Who leads, where nobody nearer says so; else the spaces' own facilitators and moderators. */
  who: string[] | undefined
  spaces: string[]
  teamOf(spaces: readonly string[]): string[]
  bounds: Bounds
}

const RENAMES = { space: 'spaces', handout: 'handouts', if: 'cases' }

export function buildActivity(written: WrittenActivity, around: Surroundings): Activity {
  const activity = buildWithoutCases(written, written, around)
  for (const [name, change] of written.if ?? [])
    activity.cases.set(name, buildCase(written, change, around))
  around.places.copy(written.if ?? {}, activity.cases)
  return activity
}

/** In a case `feeds` still counts from where the `original` stands. */
function buildWithoutCases(
  written: WrittenActivity,
  original: WrittenActivity,
  around: Surroundings,
): Activity {
  const { places } = around
  const { shortest, duration, longest } = durationOf(written.duration)
  const spaces = written.space ?? around.spaces
  const who = written.who ?? around.who ?? around.teamOf(spaces)
  const bounds = boundsIn(around.bounds, written)
  const inside = { ...around, stage: written.stage ?? around.stage, who, spaces, bounds }
  return made<Activity>(
    written,
    places,
    {
      id: idOf(written as unknown as Raw),
      type: written.type,
      title: written.title,
      duration,
      // A layer may give a method less time than its library asks for, or more.
      shortest: Math.min(
        secondsOf(written.shortest) ?? (written.type === 'buffer' ? 0 : shortest),
        duration,
      ),
      longest: Math.max(secondsOf(written.longest) ?? longest, duration),
      purpose: written.purpose,
      serves: written.serves ?? [],
      stage: inside.stage,
      who,
      spaces,
      groups: written.groups && buildGroups(written.groups, places),
      roles: written.roles ?? [],
      steps: (written.steps ?? []).map((step) => buildStep(step, who, bounds, places)),
      eachRound: (written.eachRound ?? []).map((step) => buildStep(step, who, bounds, places)),
      prompts: (written.prompts ?? []).map((prompt) => buildPrompt(prompt, bounds, places)),
      report:
        written.report &&
        made<NonNullable<Activity['report']>>(written.report, places, {
          perGroup: durationOf(written.report.perGroup).duration,
          say: written.report.say,
        }),
      output: written.output,
      feeds: written.feeds === undefined ? undefined : targetOf(written.feeds, original, around),
      debrief:
        written.debrief &&
        made<NonNullable<Activity['debrief']>>(written.debrief, places, {
          duration: durationOf(written.debrief.duration).duration,
          ask: written.debrief.ask.map((prompt) => buildPrompt(prompt, bounds, places)),
        }),
      materials: (written.materials ?? []).map((material) => buildMaterial(material, places)),
      handouts: written.handout ?? [],
      tracks: (written.tracks ?? []).map((track) => buildTrack(track, inside)),
      transition: written.transition,
      notes: written.notes,
      watch: written.watch,
      energy: written.energy,
      otherWays: written.otherWays ?? [],
      variations: written.variations ?? [],
      cases: new Map(),
      recording: written.recording,
      ...bounds,
      source: written.source,
    },
    RENAMES,
  )
}

function buildGroups(written: NonNullable<WrittenActivity['groups']>, places: Places): Groups {
  return made<Groups>(written, places, {
    size: sizeOf(written.size),
    rounds: written.rounds ?? 1,
    changeover: secondsOf(written.changeover) ?? 0,
    form: written.form,
    support: written.support,
  })
}

function buildMaterial(written: WrittenMaterial, places: Places): Material {
  return made<Material>(written, places, {
    item: written.item,
    per: written.per ?? 'session',
    count: written.count ?? 1,
    spare: written.spare ?? 0,
    resource: written.resource,
  })
}

function buildTrack(written: WrittenTrack, around: Surroundings): Track {
  const inside = {
    ...around,
    who: written.who ?? around.who,
    spaces: written.space ?? around.spaces,
  }
  const activities = written.activities.map((activity) => buildActivity(activity, inside))
  return made<Track>(
    written,
    around.places,
    {
      title: written.title,
      who: inside.who ?? [],
      spaces: inside.spaces,
      duration: activities.reduce((sum, { duration }) => sum + duration, 0),
      join: written.join,
      activities,
    },
    RENAMES,
  )
}

/** A change holds the whole activity by now: the layers were merged. */
function buildCase(
  written: WrittenActivity,
  change: Partial<WrittenActivity> | string,
  around: Surroundings,
): Case {
  if (change === 'cut' || change === 'keep') return { kind: change }
  if (typeof change === 'string') return { kind: 'text', text: change }
  const activity = buildWithoutCases(change as WrittenActivity, written, around)
  const names = new Set([...Object.keys(written), ...Object.keys(change)])
  const fields = [...names]
    .filter(
      (name) =>
        name !== 'if' && around.places.spot(written, name) !== around.places.spot(change, name),
    )
    .map((name) => (Object.hasOwn(RENAMES, name) ? RENAMES[name as keyof typeof RENAMES] : name))
  return { kind: 'change', activity, fields }
}

function targetOf(
  feeds: string,
  activity: WrittenActivity,
  around: Surroundings,
): Activity['feeds'] {
  const found = fedBy(around.outline, around.session, activity as unknown as Raw, feeds)
  const [target] = found.ok ? found.value : []
  return target && { session: target.session, activity: idOf(target.activity) }
}
