import type { Plan } from '../../plan/plan.ts'
import type { ChecklistItem, When } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { anchorOf, momentDate, momentText, sessionOf } from '../moments.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Setting } from './setting.ts'

/** The check list by moment, in one column or two. */
export const checklistShape = list(
  list(
    object({
      when: 'plain',
      date: 'plain',
      items: list(object({ text: authorText.checklist.do, who: 'plain' })),
    }),
  ),
)

type Columns = Given<typeof checklistShape>
type Group = Columns[number][number]

/** The team's own work, the earliest first. */
export function checklist(setting: Setting): Columns {
  const { plan, words, names } = setting
  const groups = new Map<string, Group & { at: number }>()
  for (const { do: text, when, who } of [...plan.program.checklist, ...deletion(setting)]) {
    const moment = when ? momentText(when, words, names) : words.text('moments.any-time')
    const date = when && momentDate(when, plan, words)
    const group = groups.get(moment) ?? { when: moment, date, items: [], at: orderOf(when, plan) }
    group.items.push({ text, who: names.people(who) })
    groups.set(moment, group)
  }
  const sorted = [...groups.values()].toSorted((one, other) => one.at - other.at)
  return halves(sorted.map(({ at: _, ...group }) => group))
}

/** The list of participants does not stay longer than the cohort says. */
function deletion({ plan, words }: Setting): ChecklistItem[] {
  const offset = plan.program.cohort?.deleteAfter
  const last = plan.sessions.at(-1)
  if (offset === undefined || !last) return []
  const when: When = {
    text: '',
    at: { kind: 'offset', offset, from: { session: last.session.id } },
  }
  return [{ do: words.text('checklist.delete-roster'), when, who: [] }]
}

/** Far enough apart for most check lists, where sessions have no dates. */
const ASSUMED_GAP = 28 * 86_400

/**
 * Where a moment comes in the order of all: in seconds from some point in time. What is due at any
 * time comes first, what comes again and again last.
 */
function orderOf(when: When | undefined, plan: Plan): number {
  if (!when) return Number.NEGATIVE_INFINITY
  const { at } = when
  if (at.kind !== 'offset' || typeof at.from === 'string') return Number.POSITIVE_INFINITY
  const from = sessionOf(plan, at.from.session)
  const index = plan.sessions.findIndex(({ session }) => session === from)
  const isDated = plan.sessions.every(({ start }) => start?.date)
  const start = plan.sessions[index]?.start
  const begin =
    isDated && start ? Date.parse(`${start.date}T${start.time}Z`) / 1000 : index * ASSUMED_GAP
  return begin + (from ? anchorOf(at.offset, from) : 0) + at.offset
}

/** Two columns of about the same number of items; a single group stands alone. */
function halves(groups: readonly Group[]): Columns {
  if (groups.length < 2) return groups.length === 0 ? [] : [[...groups]]
  const all = groups.reduce((sum, { items }) => sum + items.length + 1, 0)
  let taken = 0
  const first = groups.filter(({ items }) => {
    const fits = taken < all / 2
    taken += items.length + 1
    return fits
  })
  const rest = groups.slice(first.length)
  return rest.length > 0 ? [first, rest] : [first]
}
