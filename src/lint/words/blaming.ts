import { phrases } from '../reading/phrases.ts'

/** Asked about these, "why did you" is an invitation: what one chose, began or liked. */
const CHOICES =
  'become|joined?|join|choose|chosen|pick|picked|select|decided?|come|start|stay (?:in|with|at|on|here)|apply|applied|sign|' +
  'like|love|enjoy|want|bring|learn|train|study|move|moved|take up|taken up|go into|get into|get interested|become interested|fall|' +
  'name|call|opt|prefer|vote|rate|rank|place|draw|say yes|volunteer|switch'

export const BLAMING = phrases('blaming', () => [
  `why(?: on earth| the hell| exactly)? did you (?!and )(?!(?:\\w+ly |first |also )?(?:${CHOICES})\\b)\\w+`,
  "why (?:did you not|didn't you|have you not|haven't you|were you not|weren't you)",
  `why have you (?!(?:\\w+ly |always )?(?:${CHOICES})\\b)(?!been (?:chosen|picked))\\w+`,
  'why were you (?:so|too|not|late|rude|silent|angry|short)',
  'why do you (?:always|never|keep)',
  'why would you (?:ever|not|do|send|say|go|leave|let)',
])
