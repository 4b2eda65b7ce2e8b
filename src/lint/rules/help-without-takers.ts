import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'

const session = (fields: string) => `sessions:
  - title: Lunch
    space: room
    duration: 45m
    activities:
      - type: problem-solving
        title: Where we are stuck
        duration: 20m
        prompts:
          - text: Where are you stuck at the moment?
            depth: 3
            per-person: 60s
${fields}`

export default rule({
  id: 'help-without-takers',
  demand: 'help',
  severity: 'warning',
  preset: 'recommended',
  summary: 'People name their problems, and nobody is asked to help.',
  why: 'To say aloud where you are stuck costs something. It is worth it when somebody asks, advises or says "me too".',
  sources: ['slack-udemy'],
  instead:
    'Let people answer one another: in groups of three or four, with a step for questions and one for advice. Or in a `debrief`: "Who has been there, and what helped?"',
  bad: [session('')],
  good: [
    session('        groups:\n          size: 3\n'),
    session(
      '        debrief:\n          duration: 5m\n          ask: Who knows a way out of one of these?\n',
    ),
    session('').replace('problem-solving', 'check-in'),
    session('').replace('            per-person: 60s\n', ''),
    session('').replace('depth: 3', 'depth: 2'),
  ],
  checks: {
    activity({ activity, asks }, { estimate }) {
      const { type, groups, eachRound, debrief, tracks } = activity
      const [ask, ...others] = asks
      if (type !== 'problem-solving' || ask?.kind !== 'prompt' || !ask.prompt?.perPerson)
        return undefined
      if (groups || eachRound.length > 0 || debrief || tracks.length > 0) return undefined
      if (others.some(({ kind }) => kind !== 'prompt')) return undefined
      const depth = ask.prompt.depth ?? estimate(ask.text)?.depth ?? 1
      if (depth < CHALLENGE) return undefined
      return {
        message: `People answer ${quote(ask.text)} in "${activity.title}", and nobody is asked to help.`,
        places: [{ place: ask.place }],
      }
    },
  },
})

/** From this depth on people tell what is hard for them; below it they may be looking for ideas. */
const CHALLENGE = 3
