import { phrases } from '../reading/phrases.ts'

const POOR = 'bad|poor|sloppy|terrible|awful|lousy|lazy|shoddy|careless|unprofessional|dismal|messy'
const EFFORT =
  'teamwork|planning|communication|attitude|work|workmanship|management|leadership|performance|' +
  'discipline|handovers?|service|organi[sz]ation|cooperation|coordination|preparation|morale|' +
  'motivation|commitment|behaviou?r|decisions?|results?|job'

/** Who is blamed, other than the one who is asked. */
const THEY =
  'people|colleagues|staff|managers?|management|they|he|she|somebody|someone|sales|HR|the (?:\\w+ )?(?:team|shift|office|people|ones|group|department|side|others)'
/** Anybody but the one who is asked. */
const OTHERS = '(?!you |we |I |it )[^?]{1,30}?'
const HARM =
  'mess|delays?|failure|mistakes?|errors?|loss(?:es)?|damage|chaos|disaster|accident|trouble|complaints?'
const SPOIL =
  'ruin|spoil|break|wreck|mess up|screw up|botch|bungle|upset|lose|damage|overlook|neglect|ignore|forget|miss'

export const LOADED = phrases('loaded', () => [
  'why (?:did|does|do|has|have|had) (?:nobody|no one|none of (?:you|us|them))[^?]{0,20} (?:guts|courage|decency|sense|brains|time|idea|speak up|say anything|notice|care|help|ask|check)',
  'what else (?:have|did) (?:you|they|he|she) (?:forg[eo]t|forgotten|miss|missed|break|broken|ruin|ruined|overlook|lose|lost|neglect)\\w*|why (?:do|must|does|did) (?:you|they|he|she|people|staff)(?: \\w+)? (?:resist|oppose|block|sabotage|refuse|undermine|complain about|fight)',
  `(?:lazy|sloppy|shoddy|careless|stupid|cheap|dirty) (?:shortcuts|habits|excuses|tricks|compromises)`,
  'why (?:are|is|were|was) (?!it |this |that |there )[^?]{1,30} (?:always |so |such |forever |constantly )(?:slow|late|bad|lazy|difficult|rude|sloppy|unreliable|careless|disorgani[sz]ed|stubborn|incompetent|negative|unprepared)',
  "why (?:do|does|can|will|don't|doesn't|won't) (?:you (?:people|lot|guys|all)|your (?:team|department|people|lot)|the (?:developers|engineers|nurses|office|night shift|managers|others))[^?]{1,40}",
  '(?:what|anything) (?:do|does|did) (?:you|they|he|she) have to hide|your bad habits|when did (?:you|they|we|people) (?:stop|cease|give up) (?:caring|listening|trying|bothering|working|thinking|paying)',
  'how (?:could|did) (?:it|this|things) (?:ever )?(?:come|happen|get|go)[^?]{0,25}(?:shambles|mess|disaster|chaos|bad|wrong|far)',
  '(?:asleep|sleeping) (?:at the wheel|on the job|on duty)|(?:you people|you lot|your lot)|to deserve (?:that|this|the|such)',
  'why (?:does|do|can|will|is) (?:nobody|no one|none of you|hardly anybody)(?: (?:on|in|at|of|from) [^?]{1,25}?)? (?:ever |finally )?(?:keep|follow|listen|read|bother|care|do|manage|respect|take|clean|answer|check|think|able|willing)\\w*',
  'when (?:will|are|is|does|do) (?:you|we|they|he|she|people|this \\w+|the \\w+)(?: going to)? (?:finally|ever|at last)',
  'how (?:did|do|could|can) (?:you|they|we|he|she) (?:ever |always |still )?manage to (?:ruin|spoil|break|wreck|mess|miss|lose|get [^?]{1,20} wrong|forget|annoy|upset|fail|delay|offend)',
  "how come (?:you|they|we|he|she|nobody|people)(?:'ve|'re)?(?: \\w+)? (?:still|again|always|never|haven't|have not|can't|cannot|don't|keep)",
  'what (?:stops|keeps|prevents) (?:you|them|people|us)(?: \\w+)? from (?:doing|using|following|keeping|reading|learning|getting)[^?]{0,25} (?:properly|right|correctly|on time|like everybody else|for once|at all)',
  "what (?:is|'s) it (?:about [^?]{1,25} )?that makes (?:you|your|our|the|this|that)(?: [^?]{1,25})? so (?:slow|bad|poor|lazy|late|difficult|inefficient|unreliable|sloppy|chaotic|weak|rigid|stubborn|resistant)",
  '(?:your|our|their) (?:own )?(?:sloppiness|laziness|carelessness|stubbornness|incompetence|ignorance|arrogance|negligence|slowness|resistance|apathy|indifference)',
  'what excuses?|(?:who|whom) (?:should|do|can|will) (?:we|you) blame|whose (?:bad |poor |stupid )?(?:fault|mistake) (?:was|is|were)',
  "(?:whose|(?:is|was|were|are) (?:it |this |that )?(?:your|his|her|their|our|the \\w+'s)) fault",
  "(?:who(?:m|'s)?|which \\w+|what)(?: (?:is|was|are|were|do you|would you|should we|do we))? (?:to blame|at fault|blame)",
  `(?:who|which \\w+)(?:'s| is| was| are| were)? (?:responsible|accountable|guilty|behind) (?:for|of)? ?(?:the|this|that|our|all) (?:\\w+ )?(?:${HARM})`,
  "who(?:'s| is| was)? (?:messed|screwed|bungled|botched|fouled|messing|screwing) (?:it |this |that |things )?up",
  '(?:who|which of (?:you|us|them)) (?:bungled|botched|ruined|spoil(?:ed|t)|wrecked|broke (?!the (?:ice|record))|forgot|failed|overslept|overlooked|damaged|dropped the ball|keeps (?:leaving|forgetting|breaking|losing|ignoring|interrupting))',
  "(?:who|which of (?:you|us|them)) should(?:'ve| have) (?:noticed|seen|known|caught|checked|spotted|stopped|prevented|said|told)",
  '(?:who|which of (?:you|us|them)) let (?:\\w+ ){1,3}down',
  'dropped the ball',
  `what(?:'s| is) (?:so )?(?:the matter|wrong) with (?:you|him|her|them|us|our (?:team|managers?|people|culture|attitude|leadership|colleagues)|(?:the way|how) (?:you|he|she|they|we|(?:\\w+ ){1,3}(?:runs|leads|works|does|handles|speaks|talks|plans|treats))|${THEY})`,
  `went wrong with (?:you|him|her|them|(?:your|his|her|their|our) (?:${EFFORT}))`,
  `what (?:did|have|has) (?:${THEY}) (?:do|done|get|got) wrong`,
  'who got [^?]{1,25} wrong',
  `(?:why|who) (?:does |do |is it that )?(?:[\\w-]+ ){0,3}keeps? (?:messing|breaking|losing|forgetting|ignoring|spoiling|ruining|blocking)`,
  `hold (?:\\w+ )?responsible|what excuses? (?:do|did|does|has|have) (?:you|${THEY})`,
  `(?:mistakes?|errors?|blunders?|slips?) (?:did|have|has) ${OTHERS} (?:make|made)`,
  `(?:mistakes|errors|delays|failures|losses|problems) [^?]{0,40}(?:down to|the fault of|the work of) (?:you|him|her|them|${THEY})`,
  `(?:our|your|their|his|her|management's|the \\w+'s) (?:own )?(?:${POOR}) (?:\\w+ )?(?:${EFFORT})`,
  `(?:reasons?|causes?|excuses?|explanation) (?:for|of|behind) (?:the |our |your |their |this |all this )?(?:constant |usual )?(?:${POOR}) (?:${EFFORT})`,
  `the (?:${POOR}) (?:\\w+ )?(?:${EFFORT}) (?:of|by|from|in) (?:our|your|the)`,
  "(?:carelessness|laziness|sloppiness|incompetence|ineptitude|unreliability|thoughtlessness|(?:is|what's) your excuse)",
  '(?:our|your|their|his|her|the) \\w+(?: \\w+)? such an? (?:failure|mess|disaster|nightmare|flop|shambles)',
  'what is it (?:about|with) (?:you|us|our \\w+|your \\w+|them) that (?:makes|drives|puts|annoys|keeps)',
  '(?:stops?|keeps?|prevents?) (?:you|us|them|people) from (?:doing (?:your|our|their) (?:job|work)|working|planning|listening) (?:properly|well|right|together)',
  `what (?:did|have|has) ${OTHERS} (?:do to |done to )?(?:${SPOIL})(?:ed|t|en)?`,
  `how could (?:you|${THEY}) (?:(?:ever|possibly|just) )?(?:${SPOIL}|let|allow|fail)`,
  '(?:break|broke|ruin|ruined|spoil|mess up|wreck|lose|forget) (?:this time|yet again)',
  'always (?:ruins?|spoils?|breaks?|wrecks?|mess(?:es)?|botch(?:es)?|gets? (?:it|things|the \\w+|everything) wrong)',
  `why (?:did|does|do|has|have) (?:${THEY}) (?:\\w+ )?(?:ignored?|neglect(?:ed)?|refused?|fail(?:ed)? to|mess(?:ed)? up|let)`,
  `why (?:can't|won't) (?:${THEY})`,
  '(?:your|their|our|his|her) (?:failure|inability|refusal|unwillingness|neglect) to',
  '(?:your|their|his|her) (?:planning|teamwork|work|argument|effort|round) (?:fall|fell) (?:apart|to pieces)',
  '(?:your|their|his|her) (?:mistake|error|failure|blunder|slip) (?:cost|cause|damage|harm)',
  "should(?:'ve| have) seen (?:it )?coming",
])
