import type { Held } from './held.ts'
import { kept } from './kept.ts'
import type { SeenSessionPlan } from './participants.ts'
import type { ParticipantsSetting } from './participants-setting.ts'
import { type Given, list, object } from './template/shape.ts'
import { usualTeam } from './usual-team.ts'
import { whenText } from './when.ts'

export const joiningShape = list(object({ label: 'plain', value: 'plain', link: 'phrase' }))

/**
 * What one needs to know to be there: when, where, with whom, and what is kept of it. In a delivery
 * people have to know when; what nobody filled in says so.
 */
export function joining(
  held: Held<SeenSessionPlan>,
  { words, names, plan }: ParticipantsSetting,
): Given<typeof joiningShape> {
  const open = plan.program.cohort ? words.text('not-filled-in') : undefined
  const spaces = held.plan.session.spaces.flatMap((id) => plan.program.spaces.get(id) ?? [])
  const leads = usualTeam(held.plan).flatMap((id) => names.known(id) ?? [])
  const links = spaces.flatMap(({ link }) => (link ? [`<${link}>`] : []))
  const told = spaces.map((space) => {
    const value = kept(space, words)
    const label = space.name ?? names.kind(space)
    return value && spaces.length > 1 ? words.text('labelled', { label, value }) : value
  })
  const rows = [
    [words.text('glance.when'), whenText(held, { words }) ?? open, undefined],
    [
      words.text('cover.place'),
      names.spaces(held.plan.session.spaces),
      links.length > 0 ? links.join(words.text('separator')) : undefined,
    ],
    [words.text('activity.led-by'), leads.length > 0 ? words.list(leads) : undefined, undefined],
    [
      words.text('spaces.kept'),
      words.opening(told.filter(Boolean).join(words.text('clause'))),
      undefined,
    ],
  ] as const
  return rows.flatMap(([label, value, link]) => (value ? [{ label, value, link }] : []))
}
