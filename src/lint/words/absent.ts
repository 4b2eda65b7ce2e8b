/** Talk about somebody who is not there to answer. English. */
import { phrases } from '../reading/phrases.ts'

const PERSON =
  '(?:boss|manager|supervisor|colleague|co-?worker|team ?mate|team leader|director|foreman|employee|person (?:you|at|in)|client (?:you|that)|teacher|principal|head teacher|trainer|assistant|apprentice|intern|captain|skipper|chef|supplier|contractor|guest|customer|patient|pupil|passenger|predecessor|neighbou?r|landlord|inspector|auditor|head of department)'
const THEM = '(?:he|she|they)'
/** Anybody whom one meets at work, in one word. */
const ANYONE = `(?:${PERSON.slice(3, -1)}|worker|trainee|parent|student|member|teammate|newcomer|nurse|doctor|driver|cook|nurse|client|tenant|caller|visitor|chief|lead|owner|lady|guy|man|woman|somebody|someone|anybody|anyone)s?`
const BAD =
  '(?:impossible|hopeless|useless|lazy|difficult|toxic|annoying|rude|arrogant|incompetent|unbearable|irritating|nasty|terrible|awful|horrible|dreadful|unreliable|stupid|sloppy|clueless|two-faced|selfish|bossy|moody|chaotic|demanding|ungrateful|aggressive|stubborn|crazy|weird|overrated|unpopular)'
const A_DISASTER =
  '(?:complete |total |real |right |bit of a |absolute |big |biggest )*(?:disaster|nightmare|pain|failure|jerk|idiot|bully|tyrant|slacker|liar|snake|mess|disgrace|embarrassment|pest|moaner|gossip)'
/** Whoever it is, not there and somebody in particular. */
const SOMEBODY_ABSENT = `(?:which|the|a|an|that|your|our|this) (?:(?:new|old|last|former|other|first|worst|previous|current) )*(?:${ANYONE.slice(3, -3)}|girl|boy|lad|chap|bloke|dispatcher|planner|accountant|receptionist|developer|pharmacist|vicar|priest|mayor|minister)(?= |[,.?!]|$)(?! (?:service|journey|satisfaction|support|needs?|feedback|questions?|requests?|orders?|complaints?|portal|list|file|group|safety|card))`
/** Told of a person, it is a verdict or a tale. */
const RUNS_DOWN =
  "(?:would you (?:\\w+ )?(?:send home|get rid of|fire|sack|swap|vote out|least)|you would (?:least|never|rather not)|least like|stuck in a lift|blood boil|up the wall|under a cloud|thinks? (?:he|she)(?: is|'s)|(?:do|does|did|do you think) wrong|is known for|(?:do|does|did) (?:the others|people|they|everybody) (?:talk|whisper|laugh) about|ridiculous|how (?:bad|awful|mean|lazy|stupid) (?:was|is|were)|what is said|let (?:you|us|everybody) down|(?:doesn't|does not|didn't|never|cannot|can't) (?:care|listen|apologi[sz]e|wash|answer|do (?:his|her|their) (?:job|share|part))|deserved? (?:it|what)|got what|make (?:fun|a fool) of|hated?|loathed?|despised?|creepy|drunk|drinks too|love life)"
/** Begins a tale, and no advice ("describe how you …"). */
const TELL =
  '(?<!\\b(?:you|to|we|I) )(?:tell|describe|talk|share|recall|name|think|remember|recount|portray|story|stories|tale|post|who is|who was)(?! how| what| which| a way| your way| one way)'

