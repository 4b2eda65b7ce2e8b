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
/** Those of them that hardly mean anything else. */
const BOSS =
  "(?:your|our) (?:own |direct |immediate |line |current |present |new |ward |shift |site |team |department |area |store |branch |plant )*(?:manager|boss|supervisor|team ?lead(?:er)?|shift lead(?:er)?|head of \\w+|head ?teacher|superior|foreman|forewoman|matron|ward sister|skipper|C[ET]O)(?:'s)?(?!\\w)"
/** What one does with a manager, or hears from him, and no verdict. */
const DEALINGS =
  "\\b(?:who(?:m|'s| is| was)?|with|to|for|from|copy|copying|as|and|or|before|after|imagine|suppose|ask|asks|asked|tell|telling|told|show|showing|brief|inform|thank|invite|e?mail|message|call|ring|phone|text|meet|remind|update|help|give|giving|send|bring|let|support|involve|consult|contact|reach|convince|persuade|play|plays|keep|get|be|being|by) "
const JUDGED =
  '(?:think (?:of|about)|change (?:\\w+ ){0,3}?about|like (?:most |least |best )?about|love about|hate about|annoys? you (?:about|in)|(?:difficult|hard|wrong|missing|impressive|good|bad|special) (?:about|with)|feel about|feedback (?:for|to|about)|wish (?:for )?from|criticise|criticize|complain about|rate|grade|mark|score|judge|assess|rank|hold against|honest about|say about|said about|write about|told? .{0,12}about)'

