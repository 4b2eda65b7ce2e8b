import type { SessionPlan } from '../../plan/plan.ts'
import { authorText } from '../author-text.ts'
import { contacts, contactsShape } from '../contacts.ts'
import { roomText } from '../guide/session-head.ts'
import type { Setting } from '../guide/setting.ts'
import { longLength } from '../lengths.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Work } from './around.ts'

const workShape = list(
  object({
    moment: 'plain',
    title: 'plain',
    task: authorText.checklist.do,
    who: 'plain',
    isLast: 'flag',
  }),
)

export const notesShape = object({
  hasAny: 'flag',
  /** How the chairs stand: the author's words, or else ours. */
  setup: authorText.session.setup,
  room: 'plain',
  before: workShape,
  /** How groups ask for help. */
  signals: list(object({ activity: 'plain', text: authorText.groups.support, isLast: 'flag' })),
  after: workShape,
  contacts: contactsShape,
})

type Notes = Given<typeof notesShape>

/** What stands under the table: what was due on other days, how groups call, and whom to call. */
export function notes(works: readonly Work[], session: SessionPlan, setting: Setting): Notes {
  const apart = works.filter(({ isOnTheDay }) => !isOnTheDay)
  const { setup } = session.session
  const room = setup ? undefined : roomText(session, setting)
  const [before, after] = [apart.filter(isEarly), apart.filter((one) => !isEarly(one))]
  const lists = {
    before: told(before, setting),
    signals: signals(session, setting),
    after: told(after, setting),
    contacts: contacts(setting),
  }
  const hasAny = Boolean(setup ?? room) || Object.values(lists).flat().length > 0
  return { hasAny, setup, room, ...lists }
}

function isEarly({ offset }: Work): boolean {
  return offset < 0
}

/** What is due together has its moment said once. */
function told(works: readonly Work[], { words }: Setting): Notes['before'] {
  return works.map(({ offset, row }, index) => ({
    moment: works[index - 1]?.offset === offset ? undefined : momentOf(offset),
    title: row.title,
    task: row.task,
    who: row.owners.length > 0 ? words.row(row.owners.map(({ name }) => name ?? '')) : undefined,
    isLast: index === works.length - 1,
  }))

  function momentOf(offset: number): string {
    const length = longLength(words, Math.abs(offset))
    return words.text(offset < 0 ? 'run.days-before' : 'run.days-after', { length })
  }
}

/** Each way once, with the activities in which it holds. */
function signals({ activities }: SessionPlan, { words }: Setting): Notes['signals'] {
  const byText = new Map<string, string[]>()
  for (const { held } of activities.flatMap((one) => [one, ...one.tracks.flat()])) {
    const text = held.groups?.support
    if (text) byText.set(text, [...(byText.get(text) ?? []), held.title])
  }
  return [...byText].map(([text, titles], index) => ({
    activity: words.text('labels.colon', { label: words.row(titles) }),
    text,
    isLast: index === byText.size - 1,
  }))
}
