import type { Activity } from '../../program/program.ts'
import { isPrompt } from '../measures/lacking.ts'
import { opening } from '../reading/said.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'prompt-without-time',
  demand: 'parameters',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A prompt has no time for each person.',
  why: 'Where nobody says how long an answer may be, the first speakers take the time of the last.',
  sources: ['slack-udemy', 'equal-turns'],
  instead: 'Add `per-person`, for example `per-person: 90s`, and say the time when you ask.',
  bad: [
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
        prompts:
          - text: What makes a handover easy for you?
            purpose: We find three habits to keep
`,
  ],
  good: [
    `sessions:
  - title: Lunch
    space: room
    duration: 40m
    activities:
      - type: practice
        title: Tell and ask
        duration: 20m
        groups:
          size: 2
          rounds: everyone
        roles: [teller, asker]
        prompts:
          - text: What makes a handover easy for you?
            purpose: We find three habits to keep
        each-round:
          - task: Tell it
            who: teller
            duration: 2m
      - type: reflection
        title: For yourself
        duration: 10m
        prompts:
          - text: What will you try?
            purpose: We leave with one thing to do
`,
  ],
  checks: {
    ask(ask) {
      if (!isPrompt(ask) || ask.prompt.perPerson !== undefined) return undefined
      if (ask.activity && hasItsTime(ask.activity.activity, ask.activity.plan.together))
        return undefined
      return {
        message: `${opening(ask)} has no`,
        lacks: 'time for each person',
        places: [{ place: ask.owner }],
      }
    },
  },
})

/** People think alone, or the steps of each round give everyone their time. */
function hasItsTime({ eachRound }: Activity, together: string): boolean {
  return together === 'alone' || eachRound.some(({ duration }) => duration !== undefined)
}
