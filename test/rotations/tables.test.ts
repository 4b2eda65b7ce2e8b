import { describe, expect, test } from 'vitest'
import { fewer } from '../../src/rotations/constructions/fewer.ts'
import { transversal } from '../../src/rotations/constructions/transversal.ts'
import { cycled, joined } from '../../src/rotations/tables.ts'
import { expectPartitions, meetingsFrom, sizesOf } from './wishes.ts'

describe('tables', () => {
  test('are joined where two fit at one, so that nobody is parted', () => {
    expect(joined([[0, 1], [2, 3, 4], [5]], { min: 4, max: 4 })).toEqual([
      [2, 3, 4, 5],
      [0, 1],
    ])
  })

  test('take in whoever would be alone, even if they are full', () => {
    expect(joined([[0, 1, 2], [3]], { min: 3, max: 3 })).toEqual([[0, 1, 2, 3]])
    expect(joined([[0, 1, 2], [3]], { min: 1, max: 3 })).toEqual([[0, 1, 2], [3]])
    expect(joined([[0]], { min: 3, max: 3 })).toEqual([[0]])
  })

  test('begin again when there are more rounds', () => {
    expect(cycled(['one', 'two'], 5)).toEqual(['one', 'two', 'one', 'two', 'one'])
  })
})

describe('fewer people', () => {
  test('are those who never meet, where there are such: sizes stay one apart', () => {
    const groups = fewer((transversal(7, 4) ?? []).slice(0, 7), 25)
    expectPartitions(groups, 25)
    for (const round of groups) expect(sizesOf(round)).toEqual([3, 3, 3, 4, 4, 4, 4])
    expect(meetingsFrom(groups, 25).repeats).toBe(0)
  })

  test('leave a perfect design anyhow, and the others still meet all', () => {
    const groups = fewer(transversal(4, 4) ?? [], 13)
    expectPartitions(groups, 13)
    expect(meetingsFrom(groups, 13)).toMatchObject({ pairs: 78, repeats: 0 })
  })
})
