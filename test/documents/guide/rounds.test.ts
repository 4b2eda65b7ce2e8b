import { describe, expect, it } from 'vitest'
import { coverDrawing, drawingOf } from '../../../src/documents/drawing.ts'
import { report } from '../../../src/documents/guide/closing.ts'
import { rounds } from '../../../src/documents/guide/rounds.ts'
import { groupsText, sizesText, togetherText } from '../../../src/documents/together.ts'
import {
  activityOf,
  groupsOf,
  minutes,
  promptOf,
  sessionOf,
  spaceOf,
  stepOf,
  trackOf,
} from '../../plan/program-of.ts'
import { sceneOf, settingOf, words } from './scene-of.ts'

const roundsOf = (activity: Parameters<typeof activityOf>[0], people = 10) =>
  rounds(sceneOf(activityOf({ duration: minutes(60), ...activity }), { count: people }))

const turn = [stepOf('task', 120)]

describe('rounds', () => {
  it('are not told where there are none', () => {
    expect(roundsOf({})).toBeUndefined()
    expect(roundsOf({ groups: groupsOf(2), steps: turn })).toBeUndefined()
  })

  it('have a title with their length, and the time to change', () => {
    const title = (fields: Parameters<typeof groupsOf>[1]) =>
      roundsOf({ groups: groupsOf(2, fields), eachRound: turn })?.title
    expect(title({ rounds: 1 })).toBe('In the groups: 2 min')
    expect(title({ rounds: 3 })).toBe('In each round: 2 min')
    expect(title({ rounds: 3, changeover: 30 })).toBe('In each round: 2 min, then 30 s to change')
    expect(roundsOf({ eachRound: [stepOf('task')] })?.title).toBe('In each round')
  })

  it('tell from their start when a step begins and ends', () => {
    const asides = roundsOf({
      groups: groupsOf(3, { rounds: 3 }),
      eachRound: [stepOf('task', 120), stepOf('do'), stepOf('task', 60)],
    })?.steps.map((step) => step.asides)
    expect(asides?.[0]).toEqual(['0:00–2:00'])
    expect(asides?.[1]?.[0]).toMatch(/^2:00$/)
  })

  it('tell who speaks from when, calls that repeat in one line', () => {
    expect(
      roundsOf({ groups: groupsOf(2, { rounds: 2 }), prompts: [promptOf(60)] })?.signals,
    ).toEqual([
      { at: '0:00', text: 'The first person speaks' },
      { at: '1:00', text: 'Swap: the next person speaks' },
      { at: '2:00', text: 'The round is over' },
    ])
    expect(
      roundsOf({ groups: groupsOf(4), prompts: [promptOf(60), promptOf(30)] }, 8)?.signals,
    ).toEqual([
      { at: '0:00', text: 'The first person speaks (question 1)' },
      { at: '1:00, 2:00, 3:00', text: 'The next person speaks (question 1)' },
      { at: '4:00', text: 'The first person speaks (question 2)' },
      { at: '4:30, 5:00, 5:30', text: 'The next person speaks (question 2)' },
      { at: '6:00', text: 'Time is up' },
    ])
  })

  it('tell smaller groups when they are done', () => {
    expect(roundsOf({ groups: groupsOf(4), prompts: [promptOf(60)] }, 7)?.signals).toEqual([
      { at: '0:00', text: 'The first person speaks' },
      { at: '1:00, 2:00', text: 'The next person speaks' },
      { at: '3:00', text: 'The next person speaks; in a group of 3, time is up' },
      { at: '4:00', text: 'Time is up' },
    ])
    const turns = { groups: groupsOf(4, { rounds: 'everyone' as const }), eachRound: turn }
    expect(roundsOf(turns, 7)?.meetings?.caption).toBe(
      'Groups stay together; in each round the next person has the floor. A group of 3 is done after round 3.',
    )
  })
})

describe('who meets whom', () => {
  const table = (activity: Parameters<typeof activityOf>[0], people?: number) =>
    roundsOf(activity, people)?.meetings

  it('is drawn for pairs, which find one another', () => {
    const met = table({ groups: groupsOf(2, { rounds: 3 }), prompts: [promptOf(60)] })
    expect(met).toMatchObject({
      title: 'Who meets whom',
      head: ['Round', '1', '2', '3'],
      caption: 'Everyone meets 3 others; 15 of 45 possible pairs meet (33.3%); nobody meets twice.',
    })
    expect(met?.rows).toHaveLength(1)
    expect(met?.drawing?.rounds).toHaveLength(3)
    expect(met?.drawing?.rounds[0]).toHaveLength(5)
  })

  it('is told by numbers for larger groups that are made anew', () => {
    const met = table({ groups: groupsOf(4, { rounds: 2 }), prompts: [promptOf(60)] }, 8)
    expect(met?.drawing).toBeUndefined()
    expect(met?.rows.map(([head]) => head)).toEqual(['Start', 'Group 1', 'Group 2'])
    expect(met?.rows[1]?.[1]).toMatch(/^\d(, \d){3}$/)
    expect(met?.caption).toContain('pairs meet again.')
  })

  it('tells how turns and roles move on', () => {
    const turns = { groups: groupsOf(3, { rounds: 'everyone' as const }), eachRound: turn }
    expect(table(turns, 9)?.caption).toBe(
      'Groups stay together; in each round the next person has the floor.',
    )
    const roles = { ...turns, roles: ['teller', 'asker', 'scribe'] }
    expect(table(roles, 9)).toMatchObject({
      title: 'The rounds',
      caption: 'Groups stay together; in each round everyone takes the next role.',
    })
    expect(table({ ...roles, roles: ['teller', 'asker'] }, 10)?.caption).toMatch(
      /In groups of 3 and 4, whoever/,
    )
    expect(table(roles, 10)?.caption).toMatch(
      /In a group of 4, whoever is left over shares the part of the scribe\. A group of 3 is done after round 3\.$/,
    )
    expect(table({ ...roles, roles: ['a', 'b', 'c', 'd'] }, 9)?.caption).toMatch(
      /In a group of 3, nobody is d\.$/,
    )
  })

  it('tells which group is at which station', () => {
    const track = (title: string) => ({ ...trackOf([activityOf({ duration: minutes(5) })]), title })
    const met = table({
      groups: groupsOf(5, { rounds: 2 }),
      tracks: [track('North'), track('South')],
    })
    expect(met).toMatchObject({ caption: 'Groups stay together, and move on to the next place.' })
    expect(met?.rows.slice(1)).toEqual([
      ['North', 'Group 1', 'Group 2'],
      ['South', 'Group 2', 'Group 1'],
    ])
  })
})

