import { phrases } from '../reading/phrases.ts'

const WHO = `(?:new (?:people|participants|members|colleagues|faces|joiners|team members|apprentices|starters|hires)|newcomers|the second (?:cohort|intake)|(?:both|the two|all) (?:cohorts|sites|intakes))`
const COME =
  '(?:(?:have |has |will |are |is )?(?:join(?:s|ed|ing)?) (?:us|the (?:group|circle|program|programme))|(?:are|is) with us for the first time|meet for the first time|come together|become one)'

/**
 * People join a group that has met before, or two groups become one. Not those who come late, or
 * come back from breakouts.
 */
export const NEWCOMERS = phrases('newcomers', () => [
  `${WHO}(?: [^\\s.?!]+){0,4}? ${COME}`,
  'welcome (?:to )?(?:(?:the|our|all|those) )?(?:new (?:people|participants|members|colleagues|faces)|newcomers)',
  '(?:everyone|everybody|all|those|anyone|anybody) who (?:is|are) (?:(?:new )?here for the first time|with us for the first time|new (?:here|today|to (?:us|the (?:group|circle))))',
  'join(?:s|ing)? us (?:today )?for the first time',
  '(?:two|both) cohorts (?:are )?merged?',
])
