import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'confidentiality-unconfirmed',
  demand: 'agreements',
  severity: 'warning',
  preset: 'recommended',
  onlyForDelivery: true,
  summary: 'Participants read our standard sentence about confidentiality, and not yours.',
  why: 'People will hold the team to it. What can be kept, and what has to be passed on, differs between organisations and countries.',
  sources: ['eeoc-confidentiality', 'trauma-toolkit', 'blanket-bans'],
  instead:
    'Ask HR or data protection what you can promise, and write it as `confidentiality` under `boundaries`. Our words are fine, too, once somebody has agreed to them.',
  bad: ['boundaries:\n  max-depth: 3\n', 'boundaries: none\n'],
  good: ['boundaries:\n  confidentiality: Take the lessons, leave the names.\n'],
  checks: {
    program({ boundaries, places }, { program }) {
      if (places.spot(boundaries, 'confidentiality')) return undefined
      return {
        message: `Nobody has confirmed what participants read about confidentiality: ${quote(boundaries.confidentiality)}.`,
        places: [{ place: places.key(program, 'boundaries') }],
      }
    },
  },
})
