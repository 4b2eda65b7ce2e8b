import { depthCurve, type Energy, energyCurve } from '../../plan/curves/curves.ts'
import { teamIn } from '../../plan/needs/team.ts'
import type { Plan, SessionPlan, Together } from '../../plan/plan.ts'
import { changesIn } from '../../plan/time/changes.ts'
import { longestStretch } from '../../plan/time/stretches.ts'
import {
  type Floor,
  type FloorSpan,
  floorsOf,
  longestVoice,
  talkShare,
} from '../../plan/voices/floor.ts'
import type { Seconds } from '../../program/program.ts'

/** How a session goes, as time passes. All times are from its start. */
export interface CourseReport {
  /** How personal it gets, from 1 to 5. Values of tracks, which run side by side, may overlap. */
  depth: Over<{ value: number }>[]
  /** How lively it is, from 1 to 3; `given` by the author, or by what people do. */
  energy: Over<{ value: Energy; given: boolean }>[]
  /** Who has the floor; `silent` where everyone works alone. Without a gap. */
  floor: Over<{ floor: Floor }>[]
  /** How long each has it, all together. */
  talk: Record<Floor, Seconds>
  /** The ways in which people are together, breaks aside, as they come first. */
  modes: Together[]
  /** How often one activity leads over to another in which they are together in another way. */
  changes: number
  /** What is planned for finding the next group, from round to round. */
  changeovers: Seconds
  /** The longest time in one go in which only the team speaks. */
  longestVoice?: { at: Seconds; length: Seconds }
  /** The longest time without a break; before its start where another session leads over to it. */
  longestStretch?: { at: Seconds; length: Seconds }
  /** Where most of the team is needed at the same time. */
  team?: { facilitators: number; helpers: number; activity: string; title: string }
  /** Who of the team is named for it: ids. */
  named: string[]
}

type Over<T> = { at: Seconds; length: Seconds } & T

export function courseReport(session: SessionPlan, plan: Plan): CourseReport {
  const floors = floorsOf(plan, session)
  const voice = longestVoice(floors)
  const stretch = longestStretch(session, plan)
  const needs = teamIn(plan, session)
  const { modes, count, changeovers } = changesIn(session)
  const most = needs.toSorted((one, other) => sizeOf(other) - sizeOf(one))[0]
  return {
    depth: depthCurve(plan, session).map(({ at, length, value }) => ({ at, length, value })),
    energy: energyCurve(session).map(({ at, length, value, given }) => ({
      at,
      length,
      value,
      given,
    })),
    floor: joined(floors),
    talk: talkShare(floors),
    modes,
    changes: count,
    changeovers,
    ...(voice && { longestVoice: { at: voice.at, length: voice.length } }),
    ...(stretch && {
      longestStretch: { at: stretch.start, length: stretch.end - stretch.start },
    }),
    ...(most && {
      team: {
        facilitators: most.facilitators,
        helpers: most.helpers,
        activity: most.activity.held.id,
        title: most.activity.held.title,
      },
    }),
    named: [...new Set(needs.flatMap(({ named }) => named))],
  }
}

/** Neighbouring spans in the same hands are one. */
function joined(spans: readonly FloorSpan[]): CourseReport['floor'] {
  const all: CourseReport['floor'] = []
  for (const { at, length, floor } of spans) {
    const last = all.at(-1)
    if (last?.floor === floor && last.at + last.length === at) last.length += length
    else all.push({ at, length, floor })
  }
  return all
}

function sizeOf({ facilitators, helpers }: { facilitators: number; helpers: number }): number {
  return facilitators + helpers
}
