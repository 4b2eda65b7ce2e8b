import { phrases } from '../reading/phrases.ts'

const MANAGERS =
  '(?:(?:line |senior |department )?managers?|supervisors?|boss(?:es)?|directors?|heads? of \\w+|leadership(?: team)?|foreman|foremen)'

/** "Your manager reads along", "add the managers to #wins", "this thread is open to your bosses". */
export const READ_ALONG = phrases('read-along', () => [
  `${MANAGERS}\\b[^.!?]{0,30}\\b(?:follows?|has access|have access|joins?|looks? (?:in|into)|reads?|sees?|watch(?:es)?|(?:is|are|be) (?:added|also|here|in|invited|part))\\b[^.!?]{0,30}\\b(?:along|channel|here|in|posts?|thread|write)`,
  `(?:add|include|invite|let)\\b[^.!?]{0,30}\\b${MANAGERS}\\b[^.!?]{0,30}(?:\\b(?:channel|thread)|#\\w+)`,
  `(?:channel|thread)\\b[^.!?]{0,30}\\b(?:including|open to|shared with|with)\\b[^.!?]{0,20}\\b${MANAGERS}`,
])

/** Those who lead, together with those whom they lead. */
export const TOGETHER = phrases('together', () => [
  `(?:and|with) (?:their|its|the) (?:own )?(?:${MANAGERS}|(?:team )?leads?)`,
  `(?:${MANAGERS}|leads?) (?:and|with) their (?:people|reports|staff|teams?)`,
  `including (?:the |their )?${MANAGERS}`,
])

/** Said of a program for managers, which speaks of them all the time. */
export const OF_MANAGERS = phrases('of-managers', () => [
  `(?<!'s )(?:${MANAGERS}|leads?|leaders?|principals?|chiefs?)`,
])

/** Nobody of them does: in these sentences managers are kept out. */
export const KEPT_OUT = phrases('kept-out', () => [
  "neither|never|nobody|none|nor|no|not|without|\\w+n't",
])
