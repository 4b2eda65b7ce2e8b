import { phrases } from '../reading/phrases.ts'
import { EVERYONE } from './anyone.ts'

const ANSWER =
  '(?:answer(?:s|ed)?|share[sd]?|speaks?|spoken|says?|said|tells?|told|responds?|contribute[sd]?|confess(?:es)?|disclose[sd]?|reveal(?:s|ed)?|names?|post(?:s|ed)?|give (?:an|their|your) answer|take (?:a|their|your) turn|takes? part|participate|join in|open up)'
const MUST =
  '(?:must(?: have)?|has to|have to|needs? to|(?:is|are) (?:required|obliged|expected|made) to|will have to|(?:is|are) going to have to)'
const NOBODY = '(?:nobody|no one|none of (?:you|us))'

/** Nobody may pass. */
export const FORCED = phrases('forced', () => [
  '(?:everyone|everybody|each (?:one )?of (?:us|you)|we all|all of (?:us|you)) (?:contributes?|shares?|speaks?|takes? a turn|answers?|says? something|takes? part|joins? in)(?=[^?]{0,30}(?:every (?:round|session|time|question)|each (?:round|time)|always|deal|rule|no exceptions?|without exception))',
  "(?:you |nobody )?can(?:'t|not)? just (?:sit|listen|watch|stay silent)(?: there| back)?|(?:wait|go on|stay|keep going) until (?:the last|every(?:one|body)|each)(?: person| one| of you)? (?:has|have) (?:spoken|answered|shared|said|told)",
  `${EVERYONE},? (?:in turn |here |now |then |really |simply |also )?${MUST} (?:\\w+ ){0,2}${ANSWER}`,
  `${EVERYONE} (?:\\w+ ){0,3}${ANSWER}\\b[^.]{0,40}(?:without exception|no exceptions?|no matter what|whether (?:you|they) (?:like|want))`,
  `(?:we|${EVERYONE}) (?:all )?(?:share|answer|speak)s?, every time`,
  `you (?:all )?${MUST} (?:all )?(?:answer|contribute|share|speak(?: up)?|say something|tell (?:us|the group|everyone)|respond)`,
  'no (?:passing|passes|skipping|skips|opting out|opt-?outs?|sitting (?:this|it) out|ducking out|abstaining|abstentions)',
  "there(?:'s| is| will be) (?:no|not an?y?) (?:passing|skipping|opting out|opt-?out|sitting (?:this|it|this one) out|getting out of|way (?:out|round|around)|escape|pass)",
  "(?:you|nobody|no one|none of you|participants|people) (?:can't|cannot|can not|(?<=(?:nobody|no one|none of you) )(?:can|may|gets to|is allowed to)|may not|mustn't|won't|will not|must not|aren't allowed to|are not allowed to) (?:just )?(?:pass|skip|opt out|sit (?:this|it|this one) out|duck out|say no|refuse|decline|stay silent|abstain|get out of)(?= of (?:this|it|the)\\b| on |,|\\.|;|!|:| it\\b| this\\b| your\\b|$| and\\b| here\\b| in this\\b)",
  '(?:passing|skipping|silence|saying nothing|staying silent|opting out|"pass"|declining) (?:is not|isn\'t|is no|is never|won\'t be|will not be|was not) (?:an? (?:option|answer|choice)|option|allowed|possible|accepted|acceptable|permitted)',
  '(?:answering|sharing|speaking|participation|taking part|a contribution|an answer|answers|contributions?|contributing|disclosure)(?: \\w+){0,4} (?:is|are) (?:mandatory|compulsory|obligatory|required|not optional|not voluntary)',
  '(?:(?:mandatory|compulsory|obligatory) (?:sharing|round|answers?|contributions?|participation|prompt|question|for (?:all|everyone|everybody))|anonymous (?:and|but) (?:mandatory|compulsory|obligatory))',
  'all (?:fields|questions|items) (?:must|have to|need to) be (?:filled|answered|completed)',
  `${NOBODY} (?:leaves?|goes|gets|is (?:leaving|going|let)|may (?:leave|go)|can (?:leave|go)|sits down)(?: \\w+){0,4} (?:until|before|unless|till)`,
  "we(?:'re| are) (?:not|n't) (?:moving|leaving|going|done|finished|stopping)(?: on)?(?: \\w+)? (?:until|before|till)",
  "we (?:won't|don't|will not|do not) (?:move|leave|go|stop|finish|break)(?: on| home)? (?:until|before|till)",
  "(?:we|I)(?:'ll| will) (?:wait|keep asking|sit here|stay here|not move on|not let go)(?: here)?,? (?:until|till) (?:you|somebody|someone|each|every\\w*) (?:\\w+ )?(?:say|says|said|answer|answers|answered|speak|speaks|spoken|share|shares|shared|tell|tells)",
  'whether (?:you|they) (?:like|want) (?:it|to) or not|like it or not',
  `(?:checks?|make sure|makes sure|see to it) that ${EVERYONE} has (?:disclosed|confessed|revealed|opened up)`,
  '(?:force|oblige|compel|pressure|push)(?:s)? (?:everyone|everybody|them|people|each|the (?:quiet|others|group)|somebody|someone|anyone)(?: \\w+){0,2} to (?:answer|share|speak|say|talk|tell)',
  `${NOBODY} (?:is|will be|gets|gets to be) (?:excused|exempt|let off|spared|off the hook|out of (?:it|this)|to (?:skip|pass|opt out))`,
  "(?:won't|don't|will not|do not|doesn't) accept (?:a |an |any |\")?(?:pass|\"|silence|excuses|no|I don't|empty|blank)",
  `(?:keep|go on|continue) (?:asking|probing|going|pushing) (?:until|till) (?:they|you|${EVERYONE}) (?:have|has)? ?(?:answer|share|spoken|speak|said|say)\\w*`,
  `(?:leave|break|lunch|coffee|go home|move on|get out|finish|end|door)[^.!?]{0,30} (?:until|till|before) ${EVERYONE} has (?:answered|spoken|shared|said|told|contributed)`,
  `${EVERYONE} [^.!?]{0,40}no (?:exceptions?|excuses?)`,
  '(?:without|there are no|no) (?:the )?(?:right|chance|option|possibility) to (?:pass|opt out|skip)',
])

/** What makes the same words harmless: rules of work, or a way out in the same breath. */
export const NOT_FORCED = phrases('not-forced', () => [
  '(?:or|may|free to|welcome to|just) (?:say )?["“]?pass["”]?(?! this| on this)',
  'you can (?:skip|pass)',
  '(?:if|when|what|which|before|who) you (?:have|need) to',
])

/** Only these turn the words round; "no" and "can't" are a part of them. */
export const NOT_EVERYONE = phrases('not-everyone', () => [
  'not',
  'nor',
  'never',
  "doesn't mean",
  "don't",
  'avoid',
  'instead of',
  'rather than',
])
