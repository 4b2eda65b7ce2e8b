import { phrases } from '../reading/phrases.ts'

const WORD = '[^\\s.?!]+'
const FORBIDDEN =
  "(?:(?:nothing|nobody|no one|no participant|none of (?:us|you|this))(?: [^\\s.?!]+){0,6}? (?:may|must|can|should|shall|is to|are to|goes|takes?|brings?|raises?|files?|complains?|makes?|reports?)|(?:is|are|was)(?: not|n't) (?:allowed|permitted|supposed) to|must (?:not|never)|mustn't|may not|(?:is|are) (?:not|never) to|forbidden to|(?:please |^)(?:don't|do not|never)|not to|(?:undertakes?|agrees?|promises?) not to)"
const BODY =
  '(?:hr|human resources|the people team|(?:the |a |your )?(?:union|works council|staff council|stewards?|shop steward|lawyers?|solicitor|regulators?|inspectors?|inspectorate|police|authorit(?:y|ies)|helpline|hotline|ethics (?:line|office)|whistle-?blow\\w+ \\w+|ombuds\\w+|compliance|labor|labour \\w+)|management)'

const NOT_TO =
  "never|must not|mustn't|may not|not allowed to|not to|nobody is to|no one is to|isn't allowed to|won't|will not|don't|do not"
const IT =
  '(?:(?:about|of) )?(?:this|these|it|anything|what|the (?:sessions?|program(?:me)?|workshop|circle|meeting|course|training|group|merger)|your (?:working )?conditions)'
const ANYBODY =
  '(?:(?:to|with) )?(?:anybody|anyone|anywhere|(?:for )?any reason|at all|whatever it is|a soul|inside the)'
const OUTSIDE = '(?:outside|elsewhere)'

/** Forbids to report a wrong, or to speak to somebody who could help. */
export const GAG = phrases('gag', () => [
  `${FORBIDDEN}(?: ${WORD}){0,10}? (?:to|with|by|at) ${BODY}`,
  `${FORBIDDEN}(?: ${WORD}){0,3}? (?:tell|inform|involve|call|contact|approach) ${BODY}`,
  `we (?:don't|do not|never) tell ${BODY} about (?:any of )?(?:this|it|that|what)`,
  `no (?:talking|speaking) (?:about|of) (?:this|today|it|that)`,
  `(?:nobody|no one)(?: ${WORD}){0,3}? (?:files?|makes?|lodges?|raises?) an? (?:formal )?(?:complaint|grievance)`,
  `not to be (?:taken|brought|raised|reported|mentioned|carried)(?: ${WORD}){0,6}? ${BODY}`,
  `${FORBIDDEN}(?: ${WORD}){0,3}? (?:report|file|make|lodge|raise|submit|bring) (?:${WORD} ){0,3}?(?:complaints?|grievances?|concerns?|charges?)`,
  `${FORBIDDEN}(?: ${WORD}){0,2}? (?:report|repeat or report) (?:anything|what|any of|it|this)`,
  `(?:complaints?|grievances?|concerns?|problems?)(?: ${WORD}){0,6}? (?:are|is|must|may|should|will)(?: not|n't)(?: to)? be (?:made|raised|reported|taken|brought|discussed|aired)`,
  `no (?:complaints?|complaining|grievances|talking|discussing|discussion|speaking)(?: ${WORD}){0,8}? (?:about|of|with|to|your|outside|hr)(?: ${WORD}){0,10}? (?:hr|anybody|anyone|colleagues|outside|else|line|union|management|one another)`,
  `${BODY}(?: ${WORD}){0,8}? (?:means|is) (?:leaving|a breach|out of bounds|forbidden|not allowed|off limits)`,
  `(?:repeating|talking about|discussing|mentioning|reporting)(?: ${WORD}){0,6}? (?:is|means|counts as) (?:a breach|forbidden|leaving|gross|not allowed|prohibited)`,
  `(?:keep|stay|kept) (?:quiet|silent|mum)(?: about)? (?:${WORD} ){0,2}?(?:everything|anything|it all|what (?:was|is|happens))`,
  `(?:say|says|saying|said) nothing about(?: ${WORD}){0,2}? (?:sessions?|program(?:me)?s?|workshops?|circles?|meetings?|training|behaviou?r)`,
  `(?:bothers?|wrong|uneasy|unhappy|upset|uncomfortable|harass\\w+|complain\\w*)[^.?!]{0,50} keep (?:it|that|this) to (?:yourself|yourselves)`,
  `(?:harassment|misconduct|bullying|complaints?|discrimination)[^.?!]{0,30},? (?:change the subject|talk over it|cut (?:it|them) (?:off|short)|isn't allowed|is not allowed|move on at once)`,
  `complaints included[^.?!]{0,40} (?:closed|end|stop|stay)`,
])

const talkBan = (name: string, anybody: string) =>
  phrases(name, () => [
    `(?:${NOT_TO})(?: ${WORD}){0,2}? (?:speak|talk|say anything|say a word|breathe a word|discuss|mention(?:ed)?|repeat(?:ed)?) ${IT}(?: ${WORD}){0,12}? ${anybody}`,
    `(?:${NOT_TO})(?: ${WORD}){0,2}? be (?:discussed|mentioned|repeated|spoken of)(?: ${WORD}){0,8}? ${anybody}`,
    `(?:nobody|no one)(?: ${WORD}){0,3}? (?:speaks?|talks?|discuss(?:es)?|mentions?) ${IT}(?: ${WORD}){0,12}? ${anybody}`,
    `never mentioned(?: to)? ${anybody}`,
  ])

/** Forbids to speak of it to anybody at all. */
export const TALK_BAN = talkBan('talk-ban', ANYBODY)
/** Forbids to speak of it outside the group: usual, and fine where its limits are told too. */
export const OUTSIDE_BAN = talkBan('outside-ban', OUTSIDE)

/** Lifts the ban, or limits it to names, or speaks of something else. */
export const FREE = phrases('free-to-tell', () => [
  '(?:stops?|prevents?|limits?|keeps?|hinders?) (?:you|anyone|anybody|us|people) from',
  'limits your',
  'stands in the way',
  'has to (?:be afraid|fear)',
  'free to',
  'you may (?:always|still)',
  'unless',
  'until',
  'yet',
  'what you (?:said|say|wrote|tell|told)',
  'your answers',
  'who (?:took|takes) part',
  'themes?',
  'except(?: for| when| if)?',
  'without (?:asking|names?|permission|consent|checking|their|his|her|agreement)',
  'names?',
  'who said',
  'who told',
  'quotes?',
  'stories',
  'story',
  "somebody else's",
  "someone else's",
  "each other's",
  "(?:customers?|clients?|patients?|guests?|residents?|pupils?)(?:'s?)?",
  'forced',
  'needs? to',
  'has to',
  'details',
  'recogni[sz]\\w+',
  'identif\\w+',
])
