import { describe, expect, test } from 'vitest'
import { materialsOf } from '../../../src/plan/needs/materials.ts'
import { planProgram } from '../../../src/plan/plan-program.ts'
import type { Activity, Material, Resource } from '../../../src/program/program.ts'
import { kickOff } from '../foundations.ts'
import { activityOf, groupsOf, programOf, promptOf, sessionOf, trackOf } from '../program-of.ts'

const materialOf = (item: string, per: Material['per'], fields: Partial<Material> = {}) => ({
  item,
  per,
  count: 1,
  spare: 0,
  ...fields,
})

const resources = new Map<string, Resource>([
  ['sbi', { id: 'sbi', title: 'The SBI sheet', file: 'files/sbi.pdf', for: 'everyone' }],
  ['key', { id: 'key', title: 'Answer key', for: 'facilitators' }],
])

function needs(sessions: Activity[][], people = 14) {
  const participants = { min: 2, max: 20, planned: people }
  const program = programOf(
    sessions.map((activities) => sessionOf(activities)),
    participants,
    {
      resources,
    },
  )
  return materialsOf(planProgram(program))
}

const quantities = (sessions: Activity[][], people?: number) =>
  needs(sessions, people).map((need) => [need.item, need.quantity])

describe('how many of a thing', () => {
  test('is one a person and some spare, one a group, one a session', () => {
    const activity = activityOf({
      groups: groupsOf(3),
      prompts: [promptOf(60)],
      materials: [
        materialOf('Card', 'person', { count: 2, spare: 3 }),
        materialOf('Flip chart', 'group', { spare: 1 }),
        materialOf('Timer', 'session', { count: 2 }),
      ],
    })
    expect(quantities([[activity]])).toEqual([
      ['Card', 31],
      ['Flip chart', 5],
      ['Timer', 2],
    ])
    expect(needs([[activity]])[0]).toMatchObject({ per: 'person', spare: 3, handout: false })
  })

  test('is one a group of one where there are no groups', () => {
    expect(quantities([[activityOf({ materials: [materialOf('Chart', 'group')] })]])).toEqual([
      ['Chart', 1],
    ])
  })

  test('adds up what is used up, and not what serves a whole session', () => {
    const activity = activityOf({
      materials: [materialOf('Sheet', 'person', { spare: 2 }), materialOf('Bell', 'session')],
    })
    const more = activityOf({ materials: [materialOf(' bell', 'session', { count: 2 })] })
    const found = needs([[activity, activity], [more]])
    expect(found.map((need) => [need.item, need.quantity, need.spare])).toEqual([
      ['Sheet', 32, 4],
      ['Bell', 2, 0],
    ])
    expect(found[1]?.uses.map((use) => use.quantity)).toEqual([1, 1, 2])
  })

  test('counts a handout once, however often it is looked at', () => {
    const activity = activityOf({ handouts: ['sbi', 'key'] })
    const found = needs([[activity, activity]])
    expect(found.map((need) => [need.item, need.quantity, need.handout])).toEqual([
      ['The SBI sheet', 14, true],
      ['Answer key', 1, true],
    ])
    expect(found[0]?.resource).toBe(resources.get('sbi'))
    expect(found[0]?.uses).toHaveLength(2)
  })

  test('is one line for a handout that the materials name too', () => {
    const materials = [materialOf('The SBI sheet', 'person', { spare: 4 })]
    const found = needs([[activityOf({ materials, handouts: ['sbi'] })]])
    expect(found).toMatchObject([{ quantity: 18, spare: 4, handout: true }])
    expect(found[0]?.uses).toHaveLength(1)
    expect(found[0]?.resource).toBe(resources.get('sbi'))
  })

  test('in a track is for those who are in it, at stations for all who come through', () => {
    const tracks = [
      trackOf([activityOf({ materials: [materialOf('Left', 'person')] })]),
      trackOf([activityOf({ materials: [materialOf('Right', 'person')] })]),
    ]
    expect(quantities([[activityOf({ tracks })]], 9)).toEqual([
      ['Left', 5],
      ['Right', 5],
    ])
    const stations = activityOf({ tracks, groups: groupsOf(4, { rounds: 2 }) })
    expect(quantities([[stations]], 9)).toEqual([
      ['Left', 9],
      ['Right', 9],
    ])
  })
})

test('each line says where it is needed, in the order of the program', () => {
  const program = programOf([kickOff], { min: 9, max: 18, planned: 14 }, { resources })
  const found = materialsOf(planProgram(program)).map((need) => [
    need.item,
    need.quantity,
    need.uses.map((use) => use.activity.number),
  ])
  expect(found).toEqual([
    ['The SBI sheet', 14, [4]],
    ['Timer', 1, [6]],
    ['Observer sheet', 17, [6]],
  ])
})
