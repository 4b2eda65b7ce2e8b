import type { MaterialNeed } from '../../plan/needs/materials.ts'
import type { ActivityPlan } from '../../plan/plan.ts'
import { sharedTitle } from '../held.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Setting } from './setting.ts'

/** What an activity and its tracks need, in the narrow column of an agenda. */
export function needsText(activity: ActivityPlan, setting: Setting): string | undefined {
  const all = [activity, ...activity.tracks.flat()]
  const items = all.flatMap((one) => needsIn(one, setting)).map(({ item }) => item)
  return joined([...new Set(items)], setting)
}

/** The same with numbers: "Timer · Observer sheet (17)". */
export function needsWithNumbers(activity: ActivityPlan, setting: Setting): string | undefined {
  const { words } = setting
  const items = needsIn(activity, setting).map(({ item, uses }) => {
    const quantity = uses.find((use) => use.activity === activity)?.quantity ?? 1
    return quantity === 1 ? item : words.text('materials.item-number', { item, n: quantity })
  })
  return joined(items, setting)
}

/** Items may have commas in them. No line begins with what stands between them. */
function joined(items: readonly string[], { words }: Setting): string | undefined {
  return items.length > 0 ? items.join(words.text('separator').replace(' ', '\u00A0')) : undefined
}

function needsIn(activity: ActivityPlan, { materials }: Setting): MaterialNeed[] {
  return materials.filter(({ uses }) => uses.some((use) => use.activity === activity))
}

export const materialsShape = list(
  object({ number: 'plain', item: 'plain', file: 'phrase', where: 'plain' }),
)

/** What to bring, print and hand out for the whole program, with numbers. */
export function materials(setting: Setting): Given<typeof materialsShape> {
  return shownMaterials(setting).map((need) => ({
    number: numberText(need, setting),
    item: need.item,
    file: need.resource?.file ?? (need.resource?.link && `<${need.resource.link}>`),
    where: usesText(need, setting),
  }))
}

/** What the printed sessions need. */
export function shownMaterials(setting: Setting): MaterialNeed[] {
  return setting.materials.filter(({ uses }) =>
    uses.some((use) => isPrinted(use.session.id, setting)),
  )
}

/** "14 + 3": spare ones are told apart, for whoever counts them. */
function numberText({ quantity, spare }: MaterialNeed, { words }: Setting): string {
  if (spare === 0) return words.number(quantity)
  return words.text('materials.with-spare', { n: quantity - spare, spare })
}

/** The activities that need it, by session where there are several. */
function usesText({ uses }: MaterialNeed, setting: Setting): string {
  const { words, sessions } = setting
  const bySession = new Map<string, string[]>()
  for (const held of sessions)
    for (const use of uses.filter(({ session }) => held.all.includes(session))) {
      const title = sharedTitle(held)
      const known = bySession.get(title) ?? []
      if (!known.includes(use.activity.held.title))
        bySession.set(title, [...known, use.activity.held.title])
    }
  if (sessions.length === 1) return words.row([...bySession.values()].flat())
  return words.row(
    [...bySession].map(([session, activities]) =>
      words.text('materials.in-session', { session, activities: words.row(activities) }),
    ),
  )
}

function isPrinted(session: string, { printed }: Setting): boolean {
  return printed.some(({ all }) => all.some(({ id }) => id === session))
}
