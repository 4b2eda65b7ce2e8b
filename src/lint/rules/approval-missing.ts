import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'
import { inSpace, spaceName } from '../subjects/in-space.ts'
import { KEEPERS, keepsAnything, keptIn } from '../subjects/kept.ts'

/** Those who have a say in what may be kept, and what one gets from them. */
const APPROVAL =
  /\b(?:approv\w+|clear(?:ed|ance)?|compliance|consent|data protection|dpo|gdpr|hr|human resources|legal|people (?:department|partner|team)|privacy|sign(?:ed)?[- ]?off|staff council|unions?|works? council)\b/i

const piece = (recording: string, item: string) =>
  `spaces:\n  stage: {kind: webinar, facilitator: lead, moderator: host, recording: ${recording}}\nposts: none\nchecklist:\n  - ${item}\nsessions:\n  - title: A talk\n    space: stage\n    duration: 20m\n    activities:\n      - {type: talk, title: What we found, duration: 20m}\n`

export default rule({
  id: 'approval-missing',
  demand: 'spaces',
  severity: 'info',
  preset: 'strict',
  onlyForDelivery: true,
  languages: ['en'],
  summary:
    'Something is recorded, and nothing on the check list says that somebody has approved it.',
  why: 'In many organisations HR, data protection or a works council decide what may be recorded, and want to be asked beforehand.',
  sources: ['recording-training', 'gdpr-work'],
  instead:
    'Put it on the check list: "Show the approval sheet to HR and data protection, and keep their answer" is enough.',
  bad: [piece('The talk only; 30 days', 'Test the sound')],
  good: [
    piece('The talk only; 30 days', 'Have the recording approved by data protection'),
    piece('none', 'Test the sound'),
  ],
  checks: {
    space(space, { program, subjects }) {
      if (program.checklist.some((item) => APPROVAL.test(item.do))) return undefined
      const [kept] = keptIn(space, program, keepsAnything)
      if (!kept || !inSpace(space, subjects, program).used) return undefined
      return {
        message: `${spaceName(space)} keeps something (${KEEPERS[kept.keeper]}: ${quote(kept.value)}), and nothing on the check list says that somebody has approved it.`,
        confidence: 'low',
        places: [{ place: kept.place }],
      }
    },
  },
})
