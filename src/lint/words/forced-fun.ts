import { phrases } from '../reading/phrases.ts'
import { EVERYONE } from './anyone.ts'

const OTHERS =
  "(?:your|their|each|the) (?:\\w+ )?(?:neighbours?|neighbors?|partners?|others?|other's|colleagues?|person (?:beside|next to|behind|on)[^.!?]{0,12}|people|group|team)(?:'s)?|each other|one another|everyone|everybody|someone|somebody"
const START = '(?<=(?:^|[.!?:;,])\\s*|(?:and|then|please|now|all|everyone|everybody|we|you|us) )'

/** Costumes, touch, alcohol, noise. */
export const FUN = phrases('fun', () => [
  '(?:ugly|funny|silly|crazy|christmas) (?:christmas )?(?:sweaters?|jumpers?|socks|ties)|dress code[^.!?]{0,30}(?:ugly|funny|silly|crazy|costumes?|pyjamas|disguise|fancy|\\d0s|theme)',
  `(?:${EVERYONE}|we|you|${START}|do|does|with) (?:\\w+ )?(?:a |your |the |their )?(?:silly|funny|crazy|wacky|victory) (?:dance|walk|song|voice|faces?)`,
  `${START}(?:massage|tickle|rub|stroke)s? (?:the |their |your )(?:\\w+'s )?(?:back|backs|shoulders?|neck|feet|hands|(?:partner|neighbour)'s)`,
  'human (?:pyramid|chain|knot|tower|pile)',
  '(?:sip|shot|swig|glass) of (?:vodka|schnapps|whisk(?:e)?y|rum|gin|wine|beer|prosecco|champagne|liquor|tequila)(?= |[.,!]|$)(?! (?:for the guest|to the guest|to a guest))|glasses up|bottoms up|drink up',
  'close your eyes and (?:let|fall|lean|trust|be led|allow)[^.!?]{0,30}(?:partner|neighbour|group|others|arms|led|lead|touch)',
  'shoulder (?:massage|rub)s?|neck massage',
  `(?:come|turn up|show up|arrive|be|everyone|everybody|all) (?:is )?dress(?:ed)?(?: up)? (?:as|like|in)|${START}dress up(?! (?:a|the|your))|(?:puts?|put|wears?|wear|pull) (?:on )?(?:a|an|your|the|their) (?:\\w+ ){0,2}(?:wig|costume|(?:silly|funny|crazy|party|paper) hats?|onesie|pyjamas|pajamas|fancy dress|mascot\\W?s? \\w+|animal mask)|(?:onesie|pyjama|pajama|costume|fancy[- ]dress|wig|crazy hat|silly hat)s? (?:day|party|round|night|contest)`,
  "(?:puts?|put) on the mascot's \\w+|clothes from the lost property|swap (?:shirts|clothes|shoes|jackets|t-shirts) with",
  `${START}(?:hug|embrace|cuddle|massage)s? (?:${OTHERS}|three|two|a|at least)|group hugs?|(?:give|gives|get|offer)s? (?:${OTHERS})? ?(?:a |an )?(?:\\w+ )?(?:hugs?|massage|shoulder rub|back rub|kiss)`,
  "(?:hold|take|grab|holding|join|taking)(?:s)? (?:both )?(?:(?:their|each other's|one another's|your (?:partner|neighbour|neighbor)'s|of) )?hands?(?= (?:with|and|in a|for|of (?:your|the) (?:partner|neighbour|person))|[.,!;]|$)|by the hand|human knot",
  `link arms|arm in arm|piggy-?backs?|leap-?frog|trust falls?|fall back(?:wards)? into|(?:sit|sits) on (?:each other's|your \\w+'s|somebody's) laps?|chin to chin|cheek to cheek|forehead to forehead|${START}lean (?:on|against) (?:your|each)`,
  `(?:look|stare|gaze)(?:s|ing)? (?:deep(?:ly)? )?into (?:their|each other's|one another's|your (?:partner|neighbour|neighbor)'s) eyes|eye[- ]gazing`,
  `(?:blindfold (?:your|each|one|the|a|everyone)|(?:put|wear)s? (?:on )?(?:a|the|your) blindfolds?)`,
  `(?:paint|draw on|touch|colou?r|stroke) (?:your|each other's|one another's|their) (?:(?:neighbour|neighbor|partner|colleague)'s )?(?:faces?|cheeks?)|face[- ]painting(?! (?:table|corner))`,
  `high[- ]?fives? (?:${OTHERS}|with everyone|all)`,
  `${START}touch (?:${OTHERS}|the (?:person|shoulder|knee|arm|hand)|(?:your|their) partner)`,
  `(?:rounds? of|do|doing|with|take) (?:tequila |vodka )?shots(?! of (?:the|a|your))|drinking games?|(?:toasts?|cheers) with (?:a |some |the )?(?:glass of )?(?:prosecco|champagne|wine|beer|sekt)|buys? (?:the|everyone|everybody|us|a round of) (?:beers?|drinks|rounds?|wine|shots)|${START}(?:drink|grab|raise|down|finish|pour yourself|have|bring) (?:a |your |some |one |the )?(?:glass of |bottle of |pint of )?(?:prosecco|champagne|wine|beers?|cocktails?|gin|schnapps|shots?|vodka|tequila)(?! (?:list|order|glass|crates?|card|menu|bottle))|(?:starts?|begin|open|kick off|loosen up)s? with (?:a |some )?(?:glass of |round of )?(?:prosecco|champagne|wine|beers?|cocktails?|shots?|schnapps)`,
  `${START}(?:scream|yell|roar|howl|shout)s? (?:as|like|together|at the top|on three)|(?:${EVERYONE}|let's (?:all )?|all together|together we|we all)(?: all)? ?(?:screams?|yells?|shouts?|roars?|howls?|chants?|growls?|barks?) (?:it|the|our|your|as|like|together|out loud|at the top|at each|on three|and)|(?:${EVERYONE}|we all) (?:roars?|howls?|screams?|yells?|chants?)|(?:roar|howl|bark|growl|scream) like|(?:cheer and yell|scream and shout)|primal scream`,
  "(?:scream|yell|shout|sing|cheer|say it|clap|chant)[^.!?]{0,40}as loud(?:ly)? as (?:you|we|they) can|louder! I can't hear|I can't hear you|at the top of (?:your|our|their) (?:voices?|lungs)",
  `(?:${EVERYONE}|we) (?:all )?(?:sings?|dances?)(?= (?:along|together|the|a|to|around|like|our|and)|[.,!]|$)|(?:let's|let us) (?:all )?(?:sing|dance)|(?:act|move|dance|walk|sound|behave) like (?:a |an )?(?:chickens?|animals?|monkeys?|cows?|robots?)|(?:make|imitate|do)s? (?:an? |your |the )?(?:favourite )?animals?(?: noises?| sounds?)|(?:chicken|team|victory|happy) dance`,
  '(?:do(?:es)?|start) the wave|conga(?: line)?|limbo (?:dance|contest|under)',
  'no (?:spoilsports|party poopers)',
])

/** There is a choice, or it is offered beside the program. */
export const FREE = phrases('free', () => [
  "if (?:you|they)(?:'d| would)? (?:like|want|wish|feel like|prefer)|whoever (?:likes|wants)|who(?:ever)? (?:wants|likes|would like)",
  'optional|voluntary|up to you|no one has to|nobody has to|come if|as you like|you may|or (?:not|just|simply|sit|watch)',
  '(?:choose|choice) (?:your|of|a|between)|either way|counts as joining',
  'non-?alcoholic|alcohol-?free|role-?play',
])