export const ABSENT = phrases('absent', () => [
  [SOMEBODY_ABSENT, RUNS_DOWN],
  `who (?:in|at|on|from) (?:the |our |your )?[\\w -]{2,25} (?:makes? your|drives? you|gets? on|would you|do you|could you|can you|should (?:go|be fired))`,
  `(?:what did|what has|what does) (?!you |we |it |this |that |the |i |they |your |our |people |anyone |everyone |each )[a-z]+ (?:do|done|say|get up to|break|mess up) (?:this time|now|again|wrong)`,
  `how (?:bad|awful|mean|terrible|lazy|difficult) (?:was|is|were|are) (?:the|your) (?:last |old |former )?${ANYONE}`,
  `what (?:do|did|does) (?:people|everybody|everyone|others|they|staff|the others|colleagues)[^.?!]{0,15} (?:say|think|whisper|tell|hear)[^.?!]{0,10} (?:about|of) (?:the |our |your |that |a )?(?:\\w+ )?${PERSON}`,
  'why (?:did|does|is|has|was) (?!you |we |it |this |that |the |i |they )[a-z]+ (?:really |actually |suddenly )(?:leave|left|quit|go|gone|resign|disappear|move|moved|off|get)\\w*',
  `(?:bad|worst|terrible|awful|horrible|unpleasant|funniest|strangest|most difficult) (?:experience|encounter|moment|run-in|clash|story)s? (?:with|about) (?:somebody|someone|a|an|the|people|your)[^.?!]{0,25}(?:${PERSON}|team|office|department|shift|side|crew)`,
  'is it true (?:what (?:they|people|everybody)(?: \\w+)? sa(?:y|id|ys) )?about (?:the|our|your|him|her|them)',
  '(?:name|shame|expose|tag) (?:the )?(?:culprits?|offenders?|guilty|and shame|them|him|her)(?=[ .!?])|spare (?:us )?no details?|all the (?:gory |juicy )?details|dish the dirt|juicy (?:story|details|gossip)|office (?:gossip|bully|tyrant|clown|flirt)',
  `${ANYONE}(?: who| that)? (?:smells|stinks|drinks(?! (?:coffee|tea|water))|flirts|swears)|${ANYONE} with (?:terrible|bad|awful|no|horrible|poor|disgusting) (?:manners|breath|hygiene|attitude|taste|temper|habits|people skills)`,
  '(?:full of|bunch of|nothing but|all) (?:slackers|idiots|liars|moaners|amateurs|cowards|clowns)',
  `what (?:your|the|that|our) (?:last |old |former |new )?(?:[^\\s.?!]+ ){0,3}?${PERSON} (?:was|is) (?:really )?like`,
  `${TELL}[^.?!]{0,40} ${ANYONE} (?:who|that|whom|you|at work)(?:'s|'ve)?[^.?!]{0,20} (?:drain(?:s|ed)?|annoy(?:s|ed)?|irritat(?:es|ed)|bother(?:s|ed)|disappoint(?:s|ed)|drives?|got on|gets on|never|always|isn't|is not|wasn't|won't|refus(?:es|ed)|wast(?:es|ed)|steals?|stole|lies|lied|cheat(?:s|ed)|talks too|fail(?:s|ed)|messe?(?:s|d)|ruin(?:s|ed)|spoil(?:s|t|ed)|slack(?:s|ed)|sulk(?:s|ed)|can't stand|cannot stand|couldn't stand|could not stand|dislike|despise|hate|dread|avoid|gave up on|bull(?:y|ies|ied)|harass|humiliat|shout(?:s|ed)|yell|betray|undermin|ignor(?:es|ed)|insult|threaten|${BAD})\\w*`,
  `(?:which|what|who)(?: [^\\s.?!]+){0,3}? ${ANYONE}(?: [^\\s.?!]+){0,4}? (?:is|was|are|were) (?:a |an |the |so |just |simply |really )?(?:most |worst )?(?:${BAD}|${A_DISASTER})`,
  `who (?:in|at|on|from|of) (?:the |our |your |that )?[\\w -]{2,25} (?:is|was|are) (?:so |the |a |an |just |really |most |simply )*(?:${BAD}|${A_DISASTER})`,
  `(?:most |an? |the |your )(?:\\w+ )?${BAD} (?:\\w+ )?${ANYONE} (?:you|on your|in your|at your|of your|of the|this|last|ever|from|with|here|there|in the|who|that)`,
  `${ANYONE}[^.?!]{0,20} (?:was|is|were) (?:a |an )?(?:${A_DISASTER}|hopeless|useless|impossible|unbearable)`,
  `${TELL}[^.?!]{0,40} ${ANYONE}[^.?!]{0,20} on your nerves`,
  "(?:what(?: is|'s| was| were)|tell us what(?: is|'s)) (?:so )?wrong with (?:the |that |our |your )?(?:people|person|colleagues?|guy|woman|man|lot|new \\w+|boss(?:es)?|management|crowd|folk)(?: [^\\s.?!]+){0,3}",
  "what(?: is|'s| was|'s been)? (?:going|went|goes|been going) on (?:between|with) (?:the two|those two|him|her|them|[a-z]+ and [a-z]+)",
  'why (?:do you (?:think|suppose) )?(?!you |we |it |this |that |i )(?:the )?[a-z]+(?: [a-z]+)? (?:was|were|got|had been) (?:let go|fired|sacked|dismissed|demoted|kicked out|thrown out|moved sideways)',
  `(?:heard|hear|know|rumou?rs?|gossip|whispered?|said|say)[^.?!]{0,15} (?:of|about) (?:the |our |your |that )?(?:new |old |former )?${PERSON}(?:'s)? (?:marriage|wife|husband|divorce|affair|past|private life|health|drinking|money|salary|love life|family|background)`,
  "(?:not|isn't|aren't|wasn't|doesn't|never) pull(?:s|ing)? (?:his|her|their) weight|slack(?:s|ed|ing) off",
  '(?:embarrass|disgrace|humiliate|ridicule)(?:e?d)? (?:himself|herself|themselves)|(?:made|make) a fool of (?:himself|herself|themselves)',
  `(?:rudest|worst|weirdest|strangest|nastiest|dumbest|craziest|laziest|oddest) (?:\\w+ )?${ANYONE}(?=[ :,.!?])`,
  `(?:left|leaving|go|went|off sick|away|absent)[^.?!]{0,30}(?:what do you (?:know|think)|your theory|the real reason|what really happened)`,
  `(?:real|true) reason (?:why |that |for )?(?!you |we |it |this |i )(?:the )?\\w+(?:'s)? (?:left|leaving|went|quit|resigned|absence|is off|was off)`,
  `(?:the|a|your|that) (?:\\w+ ){0,2}?${PERSON}s? (?:who|whom|that|you) (?:(?:\\w+ )?(?:could not|couldn't|can't|cannot) stand|(?:had|has) lost (?:it|the plot)|made your (?:life|year|week|shift)|called in sick|should have (?:picked|left|been)|would never (?:hire|work|want)|you would never)`,
  `(?:name|think of|tell us about|describe)[^.?!]{0,40}(?:whom?|that) you would never (?:hire|work with|trust|want)`,
  `(?:tell|talk|share|describe|think)[^.?!]{0,50}(?:you could not stand|you couldn't stand|you can't stand|who made your (?:life|year|shift|week)|should have picked another)`,
  `what (?:do|does|did) (?:the |your )?(?:night|day|late|early|other|head office|office|sales|evening|weekend)(?: \\w+)? (?:people|shift|crew|team|lot|staff|side)? ?(?:always |ever )?(?:gets?|do(?:es)?) wrong`,
  `who (?:in|at|from|on) (?:the |our |your )?(?:other|head|night|next|\\w+) (?:\\w+ )?(?:office|depot|shift|site|branch|department|ward|team|kitchen|crew) (?:is known|has no|never|always|can't|doesn't|gets|makes|should|causes)`,
  `(?:your|the) (?:most|least) (?:stubborn|difficult|annoying|unpleasant|demanding|rude|boring|chaotic|hopeless|arrogant) (?:\\w+ )?(?:${PERSON}|colleague|client|customer|guest)`,
  `(?:most|least) (?:difficult|annoying|unpleasant|rude|hopeless|arrogant) (?:${PERSON}|client|customer) you (?:remember|ever|have|had|know|met)`,
  `(?:what|how|which)[^.?!]{0,20} your (?:predecessor|forerunner)s? (?:did|do|got|left)[^.?!]{0,15}(?:bad|wrong|badly|poor|mess|behind)`,
  `what do you really think (?:of|about) (?:the|that|your|our) (?:colleague|person|new|other|boss|manager|customer|client)`,
  `(?:the|your) (?:very )?(?:most annoying|most irritating|most difficult|most unbearable|laziest|nastiest|rudest|worst|most useless|most incompetent) (?:\\w+ )?${PERSON}`,
  `(?:worst|nastiest|rudest|most annoying|laziest) (?:\\w+ ){0,2}?(?:boss|manager|colleague|co-?worker|team ?mate|person|client|guest|customer|patient|parent|teacher)(?:s)? (?:you|that you|who|ever|in)`,
  `a (?:really |truly )?(?:bad|terrible|awful|toxic|incompetent|useless|lazy|horrible) ${PERSON} (?:you|that you|who|from)`,
  `(?:a|your|that) (?:former|old|ex-?|previous|last) (?:boss|manager|colleague|employee|co-?worker|team ?mate|supervisor)s? (?:who|that) (?:\\w+ )?(?:couldn't|could not|never|should never|didn't|wouldn't|drove|made)`,
  `(?:your )?(?:old|former) (?:team ?mates?|colleagues?|bosses|boss) would you (?:never|least|not)`,
  `(?:never|not) want (?:him|her|them|to work with (?:him|her|them)|back)`,
  `(?:what|how) (?:is|are|was|were) (?:[^\\s.?!]+ ){1,4}?(?:really like|like when|like to (?:put up|work)|when ${THEM}(?:'s| is|'re| are)? not (?:around|here|there))`,
  `(?:behind (?:his|her|their) backs?|while ${THEM}(?:'re|'s| is| are) (?:away|out|at lunch|not here|on holiday)|if ${THEM} could never hear|who (?:isn't|is not|aren't|are not) here today|couldn't make it,? so)`,
  `(?:names|and names) (?:make|are welcome|please)|(?:and |do )?(?:i|we) want names|name names|with names`,
  `(?:vent|gossip|rant|moan|spill(?:ing)? (?:it|the tea)|badmouth\\w*|bitch)(?: (?:about|on|over))?(?: (?:your|the|a|an|somebody|someone|him|her|them))?(?: \\w+)?`,
  `(?:what's|what is) the story with (?:the|that) \\w+`,
  `(?:bad habits|weaknesses|quirks|flaws|faults|mistakes) of (?:the|your|our|that) (?:\\w+ )?(?:team|shift|crew|colleagues?|boss|manager|office|department)`,
  `(?:the )?people (?:upstairs|in head office|at head office) (?:get|got|do|did) wrong`,
  `makes your life (?:hard|difficult|miserable|hell)`,
  `(?:drove|drives|drive) you (?:mad|crazy|nuts|up the wall|insane)`,
  `(?:imitate|impersonate|do an impression of) (?:your|our|a|the) (?:\\w+ )?(?:boss|manager|colleague|director|teacher|customer)`,
  `stories (?:of|about) (?:things|what) (?:your|our) [^.?!]{2,40} (?:has|have|did|got) (?:got )?wrong`,
  `(?:temperament|character|personality) of (?:the|your|a) colleague (?:[^\\s.?!]+ ){0,4}?(?:who )?(?:isn't|is not) here`,
  `send one (?:co-?worker|colleague) to the moon`,
  `funny story about your (?:mother|father|boss|colleague|manager)`,
  `should never have been (?:hired|promoted)`,
  `that colleague for so long`,
])

/** What somebody did is the lesson, or the one who is told about is a role in a case. */
export const WITHOUT_PERSON =
  /\b(?:no names?|without (?:names?|saying (?:who|names?)|naming)|leave (?:the )?names? out|anonymi[sz]ed|role[- ]?play|fictional|made[- ]up|in the (?:film|video|scene|story|case)|systems?|printers?|tools?|software|queues?|noise|e-?mails?|bugs?|alerts?|forms?|process(?:es)?)\b/i
