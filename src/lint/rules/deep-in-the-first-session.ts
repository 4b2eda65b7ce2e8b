import { depthOf, depthWords } from '../measures/depths.ts'
import { PERSONAL } from '../measures/private-topics.ts'
import { bringsUpAgreements } from '../measures/sharing.ts'
import { quote } from '../reading/cut.ts'
import { opening } from '../reading/said.ts'
import { rule } from '../rule.ts'

const piece = (title: string, depth: number) => `boundaries:
  max-depth: 4
sessions:
  - title: ${title}
    space: room
    duration: 30m
    activities:
      - type: discussion
        title: What matters
        duration: 30m
        groups: {size: 2, support: Raise a hand}
        prompts:
          - {text: Which value do you bring to work?, depth: ${depth}}
`

export default rule({
  id: 'deep-in-the-first-session',
  demand: 'boundaries',
  severity: 'warning',
  preset: 'recommended',
  summary: 'People are asked for something personal when they have just met.',
  why: 'People open up step by step. Whoever is asked for much at once gives a polite answer, or regrets a true one.',
  sources: ['social-penetration', 'aron', 'slack-udemy'],
  instead:
    'Begin with what people know and do at work, and keep this for a later session, after the agreements.',
  bad: [piece('First meeting', 4)],
  good: [piece('First meeting', 3)],
  checks: {
    ask(ask, lint) {
      const { session, activity } = ask
      const known = depthOf(ask, lint)
      if (!session || !known || known.depth < PERSONAL || ask.kind === 'after') return undefined
      const { sessions, activities } = lint.subjects
      const first = sessions[0]?.session === session
      const agreed = activities.find(bringsUpAgreements)
      const before = activity && agreed && activity.index < agreed.index
      if (!first && !before) return undefined
      const when = first ? `in the first session, "${session.title}"` : 'before the agreements'
      return {
        message: `${opening(ask)} goes to ${depthWords(known)} ${when}: ${quote(ask.text)}`,
        places: [
          { place: known.place },
          ...(!first && agreed
            ? [
                {
                  place: lint.program.places.key(agreed.activity, 'title'),
                  label: 'agreements come here',
                },
              ]
            : []),
        ],
        ...(!known.declared && { confidence: 'medium' as const }),
      }
    },
  },
})