export const OWN_MANAGER = phrases('stakes-own-manager', () => [
  '(?:the )?(?:head|director|manager|leader|boss|owner|chief|principal) of (?:this|the) (?:school|site|ward|team|department|unit|clinic|office|branch|plant|firm|company|house)(?! (?:will|can|may|needs?|asks?|wants?|gets?|sees?|reads?))(?=[^.?!]{0,30}(?:you|well|bad|good|wrong|differently|fair))',
  `(?:with|to|for|from|by) (?:your|our) (?:\\w+ )?(?:boss|manager|supervisor)[^.?!]{0,5}\\? (?:why|what makes|would)`,
  '(?:which|what) (?:leaders?|managers?|directors?|bosses|superiors?)(?: [^\\s.?!]+){0,4}? (?:do|did|would|could|can|have) you (?:\\w+ )?(?:not |never |least |most )?(?:respect|trust|follow|admire|fear|avoid|believe|work for)',
  '(?:comfortable|afraid|nervous|able|free|safe)[^.?!]{0,25} (?:criticising|criticizing|contradicting|correcting|challenging|disagreeing with|saying no to|telling|facing) (?:your|the) (?:\\w+ )?(?:manager|boss|supervisor|lead|head|director|superior|foreman)',
  '(?:respected|heard|trusted|valued|supported|seen|ignored|understood|betrayed|let down|taken seriously) by (?:the |our |your |senior |upper |top |site )*(?:management|leadership|managers|bosses|directors|board|head office|leaders)',
  '(?:rate|grade|mark|judge|score|describe|criticise|criticize|sum up) (?:the |our |your |senior |site )*(?:management|leadership|managers|bosses|directors|board)',
  '(?:the )?(?:head|director|manager|leader|boss|owner|chief) of (?:your|our) \\w+(?! (?:will|can|may|needs?|asks?|wants?|gets?|sees?|reads?))',
  '(?:under|working for|led by) (?:the|your|our) (?:new |old |present |current )?(?:manager|boss|supervisor|director|head|leader|management|leadership)',
  `(?<!${DEALINGS})${BOSS}(?! (?:will|can|may|could|needs?|asks?|wants?|expects?|gets?|sees?|reads?|uses?|hears?|receives?|has been|show(?:ed)? you|teach|taught|explain|grades? it|is informed|(?:knows|says|writes) that|isn't|is not in)|(?: would)? (?:say|think) (?:you|of you|about you|that you))`,
  `(?:trusted|led|managed|treated|judged|praised|criticised|criticized|let down|ignored|supported|thanked|blamed|threatened) by ${BOSS}`,
  `(?:you|advice|thing|things|words?|promise|decision|order|instruction) (?:that )?${BOSS} (?:\\w+ )?(?:ever |never )?(?:gave|said|told|made|did|broke|kept|took)`,
  `(?:give|tell|offer) ${OWN} (?:one|two|three|a|an|some) (?:honest |frank )?(?:piece|bit|word)s? of (?:feedback|advice|criticism)`,
  'what (?:kind|sort|type) of (?:a )?(?:boss|manager|supervisor|leader|superior) (?:is yours|do you have|are you under|have you got)',
  '(?:the )?(?:person|one|man|woman|people) (?:who |that )?(?:you report to|leads? you|manages? you|supervises? you|signs? (?:off )?your|writes? your (?:rota|review|appraisal|reference)|above you)',
  `(?:does|do|did|is|are|has|was) ${OWN} (?:\\w+ )?(?:listen|good at|bad at|thank|trust|notice|support|fair|help|care|respect|praise|available|approachable|interested)\\w*`,
  `(?:describe|characteri[sz]e|sum up|imitate) ${OWN}`,
  `(?:supported|trusted|respected|heard|valued|seen|understood|micromanaged|ignored) (?:do|did|are|were) you (?:\\w+ )?(?:feel )?by ${OWN}`,
  `(?:never|not|don't|wouldn't|dare to|like to|want to|nobody) (?:\\w+ )?(?:say|tell|admit) (?:to )?${OWN}(?:'s face)?`,
  `${JUDGED.replace('(?:', '(?:change (?:[^\\s.?!]+ ){0,2}about|')} (?:how |the way )?${OWN}`,
  `(?:decisions?|ideas?|habits?|choices?|words?|plans?) (?:of|by|from) ${OWN}[^.?!]{0,40}(?:mistake|wrong|bad|silly|annoy|nerves|disagree|regret|unfair|worst|useless)`,
  `(?:grade|mark|rating|score|stars?) for ${OWN}`,
  `what (?:should|must|does) (?:the |your )?(?:manager|boss|headmistress|headmaster|director|chef|captain|supervisor|principal|matron|owner) (?:finally )?(?:hear|know|learn|understand)[^.?!]{0,30}(?:nobody|no one|never|dares?|but)`,
  `(?:what|how|when|where|why|which|who)(?: (?:well|often|much|far|good|one|three|things?|mark|grade))*(?: [^\\s.?!]+){0,4}? (?:do|does|did|should|could|would|will|can|has|have|is|are|was|were) ${OWN}(?! (?:asks?|thinks? of your|wants?|needs?|expects?|knows?|sees?|looks? for|decides?|show|teach|explain))`,
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
  '(?:which|who) of the (?:people|colleagues|others|members|participants) (?:round|around|at|in|on) (?:this|the|our|your) (?:table|room|circle|call|group|team)[^.?!]{0,30} (?:most|least|best|worst|not|never)',
  '(?:rates?|grades?|marks?|scores?|ranks?|judges?) (?:the )?(?:other (?:two|three|four|ones?|members|people|participants)|others)(?= |[,.?!]|$)',
  '(?:tell|say to|let) (?:the )?(?:colleague|person|one|neighbou?r|partner) (?:opposite|beside|next to|on|to|across|behind)[^.?!]{0,60}(?:gone|stop|annoy|bother|change|give up|get rid of|irritat|habits?)\\w*',
  '(?:who|which (?:of (?:you|us)|person|one)) (?:here|(?:in|on|of|at|from) (?:this|the|our|your) (?:trio|pair|group|table|team|room|circle|call|crew|round)) (?:talks?|speaks?|interrupts?|works?|complains?|jokes?|takes?)[^.?!]{0,15} (?:too (?:much|little|often)|more than|less than|over others|so (?:much|little))',
  '(?:which|who|whom) (?:of|among) (?:your|our) (?:team ?mates?|colleagues?|group|partners?|crew|table)[^.?!]{0,30} (?:(?:the )?(?:least|most|best|worst)|not trust|avoid|prefer)',
  'how (?:well|good|badly|poorly|convincing(?:ly)?|helpful) (?:did|does|was|is|were) (?:your|the) (?:partner|neighbou?r|other (?:person|one|two))',
  '(?:person|people|colleague|one|neighbou?r|participant)s? (?:sitting |standing )?(?:next to|beside|opposite|across from|behind|in front of|on (?:the|your) (?:left|right)|to (?:the|your) (?:left|right))(?: of)?(?: you)?[^.?!]{0,20} (?:should|ought|needs? to|could|must|lacks?|fails?|does wrong|gets wrong)',
  `(?:who here|(?:who|which) (?:of|among) (?:you|us)|(?:who|which (?:one|person|member|colleague)) (?:in|of|at|on|from|among) (?:your|this|the|our) (?:trio|pair|group|table|team|room|circle|call|crew|round))(?: (?:here|today))? (?:contribut|listen|talk|work|help|l[ea]d|did|does|perform|tri(?:es|ed)|learn|is |was |gave|gives|sp[eo]|prepar|join)[^.?!]{0,25}(?:best|least|most|worst|better|poorest|hardest|weakest|strongest|too little|too much|not enough)`,
  '(?:who|whom|which (?:person|one|colleague)) (?:here|in (?:this|the|our|your) \\w+|(?:of|among|from) (?:you|us|this \\w+|the \\w+))(?: \\w+)? (?:would|do|could|will) you (?:\\w+ )?(?:not|never|rather not|least|hate to|avoid|prefer not to)',
  '(?:what|which)[^.?!]{0,40} (?:irritates?|annoys?|bothers?|disturbs?|puts? (?:you|others|people) off|gets? on your nerves)[^.?!]{0,20} (?:about|in|with) (?:working with )?(?:them|him|her|each (?:person|other|colleague|one)|one another|the others|your (?:partner|neighbou?r|colleagues?|team ?mates?|trio|pair|group))',
  '(?:write|say|tell|note|name)[^.?!]{0,20} (?:for|to|about) (?:each|every) (?:person|member|colleague|one|other)[^.?!]{0,40}(?:annoy|irritat|bother|improve|change|stop|weak|bad|wrong|dislike)\\w*',
  "(?:each|every) (?:person|member|colleague|participant)(?:'s)?[^.?!]{0,25} (?:weakness(?:es)?|weakest|worst|flaws?|faults?|mistakes?)",
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
  '(?:salary|pay|wages?|income) (?:that )?you (?:dream of|want|need|hope for|expect|deserve|think|could live)',
  '(?:do|did) you (?:get|earn|make) (?:more|less|as much|the same)(?: or (?:more|less))? (?:than|as) ',
  '(?:pay|salary|wages?|money|earnings?)[^.?!]{0,20} enough (?:for (?:you|your)|to live|to get by)',
  '(?:you|your)[^.?!]{0,30} (?:allowance|bonus|pay|salary|wages?|overtime)(?: \\w+){0,2} (?:cut|cancell?ed|stopped|frozen|reduced|late|unfair|fair|too low)',
  '(?:rise|raise|increase|salary|bonus|pay) (?:did|do|would|have|will) you (?:\\w+ )?(?:ask|asked|get|got|want|demand|expect|negotiat|settle|turn)\\w*',
  '(?:with|of|about|for|than|much|is|on) (?:what|how much) you (?:really |actually )?(?:earn|get paid|are paid|take home)',
  '(?:your|a) (?:full|whole|entire|last|yearly|annual) bonus(?=[ ,.?!])|(?:get|got|receive|received|miss|missed|lose|lost) (?:your|the|any|a|no) bonus',
  '(?:compare|disclose|reveal|share|name|say|tell us|state|post|write down) (?:your|what you) (?:\\w+ )?(?:pay|salary|salaries|wages?|earn|earnings|income|bonus|hourly rate)(?! (?:run|day|slip|date|office|system|scale|table|round|data))',
  '(?:worth|deserve|due|owed) (?:a |more |an |better )(?:\\w+ )?(?:rise|raise|pay|money|salary|bonus)|(?:pay|salary|wage)[^.?!]{0,15} you (?:think you )?(?:deserve|want|need|asked for|negotiated)',
  '(?:negotiated|negotiate|ask for|asked for|demand|demanded) (?:your|a|more|the) (?:\\w+ )?(?:salary|pay|rise|raise|wage|money)',
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
  '(?:mark|grade|rating|score|result) (?:did|was|has) your (?:last |latest )?(?:evaluation|appraisal|review|assessment)',
  "(?:targets?|quotas?|KPIs?) (?:won't|will not|can't|cannot|couldn't|didn't|haven't|don't) you|you (?:won't|will not|can't|cannot|couldn't|didn't) (?:reach|meet|hit|make) (?:your|the) (?:\\w+ )?(?:targets?|quota|numbers|KPIs?)",
  '(?:you|who|anyone|anybody)[^.?!]{0,25} (?:on|had|have|got|been given|received?) (?:a |an |your )?(?:\\w+ )?(?:formal |written |verbal |final |first )?warning(?= |[,.?!]|$)(?! (?:sign|light|label|system|lamp|message))',
  '(?:get|got|receive|received|have|had|given) (?:for|in|at|as) your (?:last |latest |mid-year |annual |yearly )?(?:appraisal|review|rating|assessment|evaluation)',
  '(?:been|were|was|being|got|feel|felt) passed over',
  '(?:you|your)[^.?!]{0,20} (?:deserve|expect|hope|want|wish|like|due|ready|waiting|in line|turn) (?:to be |to get |for |a |your |the |next )*promot(?:ed|ion)',
  '(?:who|which|are|is|were|you)[^.?!]{0,15} (?:on|in|through|of) (?:your |their )?probation(?: period)?(?=[ ,.?!])(?! (?:form|policy|talk|letter|officer|service))',
  '(?:targets?|quotas?|KPIs?|numbers) (?:have|did|do) you (?:\\w+ )?(?:miss|fail|fall short)|miss(?:ed)? your (?:\\w+ )?(?:targets?|numbers|quota|goals)|(?:below|short of|under) (?:your )?(?:target|quota)',
  '(?:review|appraisal|rating|score|mark)[^.?!]{0,30} (?:you (?:got|received|were given)|did you (?:get|receive))',
  '(?:formal|written|verbal|first|last|final) warning (?:did|have|has|that) you|(?:have|did) you[^.?!]{0,15} (?:formal|written|verbal|final) warning',
  '(?:how|what|when|why|which)[^.?!]{0,30} your (?:last |latest |next |yearly |annual )?appraisal(?: talk| meeting)?(?! (?:form|system|process|round|tool|season|file)s?)',
  '(?:grade|mark|rating|score) (?:were|was|have|had|are) you (?:given|awarded|put)',
  '(?:which|what) (?:rating|mark|grade|score) (?:they|you|did you|have you|do you) (?:get|got|gotten|have|receive[d]?)?(?: [^\\s.?!]+){0,3} (?:review|appraisal|evaluation|assessment)',
  'your (?:last |latest |own |most recent )?(?:performance (?:rating|review|score)|appraisal (?:rating|result|score|mark)|rating in|annual review|review (?:rating|score|result))',
  'rated (?:in|at) (?:your|the) (?:last|annual) (?:review|appraisal)',
  '(?:when|why) (?:do|did|will|were|have|are) you (?:\\w+ ){0,4}?(?:promoted|passed over)|passed over for (?:a )?promotion|(?:your|next) promotion(?! (?:of|week|campaign|leaflet|shelf))',
  'on a (?:performance|improvement) plan|your (?:written|verbal) warning|(?:pass|passed|fail|failed|extended|end of) your probation|how is your probation',
])

