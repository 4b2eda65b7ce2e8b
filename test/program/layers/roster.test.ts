import { describe, expect, it } from 'vitest'
import { peopleIn } from '../../../src/program/layers/roster.ts'

describe('peopleIn', () => {
  it.each([
    ['name,team\nAda,A\nBo,B\n', 2],
    ['name;team\r\nAda;A\r\n\r\n;;\r\nBo;B', 2],
    ['name,notes\nAda,"two\nlines"\nBo,\n', 2],
    ['name\n', undefined],
    ['', undefined],
  ])('counts the lines below the head of %j', (csv, people) => {
    expect(peopleIn(csv)).toBe(people)
  })
})
