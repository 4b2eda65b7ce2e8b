import type { Activity, Case, Space } from '../program/program.ts'

/** Whether people sit together, apart, or some of each; undefined when nobody said. */
export type Presence = 'in-person' | 'remote' | 'hybrid'

/** What the cases of an activity depend on. */
export interface Setting {
  people: number
  presence?: Presence
}

/** When a case holds. Cases with other names are the facilitator's to judge, `short` among them. */
const CONDITIONS: { name: RegExp; holds: (setting: Setting, word: string) => boolean }[] = [
  { name: /^odd number$/, holds: ({ people }) => people % 2 === 1 },
  { name: /^more than (\d+) people$/, holds: ({ people }, number) => people > Number(number) },
  { name: /^fewer than (\d+) people$/, holds: ({ people }, number) => people < Number(number) },
  {
    name: /^(in-person|remote|hybrid)$/,
    holds: ({ presence }, name) => presence === name,
  },
]

/**
 * The activity as it is held: the cases that hold in this setting are laid over it, in the author's
 * order. Undefined when one of them cuts it. The same object when none changes anything. Where two
 * cases hold at once the result has no places of its own: report at the activity itself.
 */
export function hold(activity: Activity, setting: Setting): Activity | undefined {
  let held = activity
  for (const [name, change] of activity.cases) {
    if (!applies(name, setting)) continue
    if (change.kind === 'cut') return undefined
    if (change.kind === 'change') held = held === activity ? change.activity : layOver(held, change)
  }
  return held
}

function applies(name: string, setting: Setting): boolean {
  return CONDITIONS.some((condition) => {
    const found = condition.name.exec(name)
    return found !== null && condition.holds(setting, found[1] ?? '')
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

/** Presence in a session or activity, from the spaces where it takes place. */
export function presenceIn(spaces: readonly Space[]): Presence | undefined {
  const room = spaces.some((space) => space.kind === 'in-person')
  const call = spaces.some((space) => space.kind === 'video' || space.kind === 'webinar')
  if (room && call) return 'hybrid'
  if (room) return 'in-person'
  return call ? 'remote' : undefined
}