export const JOB_PLANS = phrases('stakes-job-plans', () => [
  '(?:look|looking|search|searching|go) for (?:a |another )?(?:new |other |better )?(?:employer|job|position)|new employer',
  '(?:who|how many|which) (?:of (?:you|us)|here)[^.?!]{0,20} (?:still )?(?:be )?(?:around|here|with us|left) (?:at|in|by|next|when|after)',
  'appl(?:y|ied|ying)[^.?!]{0,25} (?:outside|elsewhere|externally|with another|to another|at another|to a competitor)',
  'exit (?:plan|strategy)(?= (?:of yours|do you|have you)|\\?|[.!,]|$)',
  '(?:grow old|retire|end your (?:career|working life)|spend your (?:career|working life)) (?:here|with us|in this|at this)|(?:place|company|firm|employer|job) (?:where|that|in which|for which) you (?:want|would like|hope|intend) to (?:stay|grow old|retire|work for|leave)',
  '(?:would|will|do|could) you (?:still )?stay (?:if|with us|until|here|on)',
  '(?:another|other|different|rival|competing) (?:firm|company|employer|offer|department)[^.?!]{0,30}(?:switch|leave|change|move|go over|offer you|tempt|for you to)',
  '(?:how (?:long|much longer|many (?:more )?years)|until when)[^.?!]{0,30} (?:still |intend to |want to |plan to |will you |can you |do you )(?:\\w+ )?(?:work|stay|remain|be|keep working|hold out|last)[^.?!]{0,15} (?:here|for us|with us|in (?:this|the) (?:firm|company|job|team|trade|post))',
  '(?:hand(?:ing|ed)? in|give|giving|gave|write|writing) (?:your|a|in your) (?:notice|resignation)',
  '(?:make|get|bring|move|push|drive|tempt|cause) you (?:to )?(?:leave|quit|resign|hand in|change jobs|switch|go elsewhere)',
  '(?:recruiters?|headhunters?|head hunters?|competitors?)[^.?!]{0,25} (?:you|your)|(?:you|who|whose|your)[^.?!]{0,40} (?:recruiters?|headhunters?|head hunters?|job boards?|job ads?|job alerts?|other jobs|open to work)',
  '(?:you|who)[^.?!]{0,25} (?:change jobs|change employers?|switch (?:jobs|employers?|firms?|companies)|interviews? (?:with|at) (?:a|another|our) (?:competitor|rival|firm|company))',
  '(?:see|picture|imagine) yourself[^.?!]{0,40}(?:here or|or elsewhere|still here|another (?:firm|company|job|employer)|somewhere else)',
  '(?:one foot out|walk(?:ed|ing)? out on us|thought of (?:chucking|throwing) it in|had enough of this (?:job|place|firm|company))',
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
  '(?:leave|left|keep|kept|take|took) (?:a |an |the |any |some )?(?:\\w+ )?(?:defects?|faults?|mistakes?|errors?|incidents?|accidents?|deviations?|complaints?) (?:out of|off|from) (?:the )?(?:log|record|report|book|books|file|system|list)',
  '(?:figures?|numbers?|records?|results?|reports?|logs?|dates?) (?:did|have|do) you (?:\\w+ )?(?:prettif|embellish|massag|doctor|fak|fudg|fiddl|forg|adjust|invent|ma[dk]e up|leave out|left out|hidden|hide)\\w*',
  "(?:phoned?|called?|rang|ring|report(?:ed)?) (?:\\w+ )?(?:in )?sick[^.?!]{0,25}(?:weren't|were not|wasn't|not ill|not sick|fine|well|without being|for no)",
  "(?:report|claim|book|enter|log|charge|bill|record|sign for)(?:ed|d)? (?:\\w+ )?(?:hours|time|expenses|miles|kilomet\\w+|trips?|overtime|checks?|visits?)[^.?!]{0,25}(?:had not|hadn't|did not|didn't|never|were not|weren't|was not|wasn't)",
  '(?:quietly|secretly|knowingly|deliberately|on purpose|regularly) (?:broken|broke|break|ignored?|skipp?(?:ed)?|bent|bend|left out|passed over|cheat(?:ed)?)',
  '(?:rules?|polic(?:y|ies)|procedures?|instructions?|regulations?|laws?) (?:have|did|do|had) you[^.?!]{0,20} (?:broken|broke|break|ignored?|bend|bent|skipp?(?:ed)?|dodged?|violated?)',
  '(?:you|your)[^.?!]{0,20} (?:look|looked|looking) (?:the other way|away when)|you[^.?!]{0,15} (?:cover(?:ed)? up|hush(?:ed)? up|kept? quiet about|sweep|swept)',
  '(?:falsif(?:y|ied)|forged?|fudged?|doctored|massaged|fiddled?|faked) (?:a |the |any |your |some )?(?:\\w+ )?(?:figures?|numbers?|records?|logs?|results?|dates?|signatures?|reports?|hours|data)',
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
  '(?:weekends?|evenings?|nights?|holidays?|free time|days? off)[^.?!]{0,30} (?:work )?(?:that )?(?:nobody|no one|we|they)(?: \\w+)? (?:pays?|paid|counts?|sees?|books?)|(?:weekends?|evenings?|free time|days? off) (?:goes?|do you give|did you give|do you spend|is spent) (?:\\w+ )?(?:on|to|for) (?:the )?(?:work|job|company|firm)',
  '(?:stay|stayed|staying|work|worked|working|finish)[^.?!]{0,25} (?:without|and not|but not|and never) (?:booking|recording|logging|being paid|claiming|entering|writing)|off the clock',
  'hours (?:over|above|beyond|more than|on top of|outside) (?:your|the|what your) (?:\\w+ )?contract|(?:work|worked|stay|stayed)[^.?!]{0,15} (?:more|longer|later) than (?:your contract|you (?:should|are paid|have to))',
  'how (?:many|much)[^.?!]{0,20} (?:hours|time)[^.?!]{0,25} (?:did|do|have) you (?:\\w+ )?(?:work|put in|do|stay)',
  '(?:work|worked|working|answer|answered|log|logged) (?:\\w+ )?(?:while|when|although|on|during) (?:you (?:were|are) )?(?:ill|sick|on (?:sick )?leave|on holiday|off|your holidays?|your leave)',
  '(?:that )?nobody (?:paid|pays) you for|for (?:free|nothing|no pay) (?:last|this) (?:year|month|season|winter|summer)|(?:work|worked|working|came in|come in) (?:\\w+ )?(?:through|on|while|during) (?:a |your )?(?:sick|sick day|day off|leave|ill)',
  '(?:unpaid|extra|paid) (?:hours|overtime)(?! (?:game|goal))',
  '(?:how much|your|you do|work(?:ed|ing)?|did you do|of) overtime',
  'how many hours (?:a (?:week|day) )?(?:do|did|are|have) you (?:really |actually )?(?:work|put)(?:ed|ing)?',
  '(?:do|did|have) you (?:\\w+ )?(?:work(?:ed)?|answer(?:ed)? (?:\\w+ )?e-?mails?) (?:at|on|in) (?:the )?(?:weekends?|evenings?|night|holidays?|your (?:day|days|time) off)',
  '(?:skip|skipped|miss|missed) your (?:lunch |own )?breaks?',
])

