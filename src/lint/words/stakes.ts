/** What answering could cost at work. English. */
import { type Phrases, phrases } from '../reading/phrases.ts'

export type StakesName =
  | 'own-manager'
  | 'somebody-present'
  | 'pay'
  | 'rating'
  | 'job-plans'
  | 'misconduct'
  | 'overtime'
  | 'redundancy'

const OWN =
  '(?:your|our) (?:own |direct |line |current |new |brilliant |former |ward |shift |site |team |department )*(?:managers?|boss(?:es)?|supervisors?|team ?lead(?:er)?s?|shift lead(?:er)?s?|leads?|head of \\w+|head teacher|head chef|headteacher|principal|director|chief|chair|foreman|forewoman|superiors?|matron|headmistress|headmaster|captain|skipper|shift boss|ward sister|owner|C[ET]O)'
const JUDGED =
  '(?:think (?:of|about)|change (?:\\w+ ){0,3}?about|like (?:most |least |best )?about|love about|hate about|annoys? you (?:about|in)|(?:difficult|hard|wrong|missing|impressive|good|bad|special) (?:about|with)|feel about|feedback (?:for|to|about)|wish (?:for )?from|criticise|criticize|complain about|rate|grade|mark|score|judge|assess|rank|hold against|honest about|say about|said about|write about|told? .{0,12}about)'

export const OWN_MANAGER = phrases('stakes-own-manager', () => [
  `(?:does|do|did|is|are|has|was) ${OWN} (?:\\w+ )?(?:listen|good at|bad at|thank|trust|notice|support|fair|help|care|respect|praise|available|approachable|interested)\\w*`,
  `(?:describe|characteri[sz]e|sum up|imitate) ${OWN}`,
  `(?:supported|trusted|respected|heard|valued|seen|understood|micromanaged|ignored) (?:do|did|are|were) you (?:\\w+ )?(?:feel )?by ${OWN}`,
  `(?:never|not|don't|wouldn't|dare to|like to|want to|nobody) (?:\\w+ )?(?:say|tell|admit) (?:to )?${OWN}(?:'s face)?`,
  `${JUDGED.replace('(?:', '(?:change (?:[^\\s.?!]+ ){0,2}about|')} (?:how |the way )?${OWN}`,
  `(?:decisions?|ideas?|habits?|choices?|words?|plans?) (?:of|by|from) ${OWN}[^.?!]{0,40}(?:mistake|wrong|bad|silly|annoy|nerves|disagree|regret|unfair|worst|useless)`,
  `(?:grade|mark|rating|score|stars?) for ${OWN}`,
  `what (?:should|must|does) (?:the |your )?(?:manager|boss|headmistress|headmaster|director|chef|captain|supervisor|principal|matron|owner) (?:finally )?(?:hear|know|learn|understand)[^.?!]{0,30}(?:nobody|no one|never|dares?|but)`,
  `(?:what|how|when|where|why|which|who)(?: (?:well|often|much|far|good|one|three|things?|mark|grade))*(?: [^\\s.?!]+){0,4}? (?:do|does|did|should|could|would|will|can|has|have|is|are|was|were) ${OWN}(?! (?:asks?|thinks? of your|wants?|needs?|expects?|knows?|sees?|looks? for|decides?))`,
  `${JUDGED} (?:the way |how )?${OWN}`,
  `${OWN}(?:'s)? (?:\\w+ )?(?:biggest |greatest |worst |best )?(?:weakness(?:es)?|weak spots?|flaws?|faults?|mistakes?|failings?|leadership style|style|habits?|decisions?|bad (?:days|moods|side))`,
  `${OWN} (?:never|always|doesn't|does not|can't|cannot|should|could do|gets? wrong|fails?|failed|annoys?|plans the|runs the)`,
  `(?:give|grant) ${OWN} (?:a|an|some|your) (?:school )?(?:grade|mark|rating|score|stars?|feedback|points)`,
  `(?:wish|want|like) ${OWN} (?:to |would |knew|did|had|could|understood|stopped)`,
  `let ${OWN} get away`,
  `what (?:would|do) you (?:really )?(?:say|tell) (?:to )?${OWN} if`,
  `${OWN} (?:would )?have to do so that you`,
  `${OWN} (?:is|'s) (?:on holiday|away|not here|out)|${OWN} couldn't make it`,
  `if (?:\\w+ ){0,2}${OWN} (?:here )?(?:weren't|wasn't)`,
])

