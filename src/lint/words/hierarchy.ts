/** Managers, and those whom they lead: who is in the room, and who is in a group. English. */
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
export const RULED_OUT = phrases('apart', () => [
  "not|no|none|nobody|no one|never|without|unless|except|apart|separate(?:ly|d)?|different|other than|instead of|avoid|mixed across|\\w+n't",
  'reporting lines?|report to|reports to',
])

const MANAGER = '(?:line )?(?:managers?|bosses|boss|supervisors?|superiors?)'

/** How groups are made so that nobody sits with their manager. */
export const GROUPED_APART = phrases('apart-by-form', () => [
  `(?:never|not|nobody|no one) (?:[^\\s.?!]+ ){0,6}?${MANAGER}`,
  `without (?:[^\\s.?!]+ ){0,3}?${MANAGER}`,
  `no ${MANAGER}`,
  'different (?:managers|reporting lines|bosses)',
  'outside (?:your|their|the) (?:own )?(?:reporting )?(?:line|team)',
  '(?:from )?(?:other|different) (?:teams|departments)',
])

/** No participant leads another. */
export const PEERS = phrases('peers', () => [
  `none of (?:them|whom|us|you)(?: is| are)?,? (?:anybody|anyone|any one|another|each other|one another|somebody)(?:'s)?(?: else's)? ${MANAGER}`,
  `(?:nobody|no one)(?:'s)? (?:is )?(?:\\w+ ){0,2}?(?:anybody's |anyone's |another's )?${MANAGER}`,
  `no ${MANAGER}|without (?:their |any )?${MANAGER}`,
  '(?:of|at) (?:about )?(?:the same|one|a similar) (?:level|grade|rank)|peers(?: only)?|same level',
])

/** Those who lead, and those whom they lead. */
export const WITH_MANAGERS = phrases('with-managers', () => [
  `(?:and|with|including) (?:their|its|the|our) (?:own )?(?:${MANAGER}|(?:team )?leads?|leaders?|heads?)`,
  `(?:${MANAGER}|leads?|leaders?|heads? of \\w+) (?:and|with) (?:their|its) (?:people|reports|staff|teams?)`,
  'whole teams?|(?:all|every) levels?|intact teams?',
])
