import { describe, expect, test } from 'vitest'
import { possiblePairs } from '../../src/rotations/bounds.ts'
import { impossible } from '../../src/rotations/impossible.ts'
import { of } from './wishes.ts'

const goal = 'no-repeat'

describe('the most pairs that can meet', () => {
  test.each([
    ['all of them', 16, 4, 9, 120],
    ['those of all rounds', 24, 4, 6, 216],
    ['less what fewer groups than people in one bring together again', 10, 5, 3, 44],
    ['the same, where sizes differ', 13, 5, 3, 58],
    ['one round of one group', 5, 5, 3, 10],
  ])('is %s: %i people in groups of %i, %i rounds', (_, people, size, rounds, pairs) => {
    expect(possiblePairs({ people, size: of(size), rounds, goal })).toBe(pairs)
  })
})

describe('what cannot be', () => {
  test('groups of more people than there are groups, without a repeat', () => {
    expect(impossible({ people: 12, size: of(4), rounds: 2, goal })).toEqual({
      why: 'too few groups',
      groups: 3,
      size: 4,
    })
    expect(impossible({ people: 12, size: of(4), rounds: 1, goal })).toBeUndefined()
  })

  test('more rounds than there are people to meet', () => {
    const wish = { people: 16, size: of(4), goal } as const
    expect(impossible({ ...wish, rounds: 6 })).toEqual({ why: 'too many rounds', most: 5 })
    expect(impossible({ ...wish, rounds: 5 })).toBeUndefined()
  })

  test('everyone meets everyone in fewer rounds than there are people to meet', () => {
    const wish = { people: 16, size: of(4), goal: 'meet-all' } as const
    expect(impossible({ ...wish, rounds: 4 })).toEqual({ why: 'too few rounds', least: 5 })
    expect(impossible({ ...wish, rounds: 5 })).toBeUndefined()
  })

  test('nothing, in one group', () => {
    expect(impossible({ people: 5, size: of(5), rounds: 9, goal })).toBeUndefined()
    expect(impossible({ people: 1, size: of(2), rounds: 9, goal: 'meet-all' })).toBeUndefined()
  })
})
