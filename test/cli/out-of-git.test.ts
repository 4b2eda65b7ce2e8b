import { expect, it } from 'vitest'
import { ignoring } from '../../src/cli/out-of-git.ts'

it.each([
  ['cohorts/dublin.private.csv', 'cohorts/*.private.csv'],
  ['dublin.private.csv', '*.private.csv'],
  ['cohorts/dublin.csv', 'cohorts/dublin.csv'],
  ['cohorts/dublin.private.csv/who.csv', 'cohorts/dublin.private.csv/who.csv'],
  ['#1 [new]/dublin!.csv', '\\#1 \\[new\\]/dublin\\!.csv'],
  ['#1/dublin.private.csv', '\\#1/*.private.csv'],
])('%s is ignored with %s', (name, pattern) => {
  expect(ignoring(name)).toBe(pattern)
})
