import { expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { reported } from '../../src/program/reported.ts'

const problem: Diagnostic = { id: 'a', severity: 'error', message: 'A.', places: [] }

it('gives what the work gives, and all that it reports', () => {
  const done = reported((report) => {
    report(problem)
    return 'done'
  })
  expect(done).toEqual({ given: 'done', diagnostics: [problem] })
})

it('stops work that reports more than anybody reads', () => {
  let reports = 0
  const done = reported((report) => {
    for (; reports < 1000; reports++) report(problem)
  })
  expect(done.diagnostics).toHaveLength(200)
  expect(done).not.toHaveProperty('given')
  expect(reports).toBe(199)
})

it('lets through what else goes wrong', () => {
  const work = () => {
    throw new Error('broken')
  }
  expect(() => reported(work)).toThrow('broken')
})
