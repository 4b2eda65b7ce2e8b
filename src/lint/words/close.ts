import { phrases } from '../reading/phrases.ts'

/** How a session, or an activity that closes one, is called. */
export const CLOSE = phrases('close', () => [
  'clos(?:e|ing)|wrap(?:ping|s)?(?: |-)?up|farewell|good-?byes?|thanks?|thank you',
  'check(?: |-)?out|outlook|next steps?|take-?aways?|to take (?:along|away|home)|looking back',
  'end|ending|last (?:word|round|thing)|abschluss|ausblick|verabschiedung|ende',
])
