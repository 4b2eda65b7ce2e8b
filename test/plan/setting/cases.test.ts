import { describe, expect, test } from 'vitest'
import { hold } from '../../../src/plan/setting/cases.ts'
import type { Activity, Case, SpaceKind } from '../../../src/program/program.ts'
import { activityOf, minutes, promptOf, spaceOf } from '../program-of.ts'

const change = (fields: Partial<Activity>): Case => ({
  kind: 'change',
  activity: activityOf(fields),
  fields: Object.keys(fields),
})

const held = (cases: [string, Case][], people: number) =>
  hold(activityOf({ cases: new Map(cases) }), { people, spaces: new Map() })

describe('the cases that hold', () => {
  const longer = change({ duration: minutes(20) })

  test('go by the number of people', () => {
    const at = (name: string, people: number) => held([[name, longer]], people)?.duration
    expect([8, 9].map((people) => at('odd number', people))).toEqual([600, 1200])
    expect([15, 16].map((people) => at('more than 15 people', people))).toEqual([600, 1200])
    expect([8, 7].map((people) => at('fewer than 8 people', people))).toEqual([600, 1200])
  })

  test('go by the kinds of space where people meet', () => {
    const casesThatHold = (...kinds: SpaceKind[]) => {
      const cases = ['in-person', 'remote', 'hybrid'].map((name): [string, Case] => [
        name,
        change({ output: name }),
      ])
      const activity = activityOf({ spaces: kinds, cases: new Map(cases) })
      return hold(activity, {
        people: 8,
        spaces: new Map(kinds.map((kind) => spaceOf(kind, kind))),
      })?.output
    }
    expect(casesThatHold('in-person', 'document')).toBe('in-person')
    expect(casesThatHold('video')).toBe('remote')
    expect(casesThatHold('webinar', 'channel')).toBe('remote')
    expect(casesThatHold('in-person', 'video')).toBe('hybrid')
    expect(casesThatHold('channel')).toBeUndefined()
    expect(casesThatHold()).toBeUndefined()
  })

  test('leave the others in force', () => {
    const both = held(
      [
        ['more than 8 people', change({ output: 'A list' })],
        ['odd number', { kind: 'text', text: 'One trio' }],
      ],
      9,
    )
    expect(both?.cases.get('odd number')).toEqual({ kind: 'text', text: 'One trio' })
  })

  test('are none that only the facilitator can judge', () => {
    for (const name of ['short', 'early', 'nobody starts'])
      expect(held([[name, longer]], 9)?.duration).toBe(600)
  })

  test('leave the activity itself when they are only words, or say that it stays', () => {
    const activity = activityOf({
      cases: new Map<string, Case>([
        ['odd number', { kind: 'text', text: 'One trio' }],
        ['more than 2 people', { kind: 'keep' }],
      ]),
    })
    expect(hold(activity, { people: 9, spaces: new Map() })).toBe(activity)
  })

  test('are laid over one another in order, each with the fields that it changes', () => {
    const both = held(
      [
        ['odd number', change({ prompts: [promptOf(50)], output: 'A list' })],
        ['more than 8 people', change({ duration: minutes(20), longest: minutes(25) })],
      ],
      9,
    )
    expect(both).toMatchObject({ duration: minutes(20), longest: minutes(25), output: 'A list' })
    expect(both?.prompts[0]?.perPerson).toBe(50)
    expect(both?.shortest).toBe(minutes(20))
  })

  test('take away what a second one removes', () => {
    const debrief = { duration: minutes(3), ask: [] }
    const both = held(
      [
        ['odd number', change({ debrief, prompts: [] })],
        ['more than 8 people', { kind: 'change', activity: activityOf(), fields: ['debrief'] }],
      ],
      9,
    )
    expect(both).not.toHaveProperty('debrief')
  })

  test('cut it', () => {
    expect(held([['odd number', { kind: 'cut' }]], 9)).toBeUndefined()
  })
})
