import type { Fit } from '../../plan/plan.ts'
import { remediesOf } from '../../plan/remedies/remedies.ts'
import { lostTurns } from '../../plan/voices/lost-turns.ts'
import type { Activity } from '../../program/program.ts'
import type { Places } from '../../source/places.ts'
import { lengthOf, numbersIn } from '../measures/figures.ts'
import { ownPlace } from '../measures/own-place.ts'
import { remedyWords } from '../measures/remedy-words.ts'
import { quote } from '../reading/cut.ts'
import { type Finding, rule } from '../rule.ts'

const session = (activity: string) => `sessions:
  - title: Kick-off
    duration: 1h
    activities:
      - title: In the round
${activity}`

export default rule({
  id: 'turn-lost',
  demand: 'voices',
  severity: 'error',
  preset: 'minimal',
  summary: 'At some number of people somebody gets no turn.',
  why: 'Those who get no turn notice it, and most often they are the quieter ones.',
  sources: ['equal-turns', 'check-in'],
  instead: 'Give everyone a turn at every number of people that the program is for.',
  bad: [
    session(`        type: check-out
        duration: 5m
        prompts:
          - text: What do you take along?
            per-person: 30s
`),
    session(`        type: practice
        duration: 30m
        groups: {size: 3-4, rounds: 3}
        roles: [teller, asker, watcher]
        each-round:
          - task: Tell a small case
            who: teller
            duration: 5m
`),
  ],
  good: [
    session(`        type: check-out
        duration: 6m
        prompts:
          - text: What do you take along?
            per-person: 30s
`),
    session(`        type: problem-solving
        duration: 30m
        groups: {size: 4-6, rounds: 2}
        roles: [case-giver, advisers]
        each-round:
          - task: Tell a case
            who: case-giver
            duration: 5m
`),
  ],
  checks: {
    activity({ activity, plan }, { program: { places }, plan: whole }) {
      const lost = lostTurns(plan)
      if (lost.length === 0) return undefined
      const all = lost.length === plan.fits.length
      const who = all ? 'Somebody' : `With ${numbersIn(lost)} people somebody`
      const { cause, ...rest } = because(activity, lost, places)
      const way = remedyWords(remediesOf(whole, plan), activity)
      return {
        message: `${who} has no turn in ${quote(activity.title)}: ${cause}.`,
        ...rest,
        ...(way && { try: way }),
        ...(isOpenTalk(activity) && { severity: 'warning', confidence: 'medium' }),
      }
    },
  },
})

type Because = Omit<Finding, 'message'> & { cause: string }

function because(activity: Activity, lost: readonly Fit[], places: Places): Because {
  const worst = lost.reduce((one, other) => (other.over > one.over ? other : one))
  if (worst.over > 0) {
    const [prompt, ...others] = activity.prompts.filter((one) => one.perPerson !== undefined)
    const each = prompt && others.length === 0 ? prompt.perPerson : undefined
    return {
      cause: `it needs ${worst.from === worst.to ? '' : 'up to '}${lengthOf(worst.needs)}, and has ${lengthOf(worst.needs - worst.over)}`,
      places: [
        { place: ownPlace(places, activity, 'duration') },
        ...(prompt && each !== undefined
          ? [{ place: places.value(prompt, 'perPerson'), label: `${lengthOf(each)} for each` }]
          : []),
      ],
      try: `Give it ${lengthOf(worst.needs)}, make the turns shorter, or let people speak at the same time, in ${activity.groups ? 'smaller groups' : 'groups of three'}.`,
    }
  }
  const { groups } = activity
  if (groups && groups.rounds !== 'everyone' && activity.roles.length > 0)
    return {
      cause: `there are ${groups.rounds} rounds, and some groups have more people`,
      places: [{ place: ownPlace(places, groups, 'rounds') }],
      try: 'Write `rounds: everyone`: as many rounds as the largest group has people.',
    }
  return {
    cause: 'a step has less time than one turn for each of them takes',
    places: [{ place: ownPlace(places, activity, 'duration') }],
    try: 'Give that step more time, or make the turns shorter.',
  }
}

/** Its time for each person may be meant for those who speak, and not everyone has to. */
function isOpenTalk({ type, groups }: Activity): boolean {
  return !groups && (type === 'discussion' || type === 'talk')
}
