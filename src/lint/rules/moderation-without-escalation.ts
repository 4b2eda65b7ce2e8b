import { type Words, wordsIn } from '../reading/cut.ts'
import { rule } from '../rule.ts'
import { OUTSIDE } from '../words/outside.ts'

export default rule({
  id: 'moderation-without-escalation',
  demand: 'spaces',
  severity: 'warning',
  preset: 'recommended',
  summary: 'No moderation rule says whom to turn to outside the group.',
  why: 'Sooner or later somebody tells of harassment, or is not well. A moderator should not have to decide alone whom to call.',
  sources: ['escalation-policies', 'moderator-playbook'],
  instead:
    'Add a contact, and a rule that leads there: `notice: Somebody may be in danger, or reports harassment`, `escalate-to: people-partner`.',
  bad: [
    'moderation:\n  - notice: Somebody is not well\n    do: Call HR\n',
    'moderation:\n  - notice: One voice fills the time\n    say: Thank you. Who else?\n',
  ],
  good: [
    'moderation:\n  - notice: Somebody may be in danger\n    escalate-to: people-partner\n',
    // Another rule speaks of this.
    'moderation: none\n',
  ],
  checks: {
    program({ moderation, places }, { program }) {
      if (moderation.length === 0 || moderation.some(({ escalateTo }) => escalateTo))
        return undefined
      const sent = moderation.flatMap((one) =>
        (['do', 'say'] as const).flatMap((field): Words[] => {
          const text = one[field]
          const words = text && wordsIn({ text, place: places.value(one, field) }, OUTSIDE)
          return words ? [words] : []
        }),
      )
      if (sent[0])
        return {
          message: `A moderation rule sends people to "${sent[0].words}", and no contact says who that is.`,
          places: [{ place: sent[0].place }],
          try: 'Add them to `contacts`, with a number, and name them in the rule: `escalate-to: people-partner` is an example.',
        }
      const rules =
        moderation.length === 1
          ? 'The one moderation rule does not say'
          : `None of the ${moderation.length} moderation rules says`
      return {
        message: `${rules} whom to turn to when something should not stay in the group.`,
        places: [{ place: places.key(program, 'moderation') }],
      }
    },
  },
})
