/** Who is in the room. English. */
import { phrases } from '../reading/phrases.ts'

const MANAGER = '(?:line )?(?:managers?|bosses|boss|supervisors?|superiors?)'

/** How groups are made so that nobody sits with their manager. */
export const APART = phrases('apart-by-form', () => [
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
