import { describe, expect, it } from 'vitest'
import { build, viewOf } from '../../src/documents/document.ts'
import type { GroupTablesView } from '../../src/documents/group-tables/view.ts'
import type { NumberCardsView } from '../../src/documents/number-cards/view.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import type { Activity } from '../../src/program/program.ts'
import {
  activityOf,
  groupsOf,
  minutes,
  programOf,
  promptOf,
  sessionOf,
} from '../plan/program-of.ts'
import { load } from './loaded.ts'
import { sketch } from './sketch.ts'

const planOf = (activities: Activity[], planned = 10) =>
  planProgram(programOf([sessionOf(activities)], { min: 6, max: 20, planned }))

const viewIn = (activities: Activity[], planned?: number) =>
  viewOf(planOf(activities, planned), 'number-cards', { detail: 'script' }) as NumberCardsView

const changing = (rounds = 3, title = 'Quick rounds') =>
  activityOf({
    title,
    duration: minutes(60),
    groups: groupsOf(2, { rounds }),
    prompts: [promptOf(60)],
  })

const staying = (title = 'In fives') =>
  activityOf({ title, duration: minutes(20), groups: groupsOf(5), prompts: [promptOf(60)] })

describe('the number cards', () => {
  it('of the fullest program read well', async () => {
    const plan = planProgram(load('full.yaml', 'full.cohort.yaml'))
    const { children } = build(plan, 'number-cards', { detail: 'script' })
    await expect(sketch(children)).toMatchFileSnapshot('programs/full.number-cards.out')
  })

  it('send everybody where the group tables have them', () => {
    const activities = [changing(), staying()]
    const { cards } = viewIn(activities)
    const tables = viewOf(planOf(activities), 'group-tables', {
      detail: 'script',
    }) as GroupTablesView
    const [rounds] = tables.numbers[0]?.sessions[0]?.tables ?? []
    expect(cards).toHaveLength(10)
    for (const { number, rows } of cards) {
      const [, ...groups] = rows[0] ?? []
      const told = groups.map((group, round) => {
        const row = rounds?.rows.find(([first]) => first === `Group ${group}`)
        return row?.[round + 1]?.split(', ')
      })
      expect(told).toHaveLength(3)
      for (const numbers of told) expect(numbers).toContain(number)
    }
  })

  it('tell a group that stays once', () => {
    const [card] = viewIn([staying()]).cards
    const group = expect.stringMatching(/^[12]$/)
    expect(card).toMatchObject({ head: ['Activity', 'Group'], rows: [['In fives', group]] })
  })

  it('are larger where there is more to tell', () => {
    expect(viewIn([changing()]).perPage).toBe(8)
    expect(viewIn([changing(9)]).perPage).toBe(4)
    const many = ['a', 'b', 'c', 'd', 'e'].map((title) => staying(title))
    expect(viewIn(many).perPage).toBe(2)
  })

  it('say so where no activity makes groups', () => {
    const { children } = build(planOf([activityOf()]), 'number-cards', { detail: 'script' })
    expect(sketch(children)).toContain('No activity of this program makes groups')
  })
})
