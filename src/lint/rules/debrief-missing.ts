import type { ActivityType } from '../../program/program.ts'
import { isGathered } from '../measures/taken-up.ts'
import { rule } from '../rule.ts'
import type { ActivityAt } from '../subjects/subjects.ts'

const PRACTICE: ReadonlySet<ActivityType> = new Set(['practice', 'feedback-practice'])
/** People may have a break, or a stretch, before they look back. */
const BETWEEN: ReadonlySet<ActivityType> = new Set(['break', 'buffer', 'energizer'])
const LOOKING_BACK: ReadonlySet<ActivityType> = new Set([
  'reflection',
  'discussion',
  'showcase',
  'check-out',
])

const session = (fields: string, next = '') => `sessions:
  - title: Kick-off
    space: room
    duration: 40m
    activities:
      - type: feedback-practice
        title: Say what you saw
        duration: 20m
        groups:
          size: 2
        steps:
          - task: Tell your partner what you saw, and what it did
            duration: 5m
${fields}${next}`

export default rule({
  id: 'debrief-missing',
  demand: 'growth',
  severity: 'warning',
  preset: 'recommended',
  summary: 'People practise something, and nobody asks what they found.',
  why: 'People learn most when they look back together at what they did.',
  sources: ['thiagi'],
  instead:
    'Add a `debrief`. A question such as "What happened when you tried it?" takes five minutes.',
  bad: [
    session(''),
    session('', '      - type: talk\n        title: What comes next\n        duration: 5m\n'),
  ],
  good: [
    session('        debrief:\n          duration: 5m\n          ask: What was hard to say?\n'),
    session('', '      - type: reflection\n        title: What we saw\n        duration: 5m\n'),
    session('          - do: Collect what helped on the board\n            duration: 5m\n'),
  ],
  checks: {
    session({ activities }, { program: { places }, subjects }) {
      const inOrder = activities.filter(({ inTrack }) => !inTrack)
      const isLookedBackOn = (at: ActivityAt) =>
        looksBack(at) || isGathered(at, subjects) || asksAll(at)
      return inOrder.flatMap((at, index) => {
        const { activity, plan } = at
        if (!PRACTICE.has(activity.type) || plan.together === 'alone') return []
        const next = inOrder.slice(index + 1).find((one) => !BETWEEN.has(one.activity.type))
        if (isLookedBackOn(at) || (next && COMES_AFTER.has(next.activity.type))) return []
        return {
          message: `"${activity.title}" has no`,
          lacks: 'debrief',
          places: [{ place: places.owner(activity) }],
        }
      })
    },
  },
})

/** After one of these it is for that one to look back on both. */
const COMES_AFTER: ReadonlySet<ActivityType> = new Set([...LOOKING_BACK, ...PRACTICE])

/** In groups a question may be what they practise with. */
function asksAll({ activity, asks }: ActivityAt): boolean {
  return !activity.groups && asks.some(({ kind }) => kind === 'ask')
}

function looksBack({ activity: { debrief, report, feeds } }: ActivityAt): boolean {
  return debrief !== undefined || report !== undefined || feeds !== undefined
}
