import { phrases } from '../reading/phrases.ts'

const NO =
  "(?:don't|do not|never|nobody|no one|let's not|we don't|not|may not|mustn't|should not|shouldn't|can't|isn't allowed to)"
const HURT =
  '(?:offended|(?:over-?)?sensitive|touchy|defensive|upset|hurt|attacked|thin-skinned|emotional|precious|insulted|aggrieved)'

/** Words that tell people to swallow what bothers them, or to stop before they have understood. */
export const SILENCING = phrases('silencing', () => [
  'agree(?:s|ing)? to (?:disagree|differ)',
  `${NO} (?:[^\\s.?!]+ ){0,2}?take(?:s|n)? (?:[^\\s.?!]+ ){0,3}?(?:personally|to heart|offence|offense|the wrong way)`,
  'nothing (?:[\\w]+ ){0,4}?(?:taken|meant|is) personally',
  'no need to take (?:it|this|that) (?:personally|to heart)',
  'no offen[cs]e (?:is )?(?:taken|meant)',
  `${NO} (?:(?:should|may|must|needs to|has to|ever|we|anyone|anybody|please) ){0,2}?(?:be|get|feel|gets|feels|to be) (?:so |too |all )?${HURT}`,
  `${NO} want (?:anybody|anyone|people) to (?:be|feel|get) (?:so |too )?${HURT}`,
  `whoever (?:gets|is|feels) (?:so |too )?${HURT}`,
  '(?:toughen|man|lighten|suck it) up',
  '(?:a )?thick(?:er)? skins?',
  'get(?:s|ting)? over (?:it|yourself)',
  'leave (?:[^\\s.?!]+ ){0,2}?(?:feelings|emotions|negativity|complaints|drama|moods?|sensitivities|grievances|grudges|conflicts|anger) (?:at|outside|at home|behind|in)',
  'keep(?:s)? (?:[^\\s.?!]+ ){0,2}?(?:feelings|emotions|negativity|drama|anger|moods?) (?:out|outside|to yourself|in check|away)',
  'no (?:hard feelings|drama|negativity|bad vibes|negative (?:vibes|comments?|talk|energy)|whin(?:e|ing)|moaning|crying|tears|grudges|bad blood|sulking|arguments|arguing|conflicts?|disagreements?)',
  '(?:good|positive) (?:vibes|energy|thoughts|comments) only',
  'only (?:good|positive) (?:vibes|energy|thoughts|comments|things|feedback)',
  `(?:${NO}) (?:argue|dwell on|go into|discuss|bring up|rehash) (?:[^\\s.?!]+ ){0,2}?(?:disagreements?|conflicts?|differences|feelings|emotions|what hurt)`,
  "(?:we|so we|and) (?:don't|do not|never) argue",
  '(?:entitled|has a right) to (?:their|our|your|his|her) own (?:truth|opinion|view)s?',
  '(?:all|everyone is|everybody is) entitled to (?:our|their|an) opinions?',
  '(?:nobody|no one|never) brings? it up again',
  '(?:shake hands|kiss and make up|forgive) and forget',
  'forgotten (?:at|by|tomorrow)',
  "if you (?:can't|cannot|have nothing) (?:[\\w]+ ){0,3}?nice",
  "(?:wasn't|isn't|was not|is not) meant (?:like that|that way|to hurt|badly)",
  "gifts? (?:aren't|isn't|are not|is not) (?:sent|given) back",
  "(?:critique|criticism|feedback|it) (?:isn't|is not|is never) personal",
  '(?:stings?|hurts?|bothers?|annoys?|upsets?|offends?|bugs?)(?: you| somebody| someone)?,? (?:[^.?!,]{0,20} )?(?:let it go|move on|swallow it|forget it|keep it to yourself|keep it to yourselves)',
  '(?:bothers?|annoys?|upsets?|offends?|wrong|unhappy)[^.?!]{0,40},? keep (?:it|that|this) to (?:yourself|yourselves)',
  'let bygones be bygones',
  'sweep [^.?!]{0,20}under the (?:rug|carpet)',
  'keep the peace',
])
