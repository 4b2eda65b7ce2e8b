import guide from '../../templates/guide.md.hbs?raw'
import about from '../../templates/partials/about.md.hbs?raw'
import activityEnd from '../../templates/partials/activity-end.md.hbs?raw'
import activityStart from '../../templates/partials/activity-start.md.hbs?raw'
import agenda from '../../templates/partials/agenda.md.hbs?raw'
import contentEnd from '../../templates/partials/content-end.md.hbs?raw'
import contentStart from '../../templates/partials/content-start.md.hbs?raw'
import contingency from '../../templates/partials/contingency.md.hbs?raw'
import cover from '../../templates/partials/cover.md.hbs?raw'
import evaluation from '../../templates/partials/evaluation.md.hbs?raw'
import glance from '../../templates/partials/glance.md.hbs?raw'
import limits from '../../templates/partials/limits.md.hbs?raw'
import moderation from '../../templates/partials/moderation.md.hbs?raw'
import posts from '../../templates/partials/posts.md.hbs?raw'
import preparation from '../../templates/partials/preparation.md.hbs?raw'
import prompt from '../../templates/partials/prompt.md.hbs?raw'
import session from '../../templates/partials/session.md.hbs?raw'
import step from '../../templates/partials/step.md.hbs?raw'
import task from '../../templates/partials/task.md.hbs?raw'
import track from '../../templates/partials/track.md.hbs?raw'

/** The templates that come with the tool, by the names by which they are called and replaced. */
export const builtIn: ReadonlyMap<string, string> = new Map([
  ['guide', guide],
  ['partials/about', about],
  ['partials/activity-end', activityEnd],
  ['partials/activity-start', activityStart],
  ['partials/agenda', agenda],
  ['partials/contingency', contingency],
  ['partials/content-end', contentEnd],
  ['partials/content-start', contentStart],
  ['partials/cover', cover],
  ['partials/evaluation', evaluation],
  ['partials/glance', glance],
  ['partials/limits', limits],
  ['partials/moderation', moderation],
  ['partials/posts', posts],
  ['partials/preparation', preparation],
  ['partials/prompt', prompt],
  ['partials/session', session],
  ['partials/step', step],
  ['partials/task', task],
  ['partials/track', track],
])
