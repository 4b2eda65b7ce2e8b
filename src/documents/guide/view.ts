import { type Given, list, object } from '../template/shape.ts'
import { evaluation, evaluationShape, posts, postsShape } from './between.ts'
import { cover, coverShape } from './cover.ts'
import { glance, glanceShape } from './glance.ts'
import { moderation, moderationShape } from './moderation.ts'
import { preparation, preparationShape } from './preparation.ts'
import { session, sessionShape } from './session.ts'
import type { Setting } from './setting.ts'

/** Everything that the template of the guide may name. */
export const guideShape = object({
  /** An agenda for the pocket: sessions without their activities, and nothing else. */
  isPocket: 'flag',
  cover: coverShape,
  glance: glanceShape,
  preparation: preparationShape,
  moderation: moderationShape,
  hasModeration: 'flag',
  sessions: list(sessionShape),
  /** Posts and questions that belong to no session. */
  posts: postsShape,
  evaluation: evaluationShape,
  hasBetween: 'flag',
  about: object({
    authors: 'plain',
    version: 'plain',
    license: 'plain',
    source: 'phrase',
    basedOn: 'phrase',
  }),
})

export type GuideView = Given<typeof guideShape>

/** What the team may see of a program: all of it. */
export function guideView(setting: Setting): GuideView {
  const { printed, detail } = setting
  const written = posts(setting)
  const asked = evaluation(setting)
  const moderated = moderation(setting)
  const credits = about(setting)
  const hasMore = written.length + asked.length > 0 || credits !== undefined
  return {
    isPocket: detail === 'outline',
    cover: cover(setting),
    glance: glance(setting),
    preparation: preparation(setting),
    moderation: moderated,
    hasModeration:
      [moderated.agreements, moderated.rules, moderated.contacts, moderated.team].flat().length > 0,
    sessions: printed.map((held, index) => ({
      ...session(held, setting),
      // What follows the last session goes on on the same page.
      ownNotes: index < printed.length - 1 || !hasMore,
    })),
    posts: written,
    evaluation: asked,
    hasBetween: written.length + asked.length > 0,
    about: credits,
  }
}

function about({ words, plan }: Setting): GuideView['about'] {
  const { authors, version, license, source, basedOn } = plan.program.about
  if (authors.length === 0 && !license && !source && !basedOn) return undefined
  return {
    authors: authors.length > 0 ? words.list(authors) : undefined,
    version,
    license,
    source,
    basedOn,
  }
}
