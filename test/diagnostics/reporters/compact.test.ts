import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asCompact } from '../../../src/diagnostics/reporters/compact.ts'
import { at, evilReport, many, reportOf, WHERE } from './reports.ts'

/** How VS Code (`$eslint-compact`) and the matcher of actions/setup-node read a line. */
const MATCHER = /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/

describe('a compact report', () => {
  it('has a line for each place, which matchers of ESLint read', () => {
    const found = [at('lenght'), at('1:30', { severity: 'warning', each: many(2) })]
    const lines = asCompact(reportOf(found), WHERE).split('\n')
    expect(lines).toHaveLength(4)
    expect(MATCHER.exec(lines[0] ?? '')?.slice(1)).toEqual([
      'programs/feedback.yaml',
      '4',
      '5',
      'Error',
      'A session has no such field.',
      'unknown-field',
    ])
  })

  it('has a line without a place for what stands in no file', () => {
    expect(asCompact(reportOf([at('lenght', { places: [] })]), WHERE)).toBe(
      'Error - A session has no such field. (unknown-field)\n',
    )
  })

  it('has no more lines than findings, whatever an author writes', () => {
    fc.assert(
      fc.property(evilReport, (report) => {
        const lines = asCompact(report, WHERE)
        expect(lines.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(4)
        expect(lines).not.toMatch(/^\s*::|##\[|[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/m)
      }),
    )
  })
})