export const SOMEBODY_PRESENT = phrases('stakes-somebody-present', () => [
  '(?:who|which of (?:you|us)) (?:in|at|on|around|of) (?:this|the|our|your) (?:table|room|circle|group|call|bench|crew|team|ring) (?:should|could|needs to|has to|ought to) (?:\\w+ ){0,2}?(?:less|more|stop|learn|listen|improve|shut)',
  '(?:tell|say to) (?:the )?(?:person|colleague|one|neighbou?r) (?:on|to|beside|next to|opposite|across)[^.?!]{0,20} what (?:they|he|she) (?:do|does|did)[^.?!]{0,30}(?:slow|annoy|wrong|irritat|bother|stop|bad|hard)\\w*',
  'what (?:do|did) you find (?:irritating|annoying|difficult|hard|wrong|odd|off-putting) (?:in|about) (?:the way |how )?(?:your (?:partner|neighbou?r)|him|her|them)',
  '(?:who|which (?:one|person|colleague|of (?:you|us))) (?:in|of|from|at|among) (?:this|the|our|your|us|you)(?: (?:room|circle|group|team|table|round|call|trio|pair))? (?:[^\\s.?!]+ ){0,6}?(?:interrupts?|annoys?|hardest|difficult|least|worst|weakest|poorest|slowest|let (?:\\w+ )?(?:\\w+ )?down|talks? too much|least like|trust least|strikes you|burnt out|lazy|laziest|pulls? (?:their|his|her) weight)',
  'someone in (?:this|the|your) (?:group|room|circle|team) who (?:strikes|annoys|irritates|seems|is)',
  'what (?:annoyed|annoys|bothered|bothers|irritated|irritates) you about (?:him|her|your (?:partner|neighbou?r)|how (?!the|we|our|this|it|things)\\w+ (?:led|leads|ran|runs|did|does|spoke|speaks|asked|asks|handled|behaves?|behaved))',
  "(?:person|colleague) you(?:'d| would) least like",
  '(?:talk|tell us) about (?:the )?(?:weaknesses|faults|flaws) of (?:your (?:partner|neighbou?r)|somebody in (?:this|the) (?:room|group))',
])

export const PAY = phrases('stakes-pay', () => [
  '(?:need|want|like|expect|hope|have) to be paid|paid (?:enough|fairly|too little|less than|what you)|(?:happy|satisfied|content|fair)(?: \\w+)? (?:with|is) your (?:pay|salary|wages?)',
  '(?:your|a) (?:last |next )?(?:pay rise|raise|bonus) (?:came|come|comes|was|is|were)|what (?:did|do) they (?:offer|pay) you',
  '(?:do|did|does|would|should) you (?:currently |really )?(?:earn|make (?:a|per|an?) (?:year|month|hour))',
  '(?:what|how much) (?:were|are|do|did) (?:you|your colleagues|the others) (?:paid|earn|get paid)|how much do you make',
  "(?:your|the others'|colleagues') (?:current |last |own )?(?:pay|salary|salaries|wages?|earnings|payslip|pay ?check|pay (?:packet|rise|raise|band|grade|gap)|bonus(?:es)?)(?! (?:team|office|system|run|data|points|goals?))",
  '(?:which|what|how (?:big|much|high)) (?:\\w+ )?(?:bonus|pay rise|salary|raise) (?:did|do|would|have|are) you',
  'what (?:your|the) colleagues earn|colleagues earn compared',
  'how many grades are you from',
])

