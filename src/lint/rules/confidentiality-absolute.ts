import { hasLimits } from '../measures/limits.ts'
import { quote } from '../reading/cut.ts'
import { ASKED, DONE, HEARD, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { ABSOLUTE, HOUSE_SECRETS, LIMITS, NO_PROMISE, STAYS } from '../words/confidentiality.ts'

export default rule({
  id: 'confidentiality-absolute',
  demand: 'agreements',
  severity: 'error',
  preset: 'minimal',
  summary: 'Secrecy is promised that nobody can keep.',
  why: 'Some things may have to be passed on, such as a danger or a breach of the rules, and others in the room may talk. People who spoke because of the promise are then hurt by it.',
  sources: ['eeoc-confidentiality', 'circles-of-empathy', 'trauma-toolkit'],
  instead:
    'Say what stays and what does not: "Take the lessons, leave the names. If somebody may be in danger, or a rule is broken, we have to pass it on, and tell you first".',
  languages: ['en'],
  bad: [
    'boundaries:\n  confidentiality: Everything you say here is completely confidential.\n',
    'agreements:\n  - What is said in the depot stays in the depot, no exceptions\n',
    'boundaries: none\nagreements:\n  - What is said here stays here\n',
  ],
  good: [
    'boundaries:\n  confidentiality: Names stay here. If somebody may be in danger, we pass it on.\n',
    "boundaries:\n  confidentiality: We can't promise that nobody will ever hear of it. Share what you are fine with.\n",
    'boundaries:\n  confidentiality: Nothing leaves this room, unless somebody may come to harm.\n',
    `
boundaries:
  confidentiality: If somebody may be in danger, we pass it on.
agreements:
  - What is said here stays here
`,
  ],
  looksAt: { kinds: [...HEARD, ...DONE, ...ASKED, 'summary', 'chat'], words: [ABSOLUTE, STAYS] },
  checks: {
    text(text, { subjects }) {
      const promised = saidIn(text, ABSOLUTE, {
        before: NO_PROMISE,
        unless: HOUSE_SECRETS,
        notAsked: true,
      })
      const stays = promised ? undefined : saidIn(text, STAYS, { before: NO_PROMISE })
      const found = promised ?? (stays && !hasLimits(subjects) ? stays : undefined)
      if (!found || LIMITS.test(text.text)) return undefined
      return {
        message: `${opening(text)} promises ${quote(found.words)}, and nobody can promise that.`,
        places: [{ place: found.place }],
        confidence: 'medium',
        ...(stays && { severity: 'warning' as const }),
      }
    },
  },
})
