import { phrases } from '../reading/phrases.ts'

const BOSS =
  '(?:line |team |shift |own |direct )*(?:managers?|boss(?:es)?|supervisors?|leads?|leaders?|heads?|foremen|foreman)'
const STAFF =
  '(?:own |whole |entire )?(?:teams?|direct reports?|reports|people|staff|crews?|employees|team members|subordinates)'
const WITH = '(?:and|with|together with|alongside|including|plus|next to|as well as)'

/** A manager is together with people who report to them. */
export const BOTH = phrases('both', () => [
  `${BOSS}(?: of [\\w ]{1,20})? ${WITH} (?:all )?(?:their|his|her|your|its) ${STAFF}`,
  `${STAFF} ${WITH} (?:their|his|her|its|your|the) ${BOSS}`,
  `(?:intact|whole|entire|natural) teams?,? ${WITH} (?:their |its |the )?${BOSS}`,
])

/** The same, said to people who are about to form groups. */
export const IN_GROUPS = phrases('in-groups', () => [
  `(?:pairs?|trios?|groups?|tables?|rooms?|threes?|breakouts?) (?:of|with) (?:a |one |each |the )?${BOSS} and (?:a |one |two |three |their |some )?(?:reports?|team members?|people|employees)`,
  `one (?:manager|boss|supervisor|lead) (?:in|per|at) (?:each|every) (?:group|table|room|trio|pair)`,
  `(?:sit(?: down)?|pair(?: up)?|work|go|team up|group up|get together|partner) with your ${BOSS}|your ${BOSS} (?:is|will be|sits|joins|takes part) (?:in|with|at|here) (?:your|the|this|us|you)`,
])

/** They are kept apart, or it isn't about who is in the group. */
export const APART = phrases('apart', () => [
  "not|no|none|nobody|no one|never|without|unless|except|apart|separate(?:ly|d)?|different|other than|instead of|avoid|mixed across|\\w+n't",
  'reporting lines?|report to|reports to',
])
