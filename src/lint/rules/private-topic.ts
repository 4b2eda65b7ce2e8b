import { type PrivateTopic, privateTopic } from '../measures/private-topics.ts'
import { cut, quote } from '../reading/cut.ts'
import { opening } from '../reading/said.ts'
import { sentencesIn } from '../reading/sentences.ts'
import { type Finding, rule } from '../rule.ts'
import type { Text } from '../subjects/subjects.ts'

const post = (text: string, boundaries = '{max-depth: 5}') =>
  `boundaries: ${boundaries}\nposts:\n  - space: thread\n    ask:\n      text: ${text}\n      purpose: We learn from one another\n`

export default rule({
  id: 'private-topic',
  demand: 'boundaries',
  severity: 'warning',
  preset: 'recommended',
  languages: ['en'],
  summary: 'People are asked about something private: health, faith, money and the like.',
  why: 'Many countries protect what people say about these, and nobody can take it back. Some would have to lie or to stand out by passing.',
  sources: ['slack-udemy', 'gdpr-9', 'equality-act', 'disability-inquiries', 'questions-to-avoid'],
  instead:
    'Ask about the work instead: which working condition helps you, which step was hard, what you would do next time. If this is what your work is about, name it in `our-work-touches`, and ask about cases.',
  bad: [
    post('How did your diagnosis change the way you work?'),
    `sessions:
  - title: First lunch
    space: room
    duration: 1h
    activities:
      - type: talk
        title: What we share
        duration: 20m
        steps:
          - say: Before we begin, which religion were you brought up in?
`,
  ],
  good: [
    post('Which health check of our service told you most?'),
    post('How do you speak with a patient about a new diagnosis?', '{our-work-touches: [illness]}'),
    `sessions:
  - title: First lunch
    space: room
    duration: 1h
    activities:
      - type: talk
        title: What we share
        duration: 20m
        steps:
          - say: You don't have to tell anything about your health.
`,
  ],
  looksAt: { kinds: ['say'] },
  checks: {
    ask(ask, lint) {
      const topic = privateTopic(ask, lint)
      return topic && finding(opening(ask), topic)
    },
    text(text, lint) {
      const topic = questionsIn(text)
        .map((question) => privateTopic(question, lint))
        .find((one) => one !== undefined)
      return topic && finding(opening(text), topic)
    },
  },
})

function finding(who: string, { says, words, place, confidence }: PrivateTopic): Finding {
  return {
    message: `${who} asks about ${says}: ${quote(words)}.`,
    places: [{ place }],
    confidence,
  }
}

/** What is asked in a spoken text, each question with its own place. */
function questionsIn({ text, place }: Text): { text: string; place: Text['place'] }[] {
  if (!text.includes('?')) return []
  return sentencesIn(text)
    .filter((sentence) => sentence.text.endsWith('?'))
    .map((sentence) => ({
      text: sentence.text,
      // Worked out where there is something to tell: to do it for each takes long in a long text.
      get place() {
        return cut({ text, place }, sentence.start, sentence.end).place
      },
    }))
}
