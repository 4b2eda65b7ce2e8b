/** What belongs to therapy, and not among colleagues who learn together. English. */
import { phrases } from '../reading/phrases.ts'

const OURS =
  "(?:your|our|my|their|the|this|these|that|those|old|past|any|each other's|one another's)"

export const THERAPY = phrases('therapy', () => [
  'inner (?:child|children|demons?|walls?|wounds?)',
  'younger self',
  '(?:heal|healing) (?:together|as a (?:team|group)|our|your|old|each|from (?:it|the past|this|what))',
  '(?:we|you|us|team|group) (?:can |will |all |to )?heal',
  '(?:a|our|the|your) (?:process|journey|space|circle) of healing|healing (?:circle|journey|space)',
  `process(?:ing)? (?:${OURS} )?(?:feelings?|emotions?|grief|trauma|pain|anger|shame|hurt)`,
  `unpack(?:ing)? (?:${OURS} )?(?:past|childhood|trauma|baggage|feelings|emotions|grief|pain)`,
  '(?:emotional|childhood) (?:wounds?|baggage|blocks?|release|scars?|trauma)',
  "(?:your|our|people's|old|deep(?:est)?) (?:wounds?|traumas?|scars)(?! (?:bay|team|ward|unit|cent(?:er|re)|kit|nurses?|care|theatre|surgeons?|dressings?)s?)",
  'trauma (?:that )?(?:has |have )?(?:you|left|in (?:your|our))',
  'hold(?:ing|s)? (?:a )?space for',
  '(?:sit|stay)(?:ing)? with (?:your|the|that|this) (?:feelings?|shame|pain|grief|anger|discomfort|sadness|fear|emotions?)',
  '(?:what|whatever) (?:came|comes|is coming) up (?:for you )?emotionally',
  '(?:needs? |has |have |been )(?:to be )?released? (?:in|from) (?:you|your|us|our)',
  'cathar(?:sis|tic)',
  'self[- ]medicat\\w+',
  '(?:your|our) (?:body|bodies) (?:is |are |was )?(?:tell|telling|say|saying|remember|holding|hold)\\w*',
  'in (?:your|our) bod(?:y|ies)',
  'diagnos(?:is|e) (?:would|do|did) you (?:give|have|get)|diagnose (?:yourself|each other|one another|your (?:partner|neighbour|colleagues?|team))',
  '(?:has|have|is|are|be|being|more|little|bit|you) (?:a bit |a little )?(?:OCD|ADHD|bipolar|borderline|autistic|narcissistic|depressive|clinically depressed)',
  '(?:are|feel|is) you (?:depressed|burn(?:t|ed) out|anxious|traumati[sz]ed)|how (?:depressed|burn(?:t|ed) out|anxious|stressed out) (?:are|do|have) you',
  '(?:strikes?|seems?) (?:\\w+ ){0,3}(?:burn(?:t|ed) out|depressed|traumati[sz]ed)|on the spectrum',
  'triggers? (?:from|in|of) (?:your|the|our) (?:past|childhood|family|life)|(?:your|personal|emotional) triggers? (?:from|and where)',
  '(?:are|were) you (?:really )?grieving',
  '(?:repressed|suppressed|buried) (?:feelings?|emotions?|memor(?:y|ies)|anger)',
  'psychologically speaking|acting out (?:in|their|his|her|your)',
  'attachment (?:style|wound)',
  'as a child that you (?:must|have to|had to|should)',
  '(?:group|art|talk|family) therapy|therapeutic (?:circle|sharing|space|process)',
])

/** The words are about those whom one works for, or the thing is turned down. */
export const THERAPY_AT_WORK =
  /\b(?:patients?|clients?|residents?|families|relatives|pupils?|students?|customers?|service users?|survivors|not (?:a |group )?therapy|wound (?:care|dressing))\b/i
