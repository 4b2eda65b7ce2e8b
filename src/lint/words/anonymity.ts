import type { Place } from '../../diagnostics/place.ts'
import { cut, type Words } from '../reading/cut.ts'
import type { TextKind } from '../subjects/subjects.ts'

/** Where something is promised to participants, or asked of them. */
export const TO_PARTICIPANTS: ReadonlySet<TextKind> = new Set([
  'prompt',
  'ask',
  'task',
  'debrief',
  'post',
  'evaluation',
  'before',
  'after',
  'agreement',
  'confidentiality',
  'say',
  'show',
  'way',
])

/** A claim that nobody will know who said it; not "anonymised", which is said of data. */
const CLAIM = /\banonym(?:ous|ously|ity)\b/i

/** Takes the claim back: "these answers aren't anonymous". */
const TAKEN_BACK =
  /(?:\b(?:no|not|never|neither|hardly|nothing|rather than|instead of|than)|n't)(?: \w+){0,2} $/i

/** Somebody whom the work knows, and who is anonymous: a caller, a donor, a log. */
const OF_THE_WORK =
  /^ (?:access|accounts?|alerts?|blog|bookings?|buyers?|callers?|calls?|class(?:es)?|complain\w*|customers?|data\w*|donations?|donors?|emails?|functions?|gifts?|guests?|letters?|log-?ins?|logs?|owners?|patients?|peer review\w*|reports?|reviews?|reviewers?|sources?|tips?|tip-offs?|traffic|types?|users?|visitors?|volumes?|whistle\w*)\b/i

/** A question about anonymity as such begins with one of these and ends with "?". */
const ASKS_ABOUT = /^(?:are|can|do|does|how|is|should|what|when|where|which|who|why|would)\b/i

/** The words with which a text promises that nobody will know who said what. Reads English. */
export function anonymityIn(at: { text: string; place: Place }): Words | undefined {
  const found = CLAIM.exec(at.text)
  if (!found) return undefined
  const before = at.text.slice(0, found.index)
  const after = at.text.slice(found.index + found[0].length)
  const from = Math.max(...['. ', '! ', '? ', ': '].map((end) => before.lastIndexOf(end))) + 1
  const end = /[.:!?]/.exec(after)?.[0]
  const isAsked = end === '?' && ASKS_ABOUT.test(before.slice(from).trim())
  if (TAKEN_BACK.test(before) || OF_THE_WORK.test(after) || isAsked) return undefined
  return cut(at, found.index, found.index + found[0].length)
}

/** Stands before a telltale, or after it, where just that is left out. */
const NOT_BEFORE =
  /(?:\b(?:instead of|leave off|leave out|never|no|nobody|nor|not|without)\b|n't\b)[^.!?;:]{0,30}$/i
const NOT_AFTER =
  /^[^.!?;]{0,20}(?:\b(?:away|deleted|hidden|never|no|not|off|out|removed)\b|n't\b)/i

/** Characters in front of a telltale in which that may stand. */
const NEAR = 60

/** What tells who it was all the same, each in a few of the ways in which people write it. */
const TELLTALES = [
  // an account
  /(?:log(?:ged|ging)?|sign(?:ed|ing)?)[- ]?(?:in|on)\b(?! sheet)/,
  /(?:staff|employee|user|worker|company|colleague|personnel|payroll|badge|clock)[- ]?(?:id|ids|number|numbers|no|name|code)\b/,
  /(?:scan|show|swipe|tap) your badge|badge id/,
  /(?:normal|usual|own|work|company|personal|staff|your \w+) (?:account|login|profile|e-?mail|address|mail)\b/,
  /(?:add|ask for|enter|give|leave|provide) (?:us )?your (?:\w+ )?(?:e-?mail|phone|number)\b/,
  /from your (?:\w+ )?(?:account|address|e-?mail|inbox|mailbox)\b/,
  /(?:reply|replying|answer(?:ing)?) (?:to|in|below) this (?:message|e-?mail|mail|post|thread)/,
  // a name
  /(?:your|their|full|first|last|real|whose) (?:\w+ )?names?\b|with (?:the )?names?\b|^name(?: ?\(|,|:| and\b|$)|\bname ?(?::|_|\.\.)/,
  /initials|sign (?:it|them|your|at|below)\b|your signature|signed by/,
  /(?:see|shows?|tells?) (?:us |you )?who (?:asked|said|voted|wrote)/,
  // a hand, a voice, a face
  /hand-?writ\w*|(?:own|your) (?:hand|writing)\b|show of hands|hands? up/,
  /raise (?:a|your|their) hands?\b(?! (?:if|when)\b|;)|stand up|step forward/,
  /voice (?:message|note)s?|(?:read|say) (?:it|yours|them) aloud yourself|on camera|webcam|your face|face to face/,
  /(?:collect|give|hand|pick|take)s?\b[^.!?]{0,40} (?:in person|from (?:each|your) desk)/,
  // a record, or a place in a table
  /(?:your|staff|personnel|hr|employee) (?:\w+ )?(?:records?|files?)\b|match(?:ed)? (?:your|(?:answers|it|replies|them) (?:to|with) your)\b|linked (?:to|with) your|can be traced/,
  /date of birth|birthday|birth date/,
  /(?:add|give|mention|name|note|say|state|write) your (?:department|job title|manager|role|shift|site|team)\b/,
  /(?:age|department|gender|grade|job title|location|role|sex|shift|site|team|years)(?:, | and | or )(?:your )?(?:age|department|gender|grade|job title|location|role|sex|shift|site|team|years)/,
]
const TELLTALE = new RegExp(`(?<!\\w)(?:${TELLTALES.map(({ source }) => source).join('|')})`, 'gi')

/** The words that ask for what tells who somebody is: a name, an account, a hand. Reads English. */
export function identityIn(at: { text: string; place: Place }): Words | undefined {
  for (const { 0: words, index } of at.text.matchAll(TELLTALE)) {
    const end = index + words.length
    const isLeftOut =
      NOT_BEFORE.test(at.text.slice(Math.max(0, index - NEAR), index)) ||
      NOT_AFTER.test(at.text.slice(end))
    if (!isLeftOut) return cut(at, index, end)
  }
  return undefined
}
