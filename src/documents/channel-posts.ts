import type { DocumentTree } from '../tree/tree.ts'
import { type ChannelPostsView, channelPostsShape, channelPostsView } from './channel-posts/view.ts'
import type { Document, DocumentOptions } from './document.ts'
import { pagesOf } from './pages.ts'
import type { ParticipantPlan } from './participants.ts'
import { participantsSetting } from './participants-setting.ts'
import { Words } from './words.ts'

/** What is written into channels between the sessions: texts to copy, for Slack, for Teams, with dates. */
export const channelPosts = {
  name: 'channel-posts',
  template: 'channel-posts',
  audience: 'participants',
  formats: ['md', 'html', 'csv', 'schedule.json', 'slack.json', 'teams.json'],
  isExtra: true,
  shape: channelPostsShape,
  view(plan: ParticipantPlan, { session }: DocumentOptions): ChannelPostsView {
    return channelPostsView(participantsSetting(plan, new Words(plan.program.language), session))
  },
  build(plan: ParticipantPlan, options: DocumentOptions): DocumentTree {
    return pagesOf(channelPosts, channelPosts.view(plan, options), plan, options, (words) => ({
      kind: words.text('channel-posts.kind'),
    }))
  },
} as const satisfies Document
