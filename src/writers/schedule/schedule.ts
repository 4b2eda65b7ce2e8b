import type { DocumentTree } from '../../tree/tree.ts'
import { ordered } from '../../tree/typeset.ts'
import { messagesIn } from '../messages.ts'
import { plain } from '../txt/plain.ts'

interface Scheduled {
  id: string
  place: string
  /** In words, as the documents say it; null where nobody has said when. */
  when: string | null
  /** YYYY-MM-DD; null as long as there is none, or where it comes again and again. */
  date: string | null
  /** HH:MM; null where it is only about a day. */
  time: string | null
  timezone: string | null
  /** Date and time as one moment in UTC, where all three are known. */
  at: string | null
  text: string
}

export interface Schedule {
  text: string
  /** How many texts have no date yet. */
  open: number
}

/** When each text of a document is posted, as JSON: an entry for each time, in the order of time. */
export function schedule(document: DocumentTree): Schedule {
  const { meta, children: nodes } = ordered(document)
  const posted = messagesIn(nodes).flatMap(({ posting, ...message }) =>
    posting ? [{ posting, ...message }] : [],
  )
  const posts = posted.flatMap(({ id, posting, children }): Scheduled[] => {
    const { place, moment, times } = posting
    const told = { id, place, when: moment ?? null }
    const text = plain(children, meta)
    if (times.length === 0) return [{ ...told, ...UNKNOWN, text }]
    return times.map(({ date, time, timezone, at }) => ({
      ...told,
      date,
      time: time ?? null,
      timezone: timezone ?? null,
      at: at ?? null,
      text,
    }))
  })
  const whole = { title: meta.title, language: meta.language, posts: posts.sort(byTime) }
  return {
    text: `${JSON.stringify(whole, null, 2)}\n`,
    open: posted.filter(({ posting }) => posting.isOpen).length,
  }
}

const UNKNOWN = { date: null, time: null, timezone: null, at: null }

/** What has no date comes last; of those on a day, what has no time comes first. */
function byTime(one: Scheduled, other: Scheduled): number {
  const keys = ({ date, time }: Scheduled) => `${date ?? '9'} ${time ?? ''}`
  return keys(one) < keys(other) ? -1 : keys(one) > keys(other) ? 1 : 0
}
