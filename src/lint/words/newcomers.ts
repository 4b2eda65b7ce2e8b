import { anyOf } from './any-of.ts'

const NEW =
  '(?:new|further|additional|more|other) (?:people|participants|members|colleagues|faces|joiners|team members|apprentices|starters)'
const WHO = `(?:${NEW}|newcomers|(?:two|three|four|five|six|seven|eight|nine|ten) (?:new|more|others)(?: \\w+)?|the second (?:cohort|group|wave|intake|team)|(?:both|the two|all) (?:cohorts|groups|sites|intakes|teams))`

/** People join a group that has met before, or two groups become one. */
export const NEWCOMERS = anyOf(
  `${WHO}(?: [^\\s.?!]+){0,4}? (?:who )?(?:have |has |will )?(?:join(?:s|ed)?|come in|(?:are|is) joining|(?:are|is) with us for the first time|meet for the first time|come together|become one)`,
  'welcome (?:to )?(?:the|our|all|those|everyone|everybody)? ?(?:new (?:people|participants|members|colleagues|faces)|newcomers)',
  '(?:everyone|everybody|all|those|anyone|anybody) who (?:is|are) (?:new|here for the first time|with us for the first time|joining (?:us )?(?:today|now))',
  'join(?:s|ing)? us (?:today|now|from (?:now|today) on) for the first time',
  '(?:cohorts|groups|teams) (?:are )?merged?',
)
