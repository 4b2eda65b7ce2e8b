import { phrases } from '../reading/phrases.ts'

/** The right to say nothing, in English and German: only ever keeps a rule quiet. */
export const PASS = phrases('pass', () => [
  'pass(?:es|ing)?',
  'skip(?:s|ping)?',
  'opt(?:ing)? out',
  'sit(?:ting)? (?:it|this|one|a round) out',
  'voluntary',
  '(?:nobody|no one) (?:has|needs) to',
  "(?:don't|needn't|do not) (?:have|need) to (?:answer|share|speak|say|tell)",
  'passen',
  'aussetzen',
  'freiwillig',
  'niemand muss',
])
