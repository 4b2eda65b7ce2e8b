import type { Program } from '../../program/program.ts'
import { quote } from '../reading/cut.ts'
import { opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { BOTH, IN_GROUPS, RULED_OUT } from '../words/hierarchy.ts'

const SPOKEN: ReadonlySet<string> = new Set(['say', 'do', 'task', 'cue', 'show'])

export default rule({
  id: 'manager-in-the-group',
  demand: 'threat',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Managers share in a group with people who report to them.',
  why: 'Most people weigh their words when the person who rates them sits beside them. A manager whom they trust can also make it easier: ask people beforehand which it is.',
  sources: ['leader-in-the-room', 'scarf'],
  instead:
    'Say in `form` who is with whom, for example "nobody from the same reporting line". Or hold a session of their own for managers.',
  languages: ['en'],
  bad: [
    `audience: Team leads and their teams
`,
    `sessions:
  - title: Lunch
    space: room
    duration: 30m
    activities:
      - type: discussion
        title: What works
        duration: 20m
        groups:
          size: 4
          form: each manager with their direct reports
`,
  ],
  good: [
    `audience: Team leads in their first year, from all teams
`,
    `audience: Managers and their teams, never in the same group
`,
    `sessions:
  - title: Lunch
    space: room
    duration: 30m
    activities:
      - type: discussion
        title: What works
        duration: 20m
        groups:
          size: 3
          form: the trios of the welcome, unless somebody sits with their own manager
        steps:
          - say: Think of what you do with your team and what your manager does for you.
`,
  ],
  checks: {
    program(program) {
      const { audience, places } = program
      if (audience === undefined || keepsApart(program)) return undefined
      const place = places.value(program, 'audience')
      const said = saidIn({ text: audience, place }, BOTH, { unless: RULED_OUT })
      return (
        said && {
          message: `The audience is ${quote(said.words)}, and no \`form\` keeps managers and their people apart.`,
          places: [{ place: said.place }],
          confidence: 'medium',
        }
      )
    },
    activity({ activity: { groups, title } }, { program }) {
      if (groups?.form === undefined) return undefined
      const place = program.places.value(groups, 'form')
      const said = [BOTH, IN_GROUPS]
        .map((some) => saidIn({ text: groups.form as string, place }, some, { unless: RULED_OUT }))
        .find(Boolean)
      return (
        said && {
          message: `In "${title}" managers share with their own people: ${quote(said.words)}.`,
          places: [{ place: said.place }],
          confidence: 'medium',
        }
      )
    },
    text(text) {
      if (!SPOKEN.has(text.kind) || !text.activity) return undefined
      const said = saidIn(text, IN_GROUPS, { unless: RULED_OUT, notAsked: true })
      return (
        said && {
          message: `${opening(text)} puts people together with their manager: ${quote(said.words)}.`,
          places: [{ place: said.place }],
          confidence: 'medium',
        }
      )
    },
  },
})

/** Groups are made so that it can't happen. */
function keepsApart({ sessions }: Program): boolean {
  const forms = sessions.flatMap(({ activities }) => activities.map(({ groups }) => groups?.form))
  return forms.some((form) => form !== undefined && RULED_OUT.test(form))
}
