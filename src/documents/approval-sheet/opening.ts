import { authorText } from '../author-text.ts'
import { shortLength } from '../lengths.ts'
import { planned } from '../planned.ts'
import { type Given, list, object } from '../template/shape.ts'
import { periodText, whenText } from '../when.ts'
import type { LabelKey } from '../words.ts'
import type { Setting } from './setting.ts'

export const openingShape = object({
  title: authorText.program.title,
  /** Which delivery, which version, and who reads this. */
  about: 'plain',
  summary: authorText.program.summary,
  outcomes: list(authorText.program.outcomes),
  facts: list(object({ label: 'plain', value: authorText.program.audience })),
})

type Opening = Given<typeof openingShape>

/** What the program is, what it is for, and for whom. */
export function opening(setting: Setting): Opening {
  const { words, plan } = setting
  const { title, summary, outcomes, cohort, about } = plan.program
  const version = about.version && words.text('cover.version', { version: about.version })
  return {
    title,
    about: [cohort?.title, version, words.text('approval.readers')]
      .filter(Boolean)
      .join(words.text('separator')),
    summary: summary ?? words.text('not-filled-in'),
    outcomes,
    facts: facts(setting),
  }
}

function facts(setting: Setting): Opening['facts'] {
  const { words, plan } = setting
  const { audience, cohort, boundaries } = plan.program
  const open = words.text('not-filled-in')
  const rows: [LabelKey, string | undefined][] = [
    ['approval.for-whom', audience ?? open],
    ['cover.group', planned(setting)],
    ['cover.sessions', sessionsText(setting)],
    ['cover.date', dateText(setting) ?? (cohort && open)],
    ['approval.voluntary', boundaries.voluntary ?? open],
    ['approval.others', othersText(setting)],
  ]
  return rows.flatMap(([label, value]) => (value ? [{ label: words.text(label), value }] : []))
}

function sessionsText({ words, printed }: Setting): string {
  const all = printed.flatMap((held) => held.all)
  const length = all.reduce((sum, { duration }) => sum + duration, 0)
  return words.text('approval.sessions', { n: all.length, length: shortLength(words, length) })
}

function dateText(setting: Setting): string | undefined {
  const [first, ...more] = setting.printed
  const isOne = first?.all.length === 1 && more.length === 0
  return isOne ? whenText(first, setting) : periodText(setting)
}

/** Those of the team who look after no place: they stand in the table of places. */
function othersText({ words, names, plan }: Setting): string {
  const { people, spaces } = plan.program
  const inPlaces = [...spaces.values()].flatMap((space) => [space.facilitator, space.moderator])
  const others = [...people.values()].filter(({ id }) => !inPlaces.includes(id))
  const open = words.text('not-filled-in')
  return words.row(
    others.map((person) =>
      words.text('labelled', { label: names.role(person), value: person.name ?? open }),
    ),
  )
}
