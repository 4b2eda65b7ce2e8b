import { quote } from '../reading/cut.ts'
import { ASKED, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { THERAPY, THERAPY_AT_WORK } from '../words/therapy.ts'

const post = (text: string) =>
  `posts:\n  - space: thread\n    ask: {text: "${text}", purpose: We learn from one another}\n`

export default rule({
  id: 'therapy-words',
  demand: 'boundaries',
  severity: 'warning',
  preset: 'recommended',
  languages: ['en'],
  summary: 'The words are those of therapy.',
  why: 'They invite what a facilitator at work is not trained to hold, and what colleagues cannot unhear.',
  sources: ['slack-udemy', 'training-not-therapy', 'missionbox'],
  instead:
    'Stay with what happened at work and what comes next, as in "What will you try differently on Monday?".',
  bad: [
    post('How does your inner child show up in meetings?'),
    post("Let's process our feelings about the reorganisation."),
    post('Sit with that feeling for a moment, and tell your partner what it says.'),
  ],
  good: [
    post('How do you help families to process their grief?'),
    post('What triggers a build?'),
    post('This is not therapy: nobody has to heal as a team here.'),
    post('What did the cluster do to heal itself?'),
  ],
  looksAt: { kinds: [...ASKED, 'say', 'purpose', 'show', 'agreement'], words: [THERAPY] },
  checks: {
    text(text) {
      const found = saidIn(text, THERAPY, { unless: THERAPY_AT_WORK })
      if (!found) return undefined
      return {
        message: `${opening(text)} has words of therapy: ${quote(found.words)}.`,
        places: [{ place: found.place }],
        confidence: 'medium',
      }
    },
  },
})
