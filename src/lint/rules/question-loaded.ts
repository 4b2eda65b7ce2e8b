import { quote, unquotedIn } from '../reading/cut.ts'
import { opening } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { LOADED } from '../words/loaded.ts'

export default rule({
  id: 'question-loaded',
  demand: 'threat',
  severity: 'info',
  preset: 'recommended',
  summary: 'A question takes it for granted that somebody is at fault.',
  why: 'Whoever answers has to take the blame first, or pass it on, and the group talks about guilt instead of causes.',
  sources: ['writing-surveys', 'scarf'],
  instead: 'Look for what contributed, as in "What led up to it?" or "What would have helped?".',
  languages: ['en'],
  bad: [
    'evaluation:\n  - when: end of each session\n    ask: ["Whose fault was it that we ran late?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: ["What is the reason for our poor teamwork?"]\n',
  ],
  good: [
    'evaluation:\n  - when: end of each session\n    ask: ["What contributed to the delay?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: ["How do you find the fault when a string of lights is dead?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: ["Which mistake of your own taught you something?"]\n',
  ],
  checks: {
    ask(ask) {
      const found = unquotedIn(ask, LOADED)
      if (!found) return undefined
      return {
        message: `${opening(ask)} takes a fault for granted: ${quote(found.words)}.`,
        places: [{ place: found.place }],
        confidence: 'low',
      }
    },
  },
})
