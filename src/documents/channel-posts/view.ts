import { authorText } from '../author-text.ts'
import { lines } from '../handout/opening.ts'
import type { ParticipantsSetting } from '../participants-setting.ts'
import { type Given, list, object } from '../template/shape.ts'
import { sideOf } from '../told-from.ts'
import { post, postShape } from './post.ts'

/** Everything that the template of the channel posts may name. */
export const channelPostsShape = object({
  title: authorText.program.title,
  lines: list('plain'),
  posts: list(postShape),
})

export type ChannelPostsView = Given<typeof channelPostsShape>

/** All posts, or those that are told from the sessions that are printed; by their dates. */
export function channelPostsView(setting: ParticipantsSetting): ChannelPostsView {
  const { plan, sessions, printed } = setting
  const isWhole = printed.length === sessions.length
  const posts = plan.program.posts
    .map((one, index) => ({ one, number: index + 1 }))
    .filter(({ one }) => isWhole || printed.some((held) => sideOf(one.when, held)))
    .map(({ one, number }) => post(one, number, setting))
    .toSorted((one, other) => (firstOf(one) < firstOf(other) ? -1 : 1))
  return { title: plan.program.title, lines: lines(setting), posts }
}

/** Those without a date come last, in the order of the program. */
function firstOf({ id, posting }: ChannelPostsView['posts'][number]): string {
  const [first] = posting?.times ?? []
  const number = String(id).replace(/^\D+/, '').padStart(4, '0')
  return [first?.date ?? '9', first?.time ?? '', number].join(' ')
}
