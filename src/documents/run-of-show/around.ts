import type { Seconds, When } from '../../program/program.ts'
import type { Setting } from '../guide/setting.ts'
import type { Held } from '../held.ts'
import { anchorOf } from '../moments.ts'
import { isToldFrom } from '../told-from.ts'
import { owners } from './owners.ts'
import type { Row } from './row.ts'
import { BARE, written } from './row.ts'

const DAY = 86_400

/** Something that the team does around a session: from the check list, or a post. */
export interface Work {
  /** Seconds from the start of the session. Days count from the day that it is on. */
  at: Seconds
  isOnTheDay: boolean
  /** How far away it is, as its author said it: negative before the session. */
  offset: Seconds
  row: Pick<Row['view'], 'task' | 'title' | 'owners' | 'screen'>
}

/** What the team does before and after a session, in the order in which it is due. */
export function workAround(held: Held, setting: Setting): Work[] {
  const { plan, words, names } = setting
  const { checklist, posts } = plan.program
  const told = checklist.flatMap(({ do: task, when, who }) =>
    placed(when, held, { title: undefined, task, owners: owners(who, setting), screen: [] }),
  )
  const posted = posts.flatMap(({ space, when, say, ask }) =>
    placed(when, held, {
      title: words.text('run.post', { place: names.space(space) }),
      task: undefined,
      owners: [],
      screen: [...written(say), ...written(ask?.text)],
    }),
  )
  return [...told, ...posted].toSorted((one, other) => one.at - other.at)
}

/** Undefined moments, and those that come again by the week, belong to no session. */
function placed(when: When | undefined, held: Held, row: Work['row']): Work[] {
  if (!when) return []
  const { session } = held.plan
  if (when.at.kind === 'each-session') {
    const at = when.at.edge === 'start' ? 0 : session.duration
    return [{ at, isOnTheDay: true, offset: 0, row }]
  }
  if (when.at.kind !== 'offset' || !isToldFrom(when, held)) return []
  const { offset } = when.at
  const at = anchorOf(offset, session) + offset
  return [{ at, isOnTheDay: offset % DAY !== 0 && Math.abs(offset) < DAY, offset, row }]
}

/** What has its time on the day: a row among the others. */
export function rowsOf(works: readonly Work[], startOf: (at: Seconds) => string): Row[] {
  return works
    .filter(({ isOnTheDay }) => isOnTheDay)
    .map(({ at, row }) => ({ at, view: { ...BARE, start: startOf(at), ...row } }))
}