export const RATING = phrases('stakes-rating', () => [
  '(?:how|what|when|why|which)[^.?!]{0,30} your (?:last |latest |next |yearly |annual )?appraisal(?: talk| meeting)?(?! (?:form|system|process|round|tool|season|file)s?)',
  '(?:grade|mark|rating|score) (?:were|was|have|had|are) you (?:given|awarded|put)',
  '(?:which|what) (?:rating|mark|grade|score) (?:they|you|did you|have you|do you) (?:get|got|gotten|have|receive[d]?)?(?: [^\\s.?!]+){0,3} (?:review|appraisal|evaluation|assessment)',
  'your (?:last |latest |own |most recent )?(?:performance (?:rating|review|score)|appraisal (?:rating|result|score|mark)|rating in|annual review|review (?:rating|score|result))',
  'rated (?:in|at) (?:your|the) (?:last|annual) (?:review|appraisal)',
  '(?:when|why) (?:do|did|will|were|have|are) you (?:\\w+ ){0,4}?(?:promoted|passed over)|passed over for (?:a )?promotion|(?:your|next) promotion(?! (?:of|week|campaign|leaflet|shelf))',
  'on a (?:performance|improvement) plan|your (?:written|verbal) warning|(?:pass|passed|fail|failed|extended|end of) your probation|how is your probation',
])

export const JOB_PLANS = phrases('stakes-job-plans', () => [
  '(?:is|have you (?:updated|got|sent)) (?:you )?your (?:CV|resume|résumé)|your (?:CV|resume|résumé) (?:up to date|ready|out there)',
  '(?:been|went|gone|going|go) to (?:a|an|any) (?:job )?interviews?|(?:interview|offer|job) (?:somewhere|anywhere) else',
  'still (?:in|with|at) (?:this|our|the) (?:firm|company|trade|house|team|job|yard|hospital|school|depot),? or|(?:see yourself|be) in (?:one|two|three|five|ten|a) years?[^.?!]{0,20}(?:here|gone|firm|company|elsewhere|us)',
  '(?:sign on|sign up|join|start|apply) (?:with|for|to) us again|work (?:for|with) us again',
  '(?:think|thinking|thought) (?:of|about) (?:leaving|quitting|resigning|retiring|going elsewhere)(?! (?:the (?:room|house|building|field|ward)))',
  '(?:plan|plans|planning|intend|intending|want|expect) (?:\\w+ )?to (?:stay|leave|quit|retire|resign)(?: (?:with|at|in))?',
  'hand in your notice|(?:write|written|wrote) your resignation',
  '(?:applied|apply|applying|interviewed|interviewing|looking) (?:for (?:a|another|other|new) (?:\\w+ )?jobs? )?elsewhere|(?:looked|looking|look) for (?:a|another) (?:new )?job|job (?:hunting|search)',
  'would make you (?:go|leave|quit|stay)|keep you (?:here|from leaving)|for you to stay for',
  'still (?:be )?here(?:,)? (?:or|in) (?:with|two|three|five|a year)|with a competitor',
  "who(?:'s| is| here is) (?:thinking about )?(?:retiring|leaving)|when (?:do|will) you retire",
  '(?:your )?offers? from (?:other|another) (?:companies|company|employers?|firms?)',
])

export const MISCONDUCT = phrases('stakes-misconduct', () => [
  "(?:clock(?:ed)?|punch(?:ed)?|book(?:ed)?|writ(?:e|ten)|wrote|put) (?:off|out|in|down) (?:early|late|hours (?:that )?you (?:did|have|had)n?.{0,4}(?: not)? work)|(?:punch|clock|stamp) (?:your|somebody's|their) card for|else punch your card",
  "(?:skip|ignore|leave out|cheat on|get round|bend|cut) (?:\\w+ ){0,4}?when (?:the |your |no |nobody )?(?:inspector|auditor|boss|manager|supervisor|foreman|one)(?:'s| is)? ?(?:not|isn't|is away|watching|looking|there|on site)?",
  '(?:rule|step|check|policy|procedure)s? do you (?:\\w+ )?(?:skip|ignore|bend|break|get round)',
  '(?:bend|bent|stretch(?:ed)?|twist(?:ed)?) the truth|(?:talk|talked|lie|lied) (?:the |an |your )?(?:auditor|inspector|customer|client) (?:out|into|round)',
  'sign(?:ed)? (?:\\w+ ){0,3}?without (?:having )?(?:done|doing|checked|checking|read|reading|looking)|without having (?:done|made|checked|read) (?:the|it|them)',
  'called in sick when you|pull(?:ed)? a sickie|faked? (?:being )?(?:sick|ill)',
  '(?:bent|broke|broken|bend|break|ignored|fiddled|cheated on|dodged) (?:the |a |any |which |some |our )?(?:\\w+ )?(?:rules?|polic(?:y|ies)|regulations?|expenses?|timesheets?)(?: on expenses)?',
  '(?:rule|policy|regulation) (?:of (?:the|this) (?:house|company) )?(?:did|have|do) you (?:\\w+ )?(?:break|broken|bend|bent|ignore|ignored|dodge)',
  '(?:without|before) (?:anyone|anybody|your (?:boss|manager)) (?:ever )?(?:notic|find|found|know)\\w*',
  '(?:how did|did|do|that) you get away with|you got away with',
  '(?:lied|lie) (?:to|about) (?:your|a|the|our) (?:boss|manager|customer|client|auditor|inspector|hours|cv)',
  '(?:taken?|took|stolen?|stole) (?:home )?(?:\\w+ ){0,2}from (?:work|the (?:office|company|shop|stock))',
  'cut corners on safety|(?:skipped|skip) a safety (?:check|step)',
])

