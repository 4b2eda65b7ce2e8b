import { phrases } from '../reading/phrases.ts'

const SOMEBODY =
  '(?:somebody|someone|anybody|anyone|people|participants?|(?:a|one|some|two|three|four|five) (?:\\w+ )?(?:person|people|participants?|names?|colleagues?|victims?|attendees)|(?:one|any|some|two|three) of (?:you|them|us)|you|him|her|them|whoever|names?|the (?:quiet(?:er|est)?|shy|silent)(?: ones| people| person)?|(?:quiet|silent|shy) (?:people|participants|ones)|those|the next (?:person|one|name)|each (?:person|one)|(?:two|three|four) people)'
const ANSWERS =
  '(?:answers?|speaks?|tells?|says?|explains?|shares?|responds?|reports?|presents?|goes first|starts|has to|must)'
const AT_ONCE =
  '(?:on the spot|at once|straight away|right away|right now|immediately|this minute|without warning|without (?:time to )?prepar\\w+|no preparing|no time to (?:think|prepare))'

/** Somebody is called on who did not offer. */
export const CALLED_ON = phrases('called-on', () => [
  '(?:pick|choose|take|call|draw|pull) (?:a |any |one )?(?:person|participant|name|trainee|learner|somebody|someone)s? (?:from|off|out of|on) (?:the |a |your )?(?:register|list|roster|hat|bag|bowl|screen|hard hat|box|jar|attendance)',
  '(?:draw|pull|pick) (?:a |one )?names? (?:out of|from)[^.!?]{0,30}|(?:tap|point (?:at|to)|touch) (?:you|your shoulder|somebody|someone|a person)(?=[^?]{0,40}(?:answer|say|speak|tell|go))',
  "(?:ask|call on|take) (?:each|every)(?: \\w+)? cold|no hands up|I(?:'ll| will)? (?:choose|pick|decide) who (?:answers?|speaks?|goes|presents?|starts?|is next)",
  `(?:pick|choose|select|name|nominate|draw|randomly select)(?:s|ing)? (?:out )?${SOMEBODY} to (?:start|begin|answer|speak|share|present|go first|respond|read|tell|say|explain|report)`,
  '(?:call|single|name)(?:s|ing)? (?:people|them|participants|someone|somebody|him|her|anyone) (?:out|(?:out )?by name)',
  '(?:dice|die)[^!?]{0,50} (?:who (?:has to|must|will|answers|speaks|goes|is next)|answers|speaks)',
  '(?:names? on|name) (?:\\w+ ){0,2}(?:sticks?|slips|cards|papers?)[^.!?]{0,30}(?:draw|pull|pick)|(?:draw|pull|pick)[^.!?]{0,20}(?:lolly|popsicle|name) sticks?',
  '(?:ask|make|get|call|pick|catch|nudge)s? (?:out |on )?(?:people|those|anyone|whoever|participants|somebody|someone) (?:who|with|that) [^.!?]{0,30}(?:cameras? off|quiet|silent|distracted|asleep|bored|disengaged|phones?)',
  `(?:call(?:s|ing)? (?:up)?on|call out) ${SOMEBODY}(?! (?:when|if|once|after))`,
  'cold[- ]call(?:s|ing)? (?:people|participants|someone|somebody|anyone|them|a few|one|two|three|on|the (?:group|room|quiet\\w*|others|class|participants|learners|table))',
  'point(?:ing)? (?:at|to) (?:somebody|someone|anyone|you|people|a person|a participant|one of (?:you|them)|whoever|him|her|them)(?! (?:the|where|on))',
  `(?:pick|choose|select|draw|pull|unmute|nominate|single)(?:s|ing)? (?:out )?${SOMEBODY}(?: \\w+){0,3} (?:at random|randomly|(?:from|off) (?:the|my|a|our) (?:\\w+ )?(?:list|roster|sheet|grid)|(?:out of|from) (?:the|a) (?:hat|bowl|bag|box|jar|cup)|who (?:has|have|hasn't|haven't|is|are|looks?|seems?|said|says)|and (?:ask|put|call))`,
  '(?:randomly (?:pick|call|select|choose|unmute|ask|point)(?:s|ing)? (?:someone|somebody|people|a person|names?|one|participants|who|on)|(?:call|ask|unmute|put)(?:s|ing)? (?:\\w+ )?(?:someone|somebody|people|a person|participants|one of (?:you|them)) at random|(?:random|wheel of) names? (?:picker|generator|wheel)?)',
  "(?:I'll|I will|we'll|we|I) (?:just )?(?:pick|draw|call|choose|pull|call out|read out) names",
  '(?:draw|pull|pick)(?:s|ing)? (?:a |one |your )?names? (?:out of|from) (?:the|a) (?:hat|bowl|bag|box|jar|cup)',
  '(?:spin|spins|spinning) (?:the|a) (?:wheel|bottle|name)|(?:the )?wheel (?:stops|lands|picks|decides|chooses)',
  `(?:(?:whoever|whomever|the (?:person|one) (?:who|whom|it|that|on|where)) (?:\\w+ ){0,4}(?:lands? on|stops? (?:on|at)|points? (?:at|to)|catches|ends up with|gets it|draws|chair|short straw|falls on))(?: \\w+){0,3},? (?:${ANSWERS}|${AT_ONCE})`,
  `throw(?:s|ing)? (?:the|a) (?:ball|\\w+)(?: \\w+){0,5}[.,;]? (?:whoever|the (?:person|one) who|who) (?:catches|gets) it,? ${ANSWERS}`,
  "you(?:'ve| have)(?:n't| not)? (?:not )?(?:said|spoken|contributed|been (?:very |rather |so )?(?:quiet|silent))",
  '(?<=^["“]?|[.!?] )quick, [a-z]\\w+[:,]',
  '(?:next|first|my|our) (?:\\w+ )?victim',
  '(?<=^|, |[.!?] )you (?:at the back|in the (?:corner|back|front row|\\w+ (?:shirt|jumper|jacket|sweater))|with the \\w+)',
  '(?:ask|asks|asking|address(?:es)?|call on|turn to) (?:them|him|her|the (?:quiet\\w*|silent)(?: ones| people| person)?|(?:quiet|silent) people|those|whoever|people by name)(?: \\w+)? directly|put the question to (?:them|him|her|whoever|somebody|someone|a person)',
  "(?:whoever|(?:pick|call on|ask|choose|name|address|turn to)(?:s)? (?:the |a |two |three )?(?:somebody|someone|anyone|person|people|those|ones?|participants?) who) (?:looks?|seems?|has said nothing|(?:hasn't|has not|haven't|have not) (?:spoken|said))",
  "I(?:'ll| will)? (?:choose|pick|decide|say|determine) who (?:answers|speaks|goes|is|starts|'s)",
  `(?:when|as soon as|once|if) (?:I|you hear me|we) (?:say|call|read out|call out) your name[^.?!]*(?:answer|on the spot|at once|straight away|ready)|${'(?:answer|speak|respond|say it|tell us)'}(?: ${AT_ONCE})? (?:when|as soon as) (?:I|we) (?:say|call|point|read)`,
  `(?:that person|the person|they|he|she|who(?:ever)?|you|and) (?:\\w+ ){0,2}${ANSWERS} (?:\\w+ ){0,4}${AT_ONCE}`,
  `(?:call on|pick|hand|choose|ask|point|your turn|answer)[^.?!]{0,40}(?:without|no) (?:any )?warning|(?:without|no) (?:any )?warning[^.?!]{0,30}(?:call on|pick|hand|choose|ask|point|answer)`,
  "(?:I'll|I will|we'll) (?:\\w+ ){0,6}unmute (?:someone|somebody|one)",
])