describe('the drawing', () => {
  const pairs = activityOf({
    title: 'Pairs',
    groups: groupsOf(2, { rounds: 3 }),
    prompts: [promptOf(60)],
  })

  it('is of the first activity in which people meet round by round', () => {
    const once = activityOf({ title: 'Once', groups: groupsOf(2), prompts: [promptOf(60)] })
    expect(coverDrawing(settingOf([sessionOf([activityOf(), once, pairs])]))).toMatchObject({
      title: 'Pairs',
    })
    expect(coverDrawing(settingOf([sessionOf([once])]))).toBeUndefined()
  })

  it('is left out where lines would hide one another', () => {
    expect(drawingOf(sceneOf(pairs, { count: 38 }).activity)).toBeUndefined()
    const groups = activityOf({ groups: groupsOf(4, { rounds: 2 }), prompts: [promptOf(60)] })
    expect(drawingOf(sceneOf(groups).activity)).toBeUndefined()
  })

  it('has three lines for a group of three', () => {
    expect(drawingOf(sceneOf(pairs, { count: 5 }).activity)?.rounds[0]).toHaveLength(4)
  })
})

describe('how people are together', () => {
  const told = (activity: Parameters<typeof activityOf>[0], people = 10) =>
    togetherText(sceneOf(activityOf(activity), { count: people }).activity, words)

  it('is said in a few words', () => {
    expect(told({ type: 'talk' })).toBe('Everyone listens')
    expect(told({ type: 'discussion' })).toBe('Everyone together')
    expect(told({ type: 'reflection' })).toBe('Alone')
    expect(told({ type: 'break' })).toBeUndefined()
    expect(told({ type: 'buffer' })).toBeUndefined()
    expect(told({ tracks: [trackOf([activityOf()]), trackOf([activityOf()])] })).toBe(
      '2 tracks at the same time',
    )
    expect(told({ groups: groupsOf(2, { rounds: 3 }), prompts: [promptOf(60)] })).toBe(
      'Pairs, 3 rounds of 2 min',
    )
    expect(told({ groups: groupsOf(2, { rounds: 3 }) })).toBe('Pairs, 3 rounds of 3 min 20 s')
  })

  it('names groups by their size', () => {
    expect([2, 3, 5].map((size) => groupsText(groupsOf(size), words))).toEqual([
      'Pairs',
      'Trios',
      'Groups of 5',
    ])
    expect(groupsText(groupsOf([4, 6]), words)).toBe('Groups of 4 to 6')
    expect(sizesText(sceneOf(activityOf({ groups: groupsOf(3) })).activity, words)).toBe(
      '1 group of 4 and 2 groups of 3',
    )
    expect(sizesText(sceneOf(activityOf()).activity, words)).toBeUndefined()
  })
})

describe('groups of people who are in several places', () => {
  const spaces = new Map([spaceOf('room', 'in-person'), spaceOf('call', 'video')])
  const scene = (fields: Parameters<typeof activityOf>[0], ids = ['room', 'call']) =>
    sceneOf(activityOf({ duration: minutes(60), spaces: ids, ...fields }), { spaces, count: 9 })
  const changing = { groups: groupsOf(2, { rounds: 3 }), prompts: [promptOf(60)] }

  it('are not counted, and nobody says who meets whom', () => {
    const { activity } = scene(changing)
    expect(sizesText(activity, words)).toBeUndefined()
    expect(drawingOf(activity)).toBeUndefined()
    expect(rounds(scene(changing))?.meetings).toMatchObject({
      title: 'The rounds',
      rows: [['Start', '0:00', '0:03', '0:06']],
      caption: undefined,
    })
    expect(rounds(scene(changing, ['room']))?.meetings?.title).toBe('Who meets whom')
  })

  it('still move on as they do in one place', () => {
    const turns = { groups: groupsOf(3, { rounds: 'everyone' }), eachRound: turn }
    expect(rounds(scene(turns))?.meetings?.caption).toBe(
      'Groups stay together; in each round the next person has the floor.',
    )
    expect(rounds(scene({ ...turns, roles: ['giver', 'receiver'] }))?.meetings?.caption).toBe(
      'Groups stay together; in each round everyone takes the next role.',
    )
  })

  it('report as often as there are groups, whose number is not told', () => {
    const reporting = { groups: groupsOf(3), report: { perGroup: 60 } }
    expect(report(scene(reporting))?.time).toBe('1 min')
    expect(report(scene(reporting, ['call']))?.time).toBe('3 × 1 min')
  })
})
