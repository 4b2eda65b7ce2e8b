import type { OwnerTone } from '../../tree/tree.ts'
import { type Duty, dutyOf } from '../duty.ts'
import type { Setting } from '../guide/setting.ts'
import { type Given, list, name, object } from '../template/shape.ts'
import type { LabelKey } from '../words.ts'

export const ownersShape = list(object({ name: 'plain', tone: name<OwnerTone>() }))

export type Owners = Given<typeof ownersShape>

const TONES: Record<Duty, { tone: OwnerTone; label: LabelKey }> = {
  facilitator: { tone: 'filled', label: 'roles.facilitator' },
  moderator: { tone: 'outline', label: 'roles.moderator' },
  producer: { tone: 'pale', label: 'roles.producer' },
}

/** The people of the team among some ids, each once. Whoever has no such role leads what they do. */
export function owners(ids: readonly string[], { plan, names, words }: Setting): Owners {
  const { people, spaces } = plan.program
  const known = [...new Set(ids)].filter((id) => people.has(id))
  if (known.length === people.size && known.length > MANY)
    return [{ name: words.text('run.whole-team'), tone: 'outline' }]
  return known.flatMap((id) => {
    const person = people.get(id)
    if (!person) return []
    const duty = dutyOf(person, [...spaces.values()]) ?? 'facilitator'
    return [{ name: names.person(id), tone: TONES[duty].tone }]
  })
}

/** Of more people than this nobody reads the names. */
const MANY = 3

/** What the tones say; nothing where all are the same. */
export function keyOf(
  rows: readonly { owners: Owners }[],
  { words }: Setting,
): { tone: OwnerTone; label: string }[] {
  const used = new Set(rows.flatMap(({ owners }) => owners.map(({ tone }) => tone)))
  if (used.size < 2) return []
  return Object.values(TONES)
    .filter(({ tone }) => used.has(tone))
    .map(({ tone, label }) => ({ tone, label: words.text(label) }))
}
