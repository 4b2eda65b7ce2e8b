/** Questions for the worst that somebody has lived through. English. */
import { phrases } from '../reading/phrases.ts'

/** Hurt enough to be too much in any room. */
const DARK =
  'darkest|saddest|blackest|bleakest|cruell?est|ugliest|nastiest|loneliest|deepest|lowest|grimmest|most (?:\\w+ and )?(?:painful|humiliating|embarrassing|shameful|traumatic|traumati[sz]ing|frightening|terrifying|heartbreaking|devastating|hurtful|harrowing|horrible|horrific|upsetting|distressing|shocking|mortifying|degrading)'
/** Of work too, where it is said every day. */
const HARD = 'worst|hardest|toughest|scariest|roughest|most (?:difficult|stressful|awful|terrible)'

const MOMENT =
  'moments?|times?|days?|nights?|hours?|evenings?|years?|periods?|experiences?|memory|memories|thing|things|chapters?|points?|season|shift|story|stories'
const BLOW =
  'blow|loss|losses|failure|wound|humiliation|quarrel|fight|fire|fear|regret|secret|feedback|insult|rejection|redundancy|goodbye|call-?out|client|guest'
/** What makes it a matter of a whole life, or of oneself. */
const LIVED =
  "(?:of|in) (?:your|our|their|the whole of your) (?:\\w+ )?(?:life|lives|career|childhood|youth|past|time (?:here|on))|(?:that |which )?(?:you've|you have|you)(?: ever)? (?:had|been|lived|gone|experienced|faced|suffered|endured|went|survived)|(?:that )?(?:has |have )?(?:ever )?happened (?:to|around) you|this job has ever|ever (?:said|done|did|dealt) (?:to )?you|you've ever done|since you joined"

export const HARDSHIP = phrases('hardship', () => [
  `(?:${DARK}) (?:\\w+ ){0,1}?(?:${MOMENT}|${BLOW})`,
  `(?:${DARK}) (?:${MOMENT} )?(?:\\w+ ){0,4}?(?:${LIVED})`,
  `(?:${HARD}) (?:${MOMENT}|${BLOW}) (?:[^\\s.?!]+ ){0,3}?(?:${LIVED})`,
  `which (?:[^\\s.?!]+ ){1,3}(?:was|were|is|has been) the (?:${DARK})`,
  '(?:shift|day|week|night|year)s? from hell',
  'rock bottom',
  'at your (?:absolute |very |personal )?(?:lowest|worst)',
  '(?:everything|your world|it all) (?:collapsed|fell apart|came crashing down) (?:around|on|about) you',
  'haunt(?:s|ed|ing)? you',
  'a (?:hardship|tragedy|trauma) (?:that |which )?(?:you|shaped|formed|in your)',
  '(?:hardship|tragedy|trauma|suffering)s? (?:that |which )?(?:you (?:have |had |went|overcame|survived)|made you|shaped you)',
  'made you (?:cry|weep)',
  'brought you to (?:tears|your knees)',
])

/** Things at work, whose worst is told with a laugh. */
export const OF_THINGS =
  /\b(?:meetings?|bugs?|slides?|emails?|forms?|coffee|demos?|tickets?|queries|printers?|tools?|deploys?|deployments?|releases?|outages?|weather|traffic|advice|gift|pun|joke|icebreaker)\b/i
