import type { Activity, Case, Participants } from '../../program/program.ts'
import { placesIn } from './places.ts'
import { presenceIn, type Where } from './presence.ts'

/** What the cases of an activity depend on. */
export interface Setting extends Where {
  people: number
  /** How many of them are where in a session that is held in a room and on a call, where that is known. */
  split?: Participants['split']
}

/** When a case holds. Cases with other names are the facilitator's to judge, `short` among them. */
const CONDITIONS: {
  name: RegExp
  holds: (word: string, activity: Activity, setting: Setting) => boolean
}[] = [
  { name: /^odd number$/, holds: (_, activity, setting) => isOdd(activity, setting) },
  { name: /^more than (\d+) people$/, holds: (number, _, { people }) => people > Number(number) },
  { name: /^fewer than (\d+) people$/, holds: (number, _, { people }) => people < Number(number) },
  {
    name: /^(in-person|remote|hybrid)$/,
    holds: (word, activity, setting) => word === presenceIn(activity, setting),
  },
]

/** Whether pairs do not come out even: with an odd number of people, or in one of their places. */
export function isOdd(activity: Activity, setting: Setting): boolean {
  const places = placesIn(activity, setting)
  const counts = places.length > 0 ? places : [setting]
  return counts.some(({ people }) => people % 2 === 1)
}

/**
 * The activity as it is held: the cases that hold in this setting are laid over it, in the author's
 * order; it keeps all its cases. Undefined when one of them cuts it. The same object when none
 * changes anything; else it has no place of its own (its prompts and steps have): report at the
 * activity itself.
 */
export function hold(activity: Activity, setting: Setting): Activity | undefined {
  let held = activity
  for (const [name, change] of activity.cases) {
    if (!applies(name, activity, setting)) continue
    if (change.kind === 'cut') return undefined
    if (change.kind === 'change')
      held =
        held === activity ? { ...change.activity, cases: activity.cases } : layOver(held, change)
  }
  return held
}

function applies(name: string, activity: Activity, setting: Setting): boolean {
  return CONDITIONS.some((condition) => {
    const found = condition.name.exec(name)
    return found !== null && condition.holds(found[1] ?? '', activity, setting)
  })
}

/** The fields that a case changes, or takes away, over an activity as it is otherwise held. */
export function layOver(held: Activity, change: Extract<Case, { kind: 'change' }>): Activity {
  const fields = new Set(change.fields)
  if (fields.has('duration')) for (const field of ['shortest', 'longest']) fields.add(field)
  const kept = Object.entries(held).filter(([field]) => !fields.has(field))
  const changed = Object.entries(change.activity).filter(([field]) => fields.has(field))
  return Object.fromEntries([...kept, ...changed]) as unknown as Activity
}
