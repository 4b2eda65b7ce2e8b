import { phrases } from '../reading/phrases.ts'
import { MANAGER } from './anyone.ts'

const WHO =
  "(?:who (?:said|says|wrote|spoke|speaks|passe?[sd]|cried|led|shared?|shares|took part|takes part|contribute[sd]?|attended|came|talked|posted|answered|didn't|did not|doesn't|(?:was|is|were|seems?|seemed) \\w+)|anyone who|which (?:points?|person|people)|(?:what|how) (?:\\w+ )?(?:their people|each|everyone|you|they|people|participants|he|she) (?:\\w+ )?(?:raised|said|says|shared|answered|told|posted|behaved|did|took part|participated?|engaged?|contribut\\w+|performed|(?:is|are|were|was) (?:doing|engaged)|opened up|reacted)|how (?:engaged|active|open|honest|actively|openly)|each (?:of (?:you|them)|participant|person|member|one|trainee|learner)(?:'s)?|(?:every|all) participants?(?:'s|')?|individual (?:contributions?|posts?|answers?|participants?|performance|comments?|behaviou?r|notes)|(?:with|by|and|including|with your|your|their|the|together with) (?:full |real |your |the |their |people's )?(?:names?|initials)|by name|(?:your|their|the|a copy of the|all|full|all the|copy of) (?:transcripts?|chat(?: log)?|recordings?|answers|posts|comments|handwriting|reflections|notes)|attendance|profiles? of|quotes (?:together )?with|list of|if you (?:stay|are|remain|keep|don't|say)|on (?:each|every) (?:participant|person)|posts here|the people concerned)"
const GETS =
  '(?:gets?|sees?|reads?|hears?|receives?|is told|are told|learns?|(?:has|have) access|(?:will be|is|are|gets?) (?:informed|told|copied|shown|updated|notified|sent)|(?:can|could|will|may) (?:\\w+ )?(?:get|see|read|hear|receive|learn|check|use|look|follow)|wants? it|collects?)'
const SENDS =
  '(?:reports?|reporting|sends?|sent|writes?|tells?|informs?|notif(?:y|ies)|forward(?:s|ed)?|gives?|given|hands?|pass(?:es|ed)?(?: on)?|cop(?:y|ies|ied)|debriefs?|shares?|shared|shows?|lets?|follow up|mentions?|mentioned|goes|go|submits?|fill in|emails?|updates?)'
const US =
  "(?:I|we|facilitators?|moderators?|the (?:facilitator|moderator|team|trainer|host)s?)(?:'ll|'m| will| am| are|'re| may| can)?"

/** Managers are told who said what, or how somebody took part. */
export const REPORTED = phrases('reported', () => [
  [`${MANAGER} (?:\\w+ ){0,3}${GETS}`, WHO],
  [`${US} (?:\\w+ ){0,4}${SENDS}`, MANAGER, WHO],
  [
    WHO,
    `(?:sent|forwarded|passed(?: on)?|reported|handed|given|shown|mentioned|copied|goe?s?|emailed|shared) (?:\\w+ ){0,4}(?:to|with) ${MANAGER}`,
  ],
  `(?:post-its|cards|notes|answers|posts|comments|forms|sheets)[^.!?]{0,20}(?:go|goes|are sent|are handed|are passed|are forwarded|will be sent|are read) (?:to|by) ${MANAGER}`,
  `cop(?:y|ies|ying) (?:in )?${MANAGER} (?:in )?(?:on|into) (?:the|your|their|all) \\w+`,
])

/** The team is to do it. Told to participants, the same words may be about their own work. */
export const TO_REPORT = phrases('to-report', () => [
  [SENDS, MANAGER, WHO],
  [WHO, `(?:${MANAGER})(?: \\w+){0,2} (?:wants?|needs?|expects?|asks? for)`],
])

/** Dangers have to be passed on; and what points to nobody may be. */
export const MAY_BE_TOLD = phrases('may-be-told', () => [
  'danger|harm(?:ed)?|safety|safeguarding|harass\\w*|threat\\w*|incidents?|police|law|abuse|emergency|discriminat\\w*',
  "if you(?:'d| would)? (?:like|want|agree)|with (?:your|their) (?:consent|permission|agreement|ok)|unless you|only (?:if|when|after) you",
  'role-?play',
  "(?:no|not|never|nobody|no one|nothing|none|without|neither|nor|cannot|(?!don't|doesn't|didn't)\\w+n't)",
])