export const REDUNDANCY = phrases('stakes-redundancy', () => [
  '(?:if|when|should) (?:the |our |your |this )?(?:works|factory|firm|company|site|plant|branch|office|mine|yard) (?:closed?|closes|shut|shuts|folded|folds|went under|moved)[^.?!]{0,30} (?:become of you|you do|happen to you|would you|will you|for you)',
  '(?:worr|afraid|fear|anxious|nervous|safe|secure|certain|scared)[^.?!]{0,40} (?:restructuring|reorgani[sz]ation|merger|closure|cuts|takeover|relocation|automation|sale of the (?:company|site))',
  '(?:restructuring|reorgani[sz]ation|merger|closure|takeover|automation|relocation)[^.?!]{0,30} (?:mean|do|bring|cost|change)[^.?!]{0,10} (?:for|to|you)|for your own (?:post|job|position|role|future)',
  '(?:lose|losing|lost|keep|keeping|fear for|worry about) your (?:own )?(?:job|post|position|place|role)(?=[ ,.?!])(?! (?:description|title|card))',
  '(?:replac|automat|outsourc|offshor)(?:e|ed|es|ing)[^.?!]{0,20} (?:your (?:job|post|role)|you\\b)|your (?:own )?(?:job|post|role)[^.?!]{0,30}(?:automat|cut|disappear|gone|replac|outsourc|exist)\\w*',
  '(?:if|when) (?:the |our |your )?(?:site|plant|branch|office|ward|team|department|depot) (?:is |gets |were )?(?:closed?|closes|shut|merged?|dissolved)[^.?!]{0,30} (?:you|your)',
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
