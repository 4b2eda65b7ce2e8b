import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { build, viewOf } from '../../src/documents/document.ts'
import type { GroupTablesView } from '../../src/documents/group-tables/view.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import type { Activity, Case, Program, Session } from '../../src/program/program.ts'
import {
  activityOf,
  groupsOf,
  minutes,
  programOf,
  promptOf,
  sessionOf,
  spaceOf,
} from '../plan/program-of.ts'
import { load } from './loaded.ts'
import { sketch } from './sketch.ts'

const viewIn = (program: Program, session?: string): GroupTablesView =>
  viewOf(planProgram(program), 'group-tables', {
    detail: 'script',
    ...(session && { session }),
  }) as GroupTablesView

const sketchOf = (program: Program) =>
  sketch(build(planProgram(program), 'group-tables', { detail: 'script' }).children)

const changing = (fields: Partial<Activity> = {}): Activity =>
  activityOf({
    title: 'Quick rounds',
    duration: minutes(30),
    groups: groupsOf(2, { rounds: 3 }),
    prompts: [promptOf(60)],
    ...fields,
  })

const byNumber = (one: number, other: number) => one - other

const once = (title: string, size: number): Activity =>
  activityOf({ title, duration: minutes(20), groups: groupsOf(size), prompts: [promptOf(60)] })

const programWith = (activities: Activity[], planned = 10, fields: Partial<Session> = {}) =>
  programOf([sessionOf(activities, fields)], { min: 6, max: 20, planned })

/** The numbers in a cell, from 1. */
const numbersIn = (cell = '') =>
  cell
    .split(', ')
    .filter((part) => /\d/.test(part))
    .map(Number)

