import type { Activity } from '../../src/program/program.ts'
import { activityOf, groupsOf, minutes, promptOf, sessionOf, stepOf } from './program-of.ts'

/** Five rounds in pairs, 75 seconds a person. The odd number is dealt with in words. */
export const quickRounds: Activity = activityOf({
  type: 'introductions',
  title: 'Quick rounds',
  duration: minutes(20),
  shortest: minutes(12),
  groups: groupsOf(2, { rounds: 5, changeover: 30 }),
  prompts: [promptOf(75, { depth: 2 })],
  debrief: { duration: minutes(5), ask: [promptOf()] },
  cases: new Map([['odd number', { kind: 'text', text: 'One trio, 50 seconds a person' }]]),
})
quickRounds.cases.set('short', {
  kind: 'change',
  fields: ['duration', 'groups'],
  activity: {
    ...quickRounds,
    duration: minutes(12),
    shortest: minutes(12),
    longest: minutes(12),
    groups: groupsOf(2, { rounds: 3, changeover: 30 }),
  },
})

/** Roles move on, so there are as many rounds as the largest group has people. */
export const trios: Activity = activityOf({
  type: 'feedback-practice',
  title: 'Feedback in trios',
  duration: minutes(40),
  serves: [1, 2],
  groups: groupsOf(3, { rounds: 'everyone', changeover: minutes(1) }),
  roles: ['giver', 'receiver', 'observer'],
  materials: [
    { item: 'Timer', per: 'session', count: 1, spare: 0 },
    { item: 'Observer sheet', per: 'person', count: 1, spare: 3 },
  ],
  steps: [stepOf('task', minutes(4))],
  eachRound: [
    stepOf('task', minutes(2), { who: ['giver'] }),
    stepOf('task', minutes(1), { who: ['receiver'] }),
    stepOf('task', minutes(2), { who: ['observer'] }),
  ],
  report: { perGroup: minutes(1) },
  debrief: { duration: minutes(5), ask: [promptOf(), promptOf()] },
})

export const oneThing: Activity = activityOf({
  type: 'check-out',
  title: 'One thing to try',
  duration: minutes(10),
  prompts: [promptOf(30, { depth: 2 })],
})

/** Two hours and a quarter in which pairs, trios and the whole room take turns. */
export const kickOff = sessionOf(
  [
    activityOf({ type: 'welcome', title: 'Welcome', who: ['lead', 'host'] }),
    activityOf({
      type: 'agreements',
      title: 'Our agreements',
      duration: minutes(15),
      steps: [stepOf('say', minutes(7)), stepOf('ask', minutes(8))],
    }),
    quickRounds,
    activityOf({
      type: 'feedback-lesson',
      title: 'Situation, behaviour, impact',
      serves: [1, 2],
      duration: minutes(15),
      handouts: ['sbi'],
      steps: [stepOf('show', minutes(5)), stepOf('demo', minutes(5)), stepOf('ask', minutes(5))],
    }),
    activityOf({ type: 'break', title: 'Break' }),
    trios,
    oneThing,
    activityOf({ type: 'buffer', title: 'Spare time', duration: minutes(15) }),
  ],
  { starts: [{ date: '2027-03-02', time: '09:30', timezone: 'Europe/Dublin' }] },
)