export const OVERTIME = phrases('stakes-overtime', () => [
  '(?:that )?nobody (?:paid|pays) you for|for (?:free|nothing|no pay) (?:last|this) (?:year|month|season|winter|summer)|(?:work|worked|working|came in|come in) (?:\\w+ )?(?:through|on|while|during) (?:a |your )?(?:sick|sick day|day off|leave|ill)',
  '(?:unpaid|extra|paid) (?:hours|overtime)(?! (?:game|goal))',
  '(?:how much|your|you do|work(?:ed|ing)?|did you do|of) overtime',
  'how many hours (?:a (?:week|day) )?(?:do|did|are|have) you (?:really |actually )?(?:work|put)(?:ed|ing)?',
  '(?:do|did|have) you (?:\\w+ )?(?:work(?:ed)?|answer(?:ed)? (?:\\w+ )?e-?mails?) (?:at|on|in) (?:the )?(?:weekends?|evenings?|night|holidays?|your (?:day|days|time) off)',
  '(?:skip|skipped|miss|missed) your (?:lunch |own )?breaks?',
])

export const REDUNDANCY = phrases('stakes-redundancy', () => [
  '(?:your|my) (?:post|job|place|position|role|contract) (?:is|gets|were|was|will be|may be) (?:cut|axed|gone|next|at risk|not renewed|lost|scrapped)|costs? you your (?:job|place|post|seat)',
  '(?:on|off) the list (?:for|of) (?:the )?(?:next|cuts|redundanc|lay)|(?:next )?round of (?:cuts|redundancies|lay-?offs)',
  '(?:voluntary|fear(?:ed)?|afraid of|next|round of|take|your|worried about|coming|the latest) (?:\\w+ )?(?:redundanc(?:y|ies)|lay-?offs?|job cuts|cuts to (?:jobs|staff))',
  '(?:made|be|been|being|were|get|got|getting) (?:redundant|laid off)',
  '(?:redundanc(?:y|ies)|lay-?offs?|job cuts) (?:talk|round|(?:you|that you) (?:fear|were|have))',
  '(?:how )?(?:safe|secure) is your job|(?:afraid|worried|fear) (?:of|about|to) los(?:e|ing) your (?:job|post|position)|your job (?:is |be )?(?:at risk|safe)',
])

export const STAKES: ReadonlyMap<StakesName, { says: string; words: Phrases }> = new Map([
  [
    'own-manager',
    {
      says: "one's own manager",
      words: OWN_MANAGER,
    },
  ],
  [
    'somebody-present',
    {
      says: 'somebody in the room',
      words: SOMEBODY_PRESENT,
    },
  ],
  [
    'pay',
    {
      says: 'pay',
      words: PAY,
    },
  ],
  [
    'rating',
    {
      says: 'ratings and promotion',
      words: RATING,
    },
  ],
  [
    'job-plans',
    {
      says: 'plans to stay or leave',
      words: JOB_PLANS,
    },
  ],
  [
    'misconduct',
    {
      says: 'rules that were broken',
      words: MISCONDUCT,
    },
  ],
  [
    'overtime',
    {
      says: 'working hours',
      words: OVERTIME,
    },
  ],
  [
    'redundancy',
    {
      says: 'redundancies',
      words: REDUNDANCY,
    },
  ],
])
