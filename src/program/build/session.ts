import type { Places } from '../../source/places.ts'
import { startAfter } from '../grammars/starts.ts'
import { idOf } from '../ids.ts'
import type { Raw } from '../layers/merge.ts'
import type { Occurrence } from '../layers/repeats.ts'
import type { Boundaries, Depth, Seconds, Session, Start, Task } from '../program.ts'
import type { Outline } from '../references/feeds.ts'
import type { WrittenSession, WrittenTask } from '../schema/files.generated.ts'
import { buildActivity } from './activity.ts'
import { made } from './made.ts'
import { boundsIn } from './prompt.ts'
import { durationOf, secondsOf, startOf, whenOf } from './read-again.ts'

/** What every session has from its program. */
export interface Frame {
  places: Places
  outline: Outline
  boundaries: Boundaries
  timezone: string | undefined
  teamOf(spaces: readonly string[]): string[]
}

const DAY: Seconds = 86_400

export function buildSession(
  written: WrittenSession,
  occurrence: Occurrence,
  frame: Frame,
): Session {
  const { places } = frame
  const spaces = written.space ?? []
  const around = {
    ...frame,
    session: written as unknown as Raw,
    stage: written.stage,
    who: written.who,
    spaces,
    bounds: boundsIn(frame.boundaries, written),
  }
  return made<Session>(
    written,
    places,
    {
      id: idOf(written as unknown as Raw),
      title: written.title,
      stage: written.stage,
      spaces,
      duration: durationOf(written.duration).duration,
      starts: (written.start ?? []).map((start) =>
        startIn(start, occurrence.after, frame.timezone),
      ),
      day: written.day === undefined ? undefined : written.day + Math.floor(occurrence.after / DAY),
      maxDepth: (written.maxDepth as Depth | undefined) ?? frame.boundaries.maxDepth,
      outcomes: written.outcomes ?? [],
      setup: written.setup,
      before: (written.before ?? []).map((task) => buildTask(task, places)),
      after: (written.after ?? []).map((task) => buildTask(task, places)),
      activities: written.activities.map((activity) => buildActivity(activity, around)),
      repeat: occurrence.repeat,
      notes: written.notes,
    },
    { space: 'spaces', start: 'starts' },
  )
}

function startIn(written: string, after: Seconds, timezone: string | undefined): Start {
  const start = startOf(written)
  const zoned = timezone === undefined ? start : { ...start, timezone }
  return after === 0 ? zoned : startAfter(zoned, after)
}

function buildTask(written: WrittenTask, places: Places): Task {
  return made<Task>(written, places, {
    task: written.task,
    effort: secondsOf(written.effort),
    due: whenOf(written.due),
    optional: written.optional ?? false,
    handIn: written.handIn,
  })
}