describe('the group tables', () => {
  it('of the fullest program read well', async () => {
    const program = load('full.yaml', 'full.cohort.yaml')
    await expect(sketchOf(program)).toMatchFileSnapshot('programs/full.group-tables.out')
  })

  it('begin with the planned number, then have four people fewer to four more', () => {
    const titlesOf = (planned: number) =>
      viewIn(programWith([changing()], planned)).numbers.map(({ title }) => title)
    expect(titlesOf(10)).toEqual([
      '10 people, as planned',
      ...[6, 7, 8, 9, 11, 12, 13, 14].map((people) => `${people} people`),
    ])
  })

  it('leave out numbers of people that make no two groups', () => {
    const program = programWith([changing()], 6)
    const few = { ...program, participants: { min: 2, max: 20, planned: 6 } }
    const [, ...others] = viewIn(few).numbers
    expect(others.map(({ title }) => title)[0]).toBe('4 people')
  })

  it('are for no numbers of people that the program is not for, and say so', () => {
    const fixed = {
      ...programWith([changing()], 10),
      participants: { min: 9, max: 11, planned: 10 },
    }
    expect(viewIn(fixed).numbers.map(({ title }) => title)).toEqual([
      '10 people, as planned',
      '9 people',
      '11 people',
    ])
    const limits = 'as many and as few people as the program is for'
    expect(sketchOf(fixed)).toContain(limits)
    expect(sketchOf(programWith([changing()], 10))).not.toContain(limits)
  })

  it('call activities as the other documents do, whatever they are called at other numbers', () => {
    const renamed = { ...changing(), title: 'In threes' }
    const more: Case = { kind: 'change', activity: renamed, fields: ['title'] }
    const cases = new Map([['more than 12 people', more]])
    expect(sketchOf(programWith([changing({ cases })]))).not.toContain('In threes')
  })

  it('have a column a round where groups are new, and its start', () => {
    const [ten] = viewIn(programWith([changing()])).numbers
    const [table] = ten?.sessions[0]?.tables ?? []
    expect(table).toMatchObject({ title: 'Quick rounds', head: ['Round', '1', '2', '3'] })
    expect(table?.rows[0]).toEqual(['Start', '0:00', '0:02', '0:04'])
    expect(table?.rows).toHaveLength(1 + 5)
  })

  it('put groups that stay into one table, also where some activities have fewer', () => {
    const [ten] = viewIn(programWith([once('In pairs', 2), once('In fives', 5)])).numbers
    const [table, ...others] = ten?.sessions[0]?.tables ?? []
    expect(others).toEqual([])
    expect(table?.head).toEqual(['Group', 'In pairs', 'In fives'])
    expect(table?.rows.map((row) => row[2])).toEqual([
      expect.stringContaining(', '),
      expect.stringContaining(', '),
      '–',
      '–',
      '–',
    ])
  })

  it('give everybody one group a round, whatever the number of people', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 1, max: 5 }),
        (planned, size, rounds) => {
          const activity = changing({ groups: groupsOf(size, { rounds }) })
          for (const { title, sessions } of viewIn(programWith([activity], planned)).numbers) {
            const people = Number.parseInt(title ?? '', 10)
            const all = Array.from({ length: people }, (_, index) => index + 1)
            for (const { head, rows } of sessions.flatMap(({ tables }) => tables))
              for (let column = 1; column < head.length; column += 1) {
                const groups = rows.filter(([first]) => first !== 'Start')
                const numbers = groups.flatMap((row) => numbersIn(row[column]))
                expect(numbers.toSorted((one, other) => one - other)).toEqual(all)
              }
          }
        },
      ),
      { numRuns: 30 },
    )
  })

  it('tell nothing of groups that stay within places of which nobody knows how full they are', () => {
    const spaces = new Map([spaceOf('room', 'in-person'), spaceOf('call', 'video')])
    const both = ['room', 'call']
    const hybrid = programWith([changing({ spaces: both })], 10, { spaces: both })
    const view = viewIn({ ...hybrid, spaces })
    expect(view).toMatchObject({ numbers: [], apart: ['Quick rounds'] })
    expect(sketchOf({ ...hybrid, spaces })).not.toContain('makes groups')
  })

  it('come after the list of groups that stay within places, and not in it', () => {
    const spaces = new Map([spaceOf('room', 'in-person'), spaceOf('call', 'video')])
    const apart = changing({ title: 'Apart', spaces: ['room', 'call'] })
    const program = { ...programWith([apart, changing({ spaces: ['room'] })]), spaces }
    const { apart: listed, numbers } = viewIn(program)
    expect(listed).toEqual(['Apart'])
    const { children } = build(planProgram(program), 'group-tables', { detail: 'script' })
    const after = children.slice(children.findIndex(({ type }) => type === 'list') + 1)
    expect(after.map(({ type }) => type)).toEqual(numbers.map(() => 'section'))
  })

  it('count groups on from the room to the call, where it is known how many are in each', () => {
    const spaces = new Map([spaceOf('room', 'in-person'), spaceOf('call', 'video')])
    const both = ['room', 'call']
    const activities = [changing({ spaces: both }), { ...once('In trios', 3), spaces: both }]
    const hybrid = { ...programWith(activities, 10, { spaces: both }), spaces }
    const split = { room: 6, call: 4 }
    const view = viewIn({ ...hybrid, participants: { ...hybrid.participants, split } })
    expect(view).toMatchObject({ hasSides: true, apart: [] })
    const [first, fewer] = view.numbers
    expect(first?.sides).toBe('In the room: numbers 1 to 6. On the call: numbers 7 to 10.')
    const [pairs, staying] = first?.sessions[0]?.tables ?? []
    const names = ['Group 1, in the room', 'Group 2, in the room', 'Group 3, in the room']
    expect(pairs?.rows.map(([name]) => name)).toEqual([
      'Start',
      ...names,
      'Group 4, on the call',
      'Group 5, on the call',
    ])
    for (const round of [1, 2, 3]) {
      const people = pairs?.rows.slice(1).map((row) => numbersIn(row[round])) ?? []
      expect(people.slice(0, 3).flat().toSorted()).toEqual([1, 2, 3, 4, 5, 6])
      expect(people.slice(3).flat().toSorted(byNumber)).toEqual([7, 8, 9, 10])
    }
    const inTrios = staying?.rows.map(([, cell = '']) => cell) ?? []
    expect(inTrios.map((cell) => cell.replace(/[\d, ]+/, ''))).toEqual([
      'in the room',
      'in the room',
      'on the call',
    ])
    expect(fewer?.sides).toBe('In the room: numbers 1 to 4. On the call: numbers 5 to 6.')
  })

  it('say so where no activity makes groups, and only then', () => {
    expect(sketchOf(programWith([activityOf()]))).toContain(
      'No activity of this program makes groups',
    )
    expect(sketchOf(programWith([changing()]))).not.toContain('No activity')
  })

  it('say how numbers are shown on a call, where there is one', () => {
    const spaces = new Map([spaceOf('call', 'video')])
    const online = { ...programWith([changing()], 10, { spaces: ['call'] }), spaces }
    expect(sketchOf(online)).toContain('in front of one’s name')
    expect(sketchOf(programWith([changing()]))).not.toContain('in front of one’s name')
  })
})
