import { channelPostsShape, channelPostsView } from './channel-posts/view.ts'
import { participantsPages } from './paged.ts'

/** What is written into channels between the sessions: texts to copy, for Slack, for Teams, with dates. */
export const channelPosts = participantsPages('channel-posts', {
  formats: ['md', 'html', 'csv', 'schedule.json', 'slack.json', 'teams.json'],
  isExtra: true,
  shape: channelPostsShape,
  view: channelPostsView,
  kind: 'channel-posts.kind',
})
