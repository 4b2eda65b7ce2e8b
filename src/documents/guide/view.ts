import { type Given, list, object } from '../template/shape.ts'
import { about, aboutShape } from './about.ts'
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
  posts: postsShape,
  evaluation: evaluationShape,
  hasBetween: 'flag',
  about: aboutShape,
})

export type GuideView = Given<typeof guideShape>

/** What the team may see of a program: all of it. */
export function guideView(setting: Setting): GuideView {
  const { printed, detail } = setting
  const written = posts(setting)
  const asked = evaluation(setting)
  const moderated = moderation(setting)
  const said = about(setting)
  const hasBetween = written.length + asked.length > 0
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
      ownNotes: index < printed.length - 1 || !(hasBetween || said),
    })),
    posts: written,
    evaluation: asked,
    hasBetween,
    about: said,
  }
}
