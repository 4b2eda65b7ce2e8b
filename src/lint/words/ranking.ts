import { phrases } from '../reading/phrases.ts'
import { EVERYONE, PERSON } from './anyone.ts'

const BEST =
  '(?:best|worst|weakest|strongest|smartest|slowest|fastest|quickest|laziest|funniest|nicest|poorest|shyest|dullest|clumsiest|keenest|brightest|kindest|bravest|loudest|cleverest|sharpest|(?:most|least) (?:valuable|reliable|useful|useless|popular|helpful|productive|engaged|professional|creative|annoying|difficult|trusted|active|promising|impressive|successful|boring|capable|skilled|experienced|talented|likely))'
const THEM = `(?:yourselves|one another|each other|(?:the )?(?:people|others|participants|presenters|speakers|members|colleagues|newcomers|trainees|apprentices)|your (?:colleagues|team-?mates?|partners?|peers|neighbours?|table|group|team)|each (?:speaker|presenter|person|member|participant|other|colleague)|${EVERYONE})`
const TITLES =
  '(?:star|employee|colleague|person|sharer|player|performer|trainee|agent|apprentice|barista|manager|team-?mate|hero|champion|winner|loser|learner|contributor|participant|sleepyhead|rookie|leader|seller|salesperson)'

/** People, not things or ideas, are ranked, awarded or sent out. */
export const RANKED = phrases('ranked', () => [
  `(?:show|name|play|read(?: out| aloud)?|present|pick(?: out)?|choose|announce|compare|discuss|look at|go through|display|post|share|applaud)s?(?: \\w+){0,2} (?:the |our |this \\w+'s )?(?:best and (?:the )?(?:worst|weakest|poorest)|(?:worst|weakest) and (?:the )?best)(?: \\w+){0,4}(?= in front of| before| to (?:all|every|the (?:group|team|room|others|class))| on (?:stage|the (?:wall|screen|board))| by name| with (?:their )?names?)`,
  `(?:the |today's |this (?:week|month)'s )?best and (?:the )?(?:worst|weakest|poorest) (?:in (?:the|this|our|your) (?:room|group|team)|of (?:you|us|them)|(?:\\w+ )?(?:${PERSON})s?)`,
  `(?:rank|rate|score|grade)s? (?:(?:each|every|the|all|all the|your|our|other|fellow|team|group|of|members of|one) ){1,4}(?:${PERSON}|group)(?= from| by| on| according| with|[.,;!]|$)`,
  `(?:the |a )?(?:ranking|rating|ranked list|league) of (?:all )?(?:the |our |your )?(?:${PERSON})`,
  `who (?:in|of|among|on|from) (?:your|our|the|this|all|you|us)(?: \\w+)? (?:is|was|are|has|had|does|did|gives?|gave|makes?) (?:the )?(?:${BEST}|weak(?:est)? link|strongest link)`,
  `(?:which (?:of (?:you|us|your \\w+|our \\w+|the (?:people|colleagues|members))|${PERSON})|who(?: (?:in|of|among|on|from) (?:your|our|the|this|you|us)(?: \\w+)?)?) (?:contributes?|works?|helps?|talks?|speaks?|shares?|performs?|performed|contributed|sells?|listens?|posts?|gives?|gave)(?: \\w+)? (?:the )?(?:most|least|best|worst)(?=[?.,;!]|$| in| of| to| for| at)`,
  "(?:today's|our|the|an?|vote for|team) MVPs?",
  "(?:the|all) losers?(?! ?['’])",
  "(?:you're|you are|they're|they are|is|are|he's|she's) out of the (?:game|round|race|competition)|(?:wrong|late|slow|last|miss\\w*)[^.!?]{0,20}(?:you're|you are) out(?= |[.!,;]|$)",
  `(?:participants?|person|whoever|the one|people|${PERSON}|who) (?:with|who|has|collects?|gets?|scores?|finishes|posts?|answers?)[^.!?]{0,40} wins? (?:a|the|an)|(?:the )?winners? (?:gets?|receives?|takes?|is announced|are announced) [^.!?]{0,20}(?:prize|voucher|medal|trophy|badge|crown|applause)`,
  '(?:name|list|identify|who (?:is|are)|point out|announce|show|reveal)[^.!?]{0,30}(?:top|low|under|best|worst|high|poor)[- ]?performers?',
  '(?:badges?|prizes?|stars|awards?|list|ranking|top \\w+|crowns?)[^.!?]{0,15} (?:for|of|to) (?:the |our |your )?(?:most|least) (?:active|engaged|helpful|talkative|silent) (?:\\w+)?',
  '(?:leader ?boards?|league tables?|(?:hall|wall) of (?:fame|shame))(?= (?:is|shows|goes|will|on|for|of|with|to)|[.,!;:]|$)',
  `(?:gold |silver |bronze )?(?:wooden spoon|medals?|badges?|trophy|trophies|crowns?|prizes?|awards?|stars|points) (?:goes |go |is )?(?:for|to) (?:the )?(?:\\w+ )?(?:${BEST} (?:\\w+ )?(?:${PERSON}|sharer|pitch|story|outfit|among|of (?:you|us|the))|(?:three|two|five) best|winners?|each ${PERSON})`,
  '(?:deserves?|gets?|wins?|earns?|goes to) (?:\\w+ )?(?:the|a) wooden spoon|the wooden spoon (?:goes|for)',
  `(?:give|award|hand out|collect|earn|score)s? (?:\\w+ )?(?:stars|points|marks) (?:to|for) (?:each|every|the) ${PERSON}`,
  `who(?: is|'s| was| are| were| has been| gave| has| had| did| made) (?:the |your |our )?(?:\\w+'s )?(?:${BEST}|star|champion|weakest link|number one)(?! (?:person|one|contact|colleague|place|point)?(?: \\w+)? ?(?:to|for) | person you)(?=[^?.]*(?:\\?|$| among| of you| here| in (?:the|this|your|our)))`,
  `which (?:of (?:you|us|your (?:colleagues|team|branches|people|team-?mates|trainees))|${PERSON}|one of (?:you|us))(?: here)? (?:is|are|was|were|gave|has|had|did|performs?|works?|told|do you find)(?: \\w+){0,2} ${BEST}`,
  `vote for (?:the |your |one )?(?:${BEST}|favourite|favorite) (?:\\w+ )?(?:${PERSON}|sharer|outfit|story ?teller|among|of (?:you|us)|in (?:the|this) (?:room|group|team))|vote(?:s|d)? (?:\\w+ )?(?:off|out)(?= |[.,;!]|$)(?! of (?:the )?(?:scope|list))`,
  '(?:the (?:one|person|people|three|two|pair|trio|team|speaker)s? )?with (?:the )?(?:fewest|most|least) (?:votes|stars|points|dots|likes)[^.!?]{0,20}(?:drops?|is out|are out|leaves?|wins?|do better|has to|goes|gets)|(?:the )?(?:two|three|one|person|people) with (?:the )?(?:fewest|least) (?:votes|stars|points)',
  `(?:whoever|anyone who|any(?:body|one)|the (?:one|person|loser|losers|last|slowest|player)s?)(?: \\w+){0,6} (?:is|are|drops?|goes|must go) out(?= |[.,;!]|$)(?! (?:of|to|for|and|with|into|at|on|there|the) )|(?:losers?|the loser) (?:leaves?|sits? down|has to|have to|must|drops?|do(?:es)? the)|(?:last|only) (?:one|person|man) (?:left|standing)|eliminate (?:one|a|the) (?:${PERSON}|player|loser|weakest)`,
  `(?:rank|rate|score|grade) ${THEM}(?! (?:ideas|answers|questions|cards|topics|work|sketch|plans?|tasks|risks|options|suggestions|reasons|problems|notes|needs|desks?))(?='s|,| by| from| in order| on| according| for|[.;:!]|$| out of| with)`,
  `(?:sort|order|arrange|line up|put) (?:the )?(?:your )?(?:people|colleagues|participants|team-?mates|peers|presenters|speakers|trainees|apprentices) (?:by|from|in order|in the order|according)`,
  '(?:line up|sort|arrange|form a line|stand in (?:a )?(?:line|order|row))(?: \\w+)?,? (?:by|in order of|according to|in the order of|sorted by|yourselves by) (?:your )?(?:seniority|rank|grade|salary|pay|performance|sales|results?|score|level|position|status|title|skill)',
  `(?:line up|sort|order|rank|stand|arrange|place)[^.!?]{0,40}(?:people|colleagues|members?|yourselves|each other|one another|crew|team|${PERSON})?[^.!?]{0,20}from (?:the )?(?:most|best|worst|weakest|strongest|least) [^.!?]{0,20}to (?:the )?(?:least|best|worst|weakest|strongest|most)(?=[^.!?]*(?:people|member|colleague|crew|person|yourselves|reliable|of (?:us|you)))`,
  '(?:sort|rank|order|rate|score) (?:the )?(?:people|colleagues|members) (?:at|in|on|of) (?:your|this|the)',
  `${TITLES} of the (?:month|week|year|day|session|quarter)`,
  "(?:top|best) (?:three|two|five|ten|\\d+)[^.?!]{0,40}bottom (?:three|two|five|ten|\\d+)|bottom of the (?:table|ranking|league|board)|(?:who|whoever)(?:'s| is)? (?:at )?(?:the )?(?:top|bottom)",
  '(?:you|he|she|they|who|team) (?:came|come|finished|ended) (?:\\w+ )?last(?! (?:week|month|year|night|time))',
  "who (?:\\w+ )?(?:helped|shared|contributed|spoke|talked|posted|sold|learned|improved|said) (?:the )?(?:most|least)|(?:colleague|person|one|team-?mate)s? (?:you(?:'d| would)?|whom you) (?:\\w+ )?least (?:like|want|trust)",
  "(?:best|top|weakest|worst) (?:sharers?|contributors?|performers?|participants?|listeners?|askers?|givers?)(?! (?:you know|you have|you've))(?=[^?]*$|[.,!;])",
  `(?:most useless|laziest|weakest) (?:staff|team|crew|${PERSON})`,
  '(?:put|stick|place) (?:a|your) (?:sticker|dot|star) on the (?:colleague|person|one|team-?mate|participant|speaker)',
])
