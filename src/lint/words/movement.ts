import { phrases } from '../reading/phrases.ts'
import { EVERYONE } from './anyone.ts'

const START =
  "(?<=(?:^|[.!?:;,])\\s*|(?:and|then|to|please|everyone|everybody|we|you|all|let's|us|people|pairs|teams|groups|half) )"
const TO = '(?:to|towards|across|around|round|over|under|through|up|down|into|onto|along|between)'
const SPOT =
  '(?:corners?|walls?|chairs?|sides?|lines?|doors?|ends?|seats?|boards?|posters?|ropes?|floors?|blocks?|buildings?|stairs|left|right|yard|hall|middle|centre|center|square|circle|spots?|flip ?charts?|room|window|gym|field|obstacles?|numbers?|answers?|signs?|car park|playground|another|opposite)'

/** People are to move, stand long or make an effort. */
export const MOVE = phrases('move', () => [
  `${START}(?:walk|wander|mill|move|run) (?:around|about)(?= and| until| to| freely| in| the|[.,;])(?! (?:it|this))`,
  '(?:do|run|walk|take|jog)s? (?:a|one|two|three|\\d+) laps?(?= of| round| around|[.,]|$)',
  `${START}(?:sit|lie|kneel|get)s? (?:down )?(?:all )?(?:on (?:the |your )?(?:floor|ground|back|knees)|down on)|${START}(?:kneel|lie) down`,
  `${START}(?:get|stand) up(?= and|[.,;!]| from)`,
  `${START}(?:jump|hop|squat|clap and jump|spin)(?: \\w+){0,3} (?:\\w+ )?times`,
  `${START}stands? (?:still |all )?(?:for the (?:entire|whole)|throughout|during|side by side|shoulder to shoulder|back to back|opposite|facing|in front of (?:your|each|one another)|next to (?:your|each|one another|somebody))|${EVERYONE} (?:stands?|gets) up`,
  `${START}(?:run|sprint|race|dash|jog|hop|crawl|jump|leap|climb|hurry)s? (?:as fast as you can )?${TO} (?:the |a |an |your |one |each )?(?:\\w+ ){0,2}${SPOT}`,
  `${START}(?:hop|jump|leap)s? (?:up|left|right|on one|for|three|five|as|over one another|in place|and (?:clap|shout|turn))`,
  `${START}(?:walk|move|go|step|stroll)s? (?:briskly |quickly |slowly )?(?:to|towards|across|around|round|onto|into) (?:the |a |an |that |your |one )?(?:\\w+ )?(?:corners?|walls?|sides?|middle|centre|center|spots?)(?! of the (?:page|sheet|screen|board|table))`,
  `(?:walk|move|mill|wander|stroll|go|circulate|mingle)s? (?:freely )?(?:around|round|about|through|across) the (?:\\w+ )?room`,
  `${START}(?:walk|stroll)s? (?:briskly |quickly )?(?:round|around) the (?:block|building|park|yard|site)|${START}(?:go for|take) (?:a|your) (?:\\w+ )?(?:walk|stroll)(?! through)|(?:as a|in a|on a) walk-and-talk|${START}walk and talk`,
  `${START}(?:stand|standing)(?: up)? (?:on one leg|in (?:a|one|two) (?:\\w+ )?(?:rows?|lines?|circles?)|for (?:the whole|\\d+|\\w+) (?:minutes|round|of)|until|up(?=[.,!;:]| and| as| if| when| whenever| in | to )|whenever)|${START}stand up$`,
  '(?:remains?|stays?|keep|keeps|spend [^.!?]{0,30}) standing|(?:stay|stays|remain|remains|be|get|are) on (?:our|your|their) feet|(?<=(?:^|[.!?:;])\\s*)(?:everyone|everybody|all|on your feet|all of you|we all)(?: is| are)? (?:up|stand up|stands? up|on (?:your|their) feet)|standing (?:circle|meeting|round)(?! room)',
  '(?<=(?:^|[.!?])\\s*)(?:on your feet|everyone up|everybody up|all rise|up you get)',
  `${START}(?:take|climb|run|walk|go)s? (?:up |down )?the stairs`,
  'plays? tag|musical chairs|(?:when|as soon as|until) the music stops',
  '(?:do|does|doing|hold|ten|five|three|twenty|\\d+) (?:\\w+ )?(?:squats|push-?ups|press-ups|jumping jacks|star jumps|burpees|lunges|planks?)|jumping jacks|star jumps|leapfrog|(?:we|you|everyone) (?:all )?planks?',
  '(?:does|do|start) the wave, up and down|the wave, up and down',
  `${START}(?:dance|dances)(?: (?:around|through|to the|across|for|a solo|like)|[.,!]|$)|dances a solo`,
  `(?:step|steps|take a step|takes a step|one step) (?:forward|backward|back|to the (?:left|right)|into the (?:circle|middle|centre|center))`,
  '(?<=(?:^|[.!?:;,])\\s*|(?:and|then|please|everyone|you|to) )(?:line up|form a (?:human )?(?:line|circle|chain))(?= (?:by|in|along|from|according|across|at|from)|[.,!])|human (?:spectrum|barometer|thermometer|bingo)',
  `${START}(?:cross|run around|race (?:around|through)|run through) the (?:room|hall|yard|line|floor)`,
  `${START}move (?:to|from) (?:the|one) (?:side|corner|end|wall|line)`,
])

/** Another way is offered, or it is a choice. */
export const ANOTHER_WAY = phrases('another-way', () => [
  'seated|sitting|from (?:your|their|the|a) (?:seat|place|chair|desk)|or (?:sit|stay|remain|wave|pin|point|raise|use|take|write|hold|show|type|say|join|watch|from|roll|wheel|turn|just|simply|by|let)',
  'stay(?:s|ing)? (?:put|seated|where|at your|in your)|remain seated|sit (?:down )?if',
  'wheel(?:chair)?s?|by foot or|on foot or|whichever|whatever suits|any way|your own way|as you (?:like|are able)|however you',
  "if you(?:'d| would)? (?:like|can|want|wish|prefer|rather|are able)|optional|who(?:ever)? (?:likes|wants)|in chairs|with a (?:card|hand|show of hands)|a card, a hand|in the chat|on (?:the|a) (?:screen|mural|board online)",
])

/** It is the facilitator who moves. */
export const OURSELVES = phrases('ourselves', () => [
  "I(?:'ll| will|'m)? (?:\\w+ )?(?:walk|move|come|go|step|stand|going)(?:ing)?",
  'the (?:facilitator|moderator|host)s?',
])
