import type { Lint } from '../lint-context.ts'
import { depthOf, depthWords } from '../measures/depths.ts'
import { PERSONAL } from '../measures/private-topics.ts'
import { quote } from '../reading/cut.ts'
import { opening } from '../reading/said.ts'
import { rule } from '../rule.ts'
import type { Ask } from '../subjects/subjects.ts'
import { CONNECTING, contentOf } from '../words/content.ts'

const piece = (before: string) => `boundaries: {max-depth: 4}
posts: none
sessions:
  - {title: First, space: room, duration: 10m, activities: [{type: talk, title: Hello, duration: 10m}]}
  - title: What drives us
    space: room
    duration: 42m
${before}    activities:
      - type: reflection
        title: What drives us
        duration: 30m
        groups: {size: 2}
        prompts:
          - {text: Which value do you bring to work?, depth: 4}
      - {type: check-out, title: What we take along, duration: 12m}
`

export default rule({
  id: 'deep-unannounced',
  demand: 'threat',
  severity: 'info',
  preset: 'strict',
  summary: 'Something personal is asked that nobody was told about before.',
  why: 'Whoever knows beforehand can choose what to tell, or whether to come. A surprise leaves only passing, in front of the others.',
  sources: ['ask-a-manager', 'scarf'],
  instead: 'Put the question into a task `before` the session, or into a post.',
  bad: [piece('')],
  good: [piece('    before:\n      - task: Think of a value that you bring to work\n')],
  checks: {
    ask(ask, lint) {
      const known = ask.activity && depthOf(ask, lint)
      if (!known || known.depth < PERSONAL || isAnnounced(ask, lint)) return undefined
      return {
        message: `${opening(ask)} goes to ${depthWords(known)}, and no task before the session and no post tells about it: ${quote(ask.text)}`,
        places: [{ place: known.place }],
        confidence: 'low',
      }
    },
  },
})

/** In so many words a task or a post and the question are about the same thing. */
const IN_COMMON = 2
const OUTLOOK =
  /\b(?:the|our|these|next) (?:\w+ )?(?:questions?|prompts?)\b|\bwe (?:will|'ll|are going to) (?:talk|speak) about\b/i

function isAnnounced({ text, session }: Ask, { program }: Pick<Lint, 'program'>): boolean {
  const about = contentOf(text, CONNECTING)
  const told = [
    ...(session?.before.map(({ task }) => task) ?? []),
    ...program.posts.flatMap(({ say, ask }) => [say ?? '', ask?.text ?? '']),
  ]
  return told.some((one) => {
    const its = contentOf(one, CONNECTING)
    const common = [...about].filter((word) => its.has(word)).length
    return common >= Math.min(IN_COMMON, about.size) || OUTLOOK.test(one)
  })
}
