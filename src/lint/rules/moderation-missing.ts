import { isSharing } from '../measures/sharing.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'moderation-missing',
  demand: 'spaces',
  severity: 'warning',
  preset: 'recommended',
  summary: 'The program has no moderation rules.',
  why: 'In the moment it is hard to find good words. Somebody who has read them aloud before can say them calmly, and to everyone alike.',
  sources: ['slack-udemy', 'moderator-playbook'],
  instead:
    'Under `moderation`, write three or four things that may happen, each with words to say: `notice: One voice fills the time`, `say: Thank you. Who has not spoken yet?`, and so on.',
  bad: ['moderation: none\n'],
  good: ['moderation:\n  - notice: One voice fills the time\n    say: Thank you. Who else?\n'],
  checks: {
    program({ title, moderation, places }, { program, subjects }) {
      if (moderation.length > 0 || !subjects.activities.some(isSharing)) return undefined
      return {
        message: `"${title}" does not say what the moderator looks out for, and what to say then.`,
        places: [{ place: places.key(program, 'title') }],
      }
    },
  },
})
