import { quote } from '../reading/cut.ts'
import { opening } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { CONNECTING, contentOf } from '../words/content.ts'

/** How purposes begin, whatever comes after: words that say nothing of the aim. */
const BEGINNINGS = `aim answer answers colleague colleagues come conversation discover discuss discussion each ensure
  everybody everyone exchange explore find get give gain goal group hear hearing help idea know
  learn learning listen make participant participants people person prompt purpose
  question questions reflect say saying see share shares shared sharing someone something somebody speak speaks speaking talk talking team
  tell telling they think together understand`

const EMPTY: ReadonlySet<string> = new Set([...CONNECTING, ...BEGINNINGS.split(/\s+/)])

const SHARING =
  /\b(?:shar(?:e|es|ed|ing)|talk(?:s|ing)?|discuss(?:es|ing)?|speak(?:s|ing)?|answer(?:s|ing)?)\b/i

/** How much of the purpose is in the prompt already. */
const MOST = 0.8

export default rule({
  id: 'purpose-repeats-prompt',
  demand: 'purpose',
  severity: 'warning',
  preset: 'recommended',
  summary: 'The purpose says the prompt again, or only that people share.',
  why: 'Participants read the purpose. It is there to tell them what becomes of their answer, and the question alone does not say that.',
  sources: ['slack-udemy'],
  instead:
    'Say what comes after the answers: "So that we know whom to ask", "We pick one of these for next week".',
  languages: ['en'],
  bad: [
    `posts:
  - space: thread
    when: every Monday
    ask:
      text: Which tool do you use most at work?
      purpose: To find out which tools people use most at work
`,
    `posts:
  - space: thread
    when: every Monday
    ask:
      text: Which tool do you use most at work?
      purpose: So that everyone shares something
`,
  ],
  good: [
    `posts:
  - space: thread
    when: every Monday
    ask:
      text: Which tool do you use most at work?
      purpose: So that you know whom to ask when you get stuck with one of the tools
  - space: thread
    when: every Friday
    ask:
      text: What did you try this week?
      purpose: We learn what works, and copy it
`,
  ],
  looksAt: { kinds: ['purpose'] },
  checks: {
    text({ text, place, ask, ...named }) {
      if (!ask?.prompt) return undefined
      const aims = [...contentOf(text, EMPTY)]
      const asked = contentOf(ask.text, CONNECTING)
      const again = aims.filter((word) => asked.has(word)).length
      const start = `${opening(named)}, ${quote(text)},`
      if (aims.length === 0)
        return SHARING.test(text)
          ? { message: `${start} says that people share, not what for.`, places: [{ place }] }
          : undefined
      if (aims.length < 2 || again < aims.length * MOST) return undefined
      return {
        message: `${start} says again what is asked.`,
        places: [{ place }, { place: ask.place, label: 'asked here' }],
      }
    },
  },
})
