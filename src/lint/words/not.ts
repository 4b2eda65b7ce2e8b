import { phrases } from '../reading/phrases.ts'

/** Turns what comes after it into its opposite. */
export const NOT = phrases('not', () => [
  'no',
  'not',
  'nor',
  'nobody',
  'no one',
  'none',
  'nothing',
  'never',
  'neither',
  "\\w+n't",
  'cannot',
  'without',
  'avoid(?:s|ing)?',
  'instead of',
  'rather than',
  'stops? (?:us|you|them|anyone|people)?',
])
