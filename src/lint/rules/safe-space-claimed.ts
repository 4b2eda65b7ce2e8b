import { quote } from '../reading/cut.ts'
import { ASKED, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { SAFE, SAFE_SPACE } from '../words/safe-space.ts'

const ASKING: ReadonlySet<string> = new Set(ASKED.filter((kind) => kind !== 'post'))

export default rule({
  id: 'safe-space-claimed',
  demand: 'threat',
  severity: 'warning',
  preset: 'recommended',
  summary: 'The space is declared to be safe.',
  why: "People find out whether it is safe to speak from what happens when somebody does. Said beforehand, it is a promise that nobody can keep, and those who don't feel safe are alone with it.",
  sources: ['edmondson', 'courage-and-safety', 'brave-space'],
  instead:
    'Say what you do instead: "Nothing is recorded, you choose what you tell, and you may pass."',
  languages: ['en'],
  bad: [
    `agreements:
  - This is a safe space
`,
    `summary: We create a psychologically safe space for our leads.
`,
  ],
  good: [
    `agreements:
  - How safe this feels differs from person to person. You decide what you tell.
`,
    `posts:
  - space: thread
    when: every Monday
    say: We can't promise that this is a safe space. Where is there no safe place to walk past the forklifts?
`,
  ],
  looksAt: {
    kinds: [
      ...ASKED,
      'say',
      'show',
      'agreement',
      'confidentiality',
      'purpose',
      'outcome',
      'summary',
      'title',
      'moderation',
    ],
    words: [SAFE, SAFE_SPACE],
  },
  checks: {
    text(text) {
      const said =
        saidIn(text, SAFE, { notAsked: true }) ??
        (ASKING.has(text.kind) ? undefined : saidIn(text, SAFE_SPACE, { notAsked: true }))
      return (
        said && {
          message: `${opening(text)} says that it is safe here: ${quote(said.words)}.`,
          places: [{ place: said.place }],
          confidence: 'medium',
        }
      )
    },
  },
})
