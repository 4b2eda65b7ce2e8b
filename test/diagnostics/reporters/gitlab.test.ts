import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asGitlab } from '../../../src/diagnostics/reporters/gitlab.ts'
import { asSarif } from '../../../src/diagnostics/reporters/sarif.ts'
import { at, evilReport, reportOf, WHERE } from './reports.ts'

describe('a Code Quality report', () => {
  it('has what GitLab asks for', () => {
    const found = [at('lenght', { try: 'Write `length`.' }), at('1:30', { severity: 'info' })]
    const issues = JSON.parse(asGitlab(reportOf(found), { ...WHERE, folder: 'courses' }))
    expect(issues).toEqual([
      {
        description: 'A session has no such field. Write `length`.',
        check_name: 'unknown-field',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: 'major',
        location: { path: 'courses/programs/feedback.yaml', lines: { begin: 4, end: 4 } },
      },
      expect.objectContaining({ severity: 'info', location: expect.anything() }),
    ])
  })

  it('has the same fingerprints as SARIF', () => {
    const report = reportOf([at('lenght'), at('lenght')], {
      ignored: [{ ...at('lenght'), reason: 'It stays.', by: 'comment' }],
    })
    const { results } = JSON.parse(asSarif(report, WHERE, new Map())).runs[0]
    const names = results.map(
      (one: { partialFingerprints: object }) => Object.values(one.partialFingerprints)[0],
    )
    const issues = JSON.parse(asGitlab(report, WHERE))
    expect(issues.map((one: { fingerprint: string }) => one.fingerprint)).toEqual(names.slice(0, 2))
  })

  it('has no two with one fingerprint, and texts that harm no page, whatever an author writes', () => {
    fc.assert(
      fc.property(evilReport, (report) => {
        const text = asGitlab(report, WHERE)
        const issues = JSON.parse(text) as { fingerprint: string; description: string }[]
        expect(issues).toHaveLength(2)
        expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2)
        for (const { description } of issues)
          expect(description).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|\p{Cs}/u)
      }),
    )
  })
})
