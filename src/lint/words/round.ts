import { phrases } from '../reading/phrases.ts'
import { EVERYONE } from './anyone.ts'

/** Everyone speaks, in the order in which they sit. */
export const ROUND = phrases('round', () => [
  '(?:go|goes|going|move|work our way|continue|once|all the way) (?:once )?(?:round|around) the (?:circle|room|table|group|ring)',
  '(?:anti-?|counter-?)?clockwise',
  `(?:${EVERYONE}|people|answer|speak|share|say|we)[^.!?]{0,40}(?:one after (?:the other|another)|one by one)|one (?:after the other|by one),? (?:${EVERYONE}|we|you|people)`,
  `${EVERYONE} (?:\\w+ ){0,3}in turn|in turn,? ${EVERYONE}`,
  '(?:go|goes|going) (?:down|through) the (?:list|register|names)|in alphabetical order',
])

/** The order is free, or there is another way to be heard. */
export const CHOICE = phrases('choice', () => [
  "in any order|popcorn|whoever (?:wants|likes|is ready)|when(?:ever)? you(?:'re| are) ready|if you(?:'d| would)? (?:like|want|prefer|wish)|or (?:write|type|put it)|on a card|in the chat|just listen",
])
