import { rule } from '../rule.ts'

/** From here on somebody may tell what was hard for them. */
const DEEP = 3

const piece = (groups: string, depth: number) =>
  `sessions:\n  - title: Circle\n    space: room\n    duration: 30m\n    activities:\n      - type: problem-solving\n        title: What we are stuck with\n        duration: 30m\n        groups: ${groups}\n        prompts:\n          - text: Where are you stuck?\n            depth: ${depth}\n`

export default rule({
  id: 'deep-breakout-without-help',
  demand: 'spaces',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Groups talk about what is hard for them, and have no way to call for help.',
  why: 'No facilitator hears what happens in a group. When a story gets heavy, the others need somebody whom they can call.',
  sources: ['virtual-breakouts', 'slack-udemy'],
  instead:
    'Say under `groups` how a group calls for help: `support: Raise a hand; the moderator comes`.',
  bad: [piece('{size: 3}', 3)],
  good: [piece('{size: 3}', 2), piece('{size: 3, support: "Press Ask for help"}', 3)],
  checks: {
    /** By declared depth: an estimate is too often too deep for a question in groups. */
    activity({ activity, asks }, { program: { places } }) {
      const { groups, title } = activity
      if (!groups || groups.support !== undefined) return undefined
      const deep = asks.find(
        ({ kind, prompt }) => kind !== 'debrief' && (prompt?.depth ?? 0) >= DEEP,
      )
      if (!deep?.prompt) return undefined
      return {
        message: `The groups of "${title}" talk at depth ${deep.prompt.depth}, and have no way to call for help.`,
        places: [
          { place: places.key(activity, 'groups') },
          { place: places.value(deep.prompt, 'depth'), label: 'declared here' },
        ],
      }
    },
  },
})
