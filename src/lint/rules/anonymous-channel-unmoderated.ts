import type { Space } from '../../program/program.ts'
import type { Lint } from '../lint-context.ts'
import { quote, type Words } from '../reading/cut.ts'
import { rule } from '../rule.ts'
import { inSpace, spaceName } from '../subjects/in-space.ts'
import type { Text } from '../subjects/subjects.ts'
import { anonymityIn, TO_PARTICIPANTS } from '../words/anonymity.ts'

/** Where all see at once what somebody wrote; cards that the facilitator reads out are not that. */
const BOARD =
  /\b(?:app|board|channel|chat|forum|jamboard|mentimeter|menti|miro|mural|padlet|q ?& ?a|question box|slido|thread|white ?board|word cloud)\b|#\w/i
/** Somebody reads it first. */
const READ_FIRST =
  /\bpre-?moderat|\b(?:approv|check|clear|look|read|releas|review|screen)\w*\b[^.!?]{0,60}\b(?:before|first)\b|\bbefore\b[^.!?]{0,60}\b(?:approv|check|clear|read|review|screen)\w*|\b(?:facilitator|host|moderator|we)\b[^.!?]{0,30}\b(?:cop(?:ies|y)|posts?|puts?|types?)\b/i
const OF_POSTS = /\b(?:answer|card|contribution|entr|line|message|note|post|question)/i

const piece = (text: string) => `posts:\n  - space: thread\n    say: ${text}\n`

export default rule({
  id: 'anonymous-channel-unmoderated',
  demand: 'spaces',
  severity: 'warning',
  preset: 'recommended',
  languages: ['en'],
  summary: 'People write anonymously where all can see it, and nobody reads it first.',
  why: 'One unsigned line can hurt somebody before a moderator sees it, and there is nobody to talk to about it.',
  sources: ['moderator-playbook', 'escalation-policies'],
  instead:
    'Let the moderator read first, and say so: "The moderator reads every question before it appears" is enough.',
  bad: [
    piece('"Ask anything anonymously on the board: who knows what?"'),
    'spaces:\n  room: {kind: in-person, facilitator: lead, moderator: host}\n  call: {kind: video, facilitator: lead, moderator: host}\n  thread: {kind: channel, name: "#ask-anonymously", facilitator: lead, moderator: host}\n',
  ],
  good: [
    piece('Ask anonymously on the board. The moderator reads each question before it appears.'),
    piece('Ask on the board.'),
  ],
  checks: {
    program(program, lint) {
      const { subjects } = lint
      const [named] = [...program.spaces.values()].filter((space) => isAnonymous(space, lint))
      const claims = subjects.texts.flatMap((text) => {
        const claim = claimOnBoard(text)
        return claim ? [{ text: text.text, place: claim.place }] : []
      })
      if (!named && claims.length === 0) return undefined
      if (subjects.texts.some(({ text }) => READ_FIRST.test(text) && OF_POSTS.test(text)))
        return undefined
      if (named)
        return {
          message: `${spaceName(named)} is anonymous, and nobody reads a post before the others see it.`,
          confidence: 'medium',
          places: [{ place: program.places.value(named, 'name') }],
        }
      const [first, ...others] = claims
      return (
        first && {
          message: `${quote(first.text)} is answered anonymously where all see it, and nobody reads it first.`,
          confidence: 'medium',
          places: [
            { place: first.place },
            ...others.map(({ place }) => ({ place, label: 'and here' })),
          ],
        }
      )
    },
  },
})

function isAnonymous(space: Space, { subjects, program }: Lint): boolean {
  const writes = space.kind === 'channel' || space.kind === 'document'
  return (
    writes &&
    /\banon(?:ym\w*)?\b/i.test(`${space.name ?? ''} ${space.id}`) &&
    inSpace(space, subjects, program).used
  )
}

function claimOnBoard(text: Text): Words | undefined {
  if (!TO_PARTICIPANTS.has(text.kind)) return undefined
  const claim = anonymityIn(text)
  if (!claim) return undefined
  const onBoard =
    BOARD.test(text.text) ||
    (text.activity ?? text.ask)?.spaces.some(
      ({ kind }) => kind === 'channel' || kind === 'document',
    )
  return onBoard ? claim : undefined
}
