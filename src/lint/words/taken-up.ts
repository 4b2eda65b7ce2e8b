import { phrases } from '../reading/phrases.ts'

/**
 * Something is done with what people have said. English, and the commonest German words: it only
 * ever keeps a rule quiet.
 */
export const TAKEN_UP = phrases('taken-up', () => [
  "(?:(?:have|has|had|'ve)? )?(?:heard|hear|hears|told|said|shared|found out|learned)",
  'themes?|patterns?|in common|twice|surprised',
  'collect(?:s|ed)?|gather(?:s|ed)?|harvest(?:s|ed)?|captures?|clusters?|sorts?|summari[sz]es?|sums? up',
  'writes? (?:it|them|this|one|each|down|up|what|your|the)|notes? (?:down|what|one|it|them)|jots?',
  'sticky notes?|post-?its?|flip ?chart|whiteboard|board|wall|poster|pin(?:s|ned)?',
  'reports? back|shares? back|tells? (?:the|all|us|everyone)|introduces? (?:your|each|the|them|one)',
  'back (?:in|to) (?:the )?(?:plenary|circle|big|large|main|whole|full|everyone)',
  'votes?|(?:choose|pick)s? (?:one|two|three)|decide|debrief|headlines?',
  'gehört|gesammelt|sammeln|sammelt|aufschreiben|schreibt|notieren|notiert|zusammenfassen|berichten',
])

/** A later activity goes back to what people said before. */
export const GOES_BACK = phrases('goes-back', () => [
  "what (?:you|we|they|people|everyone|others|the others)(?:'ve| have)? (?:just )?(?:said|told|heard|shared|found|collected|noticed|wrote|written)",
  '(?:from|of|in|after|look at|back to|take|with|use|using) (?:the|your|our|these|those) (?:last|first|earlier|previous )?(?:stories|cards|notes|themes|answers|pairs|rounds?|trios|conversations|examples|ideas|list|challenges|problems|questions|board|wall)',
  'you (?:talked|spoke|heard|met|collected|told)',
  '(?:earlier|this morning|before the break|a moment ago|just now|last time)',
  'the (?:stories|cards|notes|themes|answers|examples|challenges) (?:of|from|on|that|you|we)',
])