/** Nobody has time to think, and the words say so. */
export const NO_TIME = phrases('no-time', () => [
  'no time to (?:think|prepare)',
  'no prepar(?:ing|ation)',
  'without (?:any )?(?:warning|preparation|preparing|thinking|time to think)',
  'on the spot',
  'right now',
  'at once',
  'straight away',
  'this minute',
])

/** People had time, or said yes before: then being called is an invitation. */
export const INVITED = phrases('invited', () => [
  '(?:minutes?|seconds?|moment|time|think|note|write|jot)(?: \\w+){0,3} (?:to|and) (?:think|note|make notes|write|prepare|jot)',
  '(?:think|write|prepare|note)(?: \\w+){0,4} (?:first|for (?:a|one|two|three|\\d+) (?:minutes?|moment))',
  "volunteers?(?: \\w+)?|whoever (?:wants|likes|would like)|who(?:'d| would) like|who wants",
  '(?:may|can|is fine to|fine to|or|say|saying|to) ["“]?pass["”]?|passing|skip',
  'hands? (?:up|raised|goes up|is up)|raise(?:d|s)? (?:a|your|their) hands?',
  "if (?:you|they)(?:'d| would)? (?:like|want|wish|prefer)|with (?:their|your) (?:consent|agreement|permission)",
  '(?:told|asked|warned|agreed with) (?:them|him|her|you|me)(?: \\w+)? (?:before|beforehand|earlier|in (?:the|a) break)',
  'in (?:your|the) (?:role-?play|simulation|game)',
])

/** What turns the words round. "No" doesn't: "No preparing: I'll pick names". */
export const NOT_CALLED = phrases('not-called', () => [
  'not',
  'nor',
  'nobody',
  'no one',
  'never',
  "(?:do|will|wo|can|need|must|should|does)n't",
  "don't",
  'cannot',
  'avoid',
  'instead of',
  'rather than',
])
