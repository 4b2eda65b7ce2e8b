import { describe, expect, test } from 'vitest'
import { planProgram } from '../../../src/plan/plan-program.ts'
import type { Activity } from '../../../src/program/program.ts'
import {
  activityOf,
  groupsOf,
  minutes,
  programOf,
  promptOf,
  sessionOf,
  stepOf,
} from '../program-of.ts'

const airtime = (fields: Partial<Activity>, people = 12) =>
  planProgram(programOf([sessionOf([activityOf(fields)])], { min: people, max: people })).airtime

const asking = (perPerson?: number, duration?: number) =>
  stepOf('ask', duration, {
    parts: [{ verb: 'ask', text: 'What?', prompt: promptOf(perPerson) }],
  })

describe('in the room', () => {
  test('is the time of each person for the prompts and the questions that have one', () => {
    expect(airtime({ prompts: [promptOf(20), promptOf()], steps: [asking(10)] })).toBe(30)
  })

  test('is not told of a step that has too little time to ask everyone', () => {
    expect(airtime({ steps: [asking(30, 120)] })).toBe(0)
    expect(airtime({ steps: [asking(10, 120)] })).toBe(10)
  })

  test('is nothing in a discussion that gives nobody a turn', () => {
    expect(airtime({ prompts: [promptOf()], steps: [stepOf('ask', 300)] })).toBe(0)
  })

  test('shrinks for all alike when there is too little time', () => {
    const debrief = { duration: minutes(12), ask: [] }
    expect(airtime({ duration: minutes(12), prompts: [promptOf(60)], debrief })).toBe(30)
  })

  test('is not told as if all shared it when the last ones get no turn', () => {
    expect(airtime({ duration: minutes(6), prompts: [promptOf(60)] })).toBe(0)
    expect(airtime({ duration: minutes(6), steps: [asking(60)] })).toBe(0)
  })

  test('is nothing for people who work alone, unless each is asked in turn', () => {
    expect(airtime({ type: 'reflection', prompts: [promptOf()] })).toBe(0)
    expect(airtime({ type: 'reflection', steps: [asking(10)] })).toBe(10)
    expect(airtime({ groups: groupsOf(1), prompts: [promptOf(60)] })).toBe(0)
  })
})

describe('in groups', () => {
  test('is an equal share of the rounds where nobody has a time of their own', () => {
    const fields = {
      duration: minutes(20),
      groups: groupsOf(4, { rounds: 2, changeover: 60 }),
      prompts: [promptOf()],
      debrief: { duration: minutes(3), ask: [] },
    }
    // (20 - 3 - 1) minutes in two rounds of eight, for four people.
    expect(airtime(fields)).toBe(2 * minutes(2))
  })

  test('is an equal share of what groups do in steps, and nothing of what they are told', () => {
    const steps = [stepOf('say', minutes(2)), stepOf('task', minutes(6))]
    expect(airtime({ groups: groupsOf(3), steps })).toBe(minutes(2))
    expect(airtime({ groups: groupsOf(3), steps: [asking(40)] })).toBe(40)
  })

  test('is an equal share of a round that belongs to no role', () => {
    const eachRound = [stepOf('say', 60), stepOf('task', 120)]
    expect(airtime({ groups: groupsOf(4, { rounds: 2 }), eachRound })).toBe(60)
  })

  test('is the round of one person where the floor moves on', () => {
    const prompts = [promptOf(90)]
    expect(airtime({ groups: groupsOf(4, { rounds: 'everyone' }), prompts })).toBe(90)
  })

  test('is not told of rounds for which there is no time', () => {
    const inTwos = { groups: groupsOf(2, { rounds: 3, changeover: 30 }) }
    expect(airtime({ duration: 90, ...inTwos, prompts: [promptOf(60)] })).toBe(0)
    const inTurn = { groups: groupsOf(4, { rounds: 'everyone' as const, changeover: 30 }) }
    expect(airtime({ duration: minutes(4), ...inTurn, prompts: [promptOf(90)] })).toBe(0)
  })

  test('is nothing for whoever the floor does not reach', () => {
    const fields = {
      groups: groupsOf(4, { rounds: 2 }),
      roles: ['teller'],
      prompts: [promptOf(90)],
    }
    expect(airtime(fields)).toBe(0)
  })
})

describe('by roles', () => {
  const round = {
    duration: minutes(40),
    roles: ['case-giver', 'timekeeper', 'advisers'],
    eachRound: [
      stepOf('task', minutes(3), { who: ['case-giver'] }),
      stepOf('task', minutes(6), { who: ['advisers'] }),
      stepOf('task', minutes(1), { who: ['case-giver', 'timekeeper'] }),
    ],
  }

  test('is what each role has, shared by those who have it; the last one by all who are left', () => {
    // Four people, four rounds: 3 + 6/2 + 6/2 + 1/2 + 1/2.
    expect(airtime({ ...round, groups: groupsOf(4, { rounds: 'everyone' }) })).toBe(minutes(10))
  })

  test('is what they have in the rounds that fit, when not everyone gets their turn', () => {
    // Two of four rounds: one person keeps the time, then is one of two advisers.
    const fields = { ...round, duration: minutes(20), groups: groupsOf(4, { rounds: 'everyone' }) }
    expect(airtime({ ...fields })).toBe(30 + minutes(3))
  })

  test('is that of the person who gets least when there are too few rounds', () => {
    // One round: the timekeeper has half a minute.
    expect(airtime({ ...round, groups: groupsOf(4, { rounds: 1 }) })).toBe(30)
  })
})

describe('whoever gets no turn', () => {
  const everyone = (fields: Partial<Activity>, people = 12) =>
    planProgram(programOf([sessionOf([activityOf(fields)])], { min: people, max: people }))
      .sessions[0]?.activities[0]?.everyone

  test('is not passed over where a step asks each and has no time for all', () => {
    expect(everyone({ steps: [asking(30, 120)] })).toBe(false)
    expect(everyone({ steps: [asking(30, 360)] })).toBe(true)
    expect(everyone({ duration: minutes(6), steps: [asking(60)] })).toBe(false)
    expect(everyone({ steps: [asking(60)] }, 10)).toBe(true)
  })

  test('is told of where roles move on too seldom, though everyone speaks', () => {
    const fields = {
      groups: groupsOf(4, { rounds: 2 }),
      roles: ['teller', 'advisers'],
      eachRound: [
        stepOf('task', 60, { who: ['teller'] }),
        stepOf('task', 90, { who: ['advisers'] }),
      ],
    }
    expect(everyone(fields)).toBe(false)
    expect(airtime(fields)).toBe(60)
    // The rounds fit, the debrief does not: 300 + 300 seconds for 300.
    const debrief = { duration: minutes(5), ask: [] }
    expect(airtime({ ...fields, duration: minutes(5), debrief })).toBe(30)
  })
})
