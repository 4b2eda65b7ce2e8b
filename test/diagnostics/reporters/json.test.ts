import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/diagnostics/report.ts'
import { asJson } from '../../../src/diagnostics/reporters/json.ts'
import { at, evilReport, many, reportOf, WHERE } from './reports.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/report.schema.json', import.meta.url), 'utf8'),
)

/** The schema lets new fields come; here none may come that it does not describe. */
const strict = JSON.parse(JSON.stringify(schema), (_, value) =>
  value?.properties && !value.additionalProperties
    ? { ...value, unevaluatedProperties: false }
    : value,
)
const describes = new Ajv2020({ allErrors: true, strict: false }).compile(strict)

function read(report: Report) {
  const data = JSON.parse(asJson(report, WHERE))
  describes(data)
  expect(describes.errors ?? []).toEqual([])
  return data
}

describe('the JSON of a report', () => {
  it('has what its schema describes, and nothing else', () => {
    expect(describes({ ...read(reportOf([])), more: 1 })).toBe(false)
    expect(read(reportOf([at('lenght', { why: 'It matters.', confidence: 'low' })]))).toMatchObject(
      {
        version: 1,
        tool: 'social-learn 1.2.3',
        command: 'lint',
        summary: { files: 1, errors: 1, warnings: 0, infos: 0 },
        diagnostics: [
          {
            id: 'unknown-field',
            why: 'It matters.',
            places: [
              {
                file: 'programs/feedback.yaml',
                start: { line: 4, column: 5 },
                end: { line: 4, column: 11 },
              },
            ],
          },
        ],
      },
    )
  })

  it('has a fingerprint for each finding that became one', () => {
    const [told] = read(reportOf([at('lenght', { each: many(3) })])).diagnostics
    expect(new Set(told.fingerprints).size).toBe(3)
  })

  it('says which demands are met', () => {
    const files = [{ path: 'a.yaml', title: 'Asking', unmet: ['purpose'] }]
    const demands = { boundaries: 'Nothing is too personal', purpose: 'Every prompt has a purpose' }
    expect(read(reportOf([], { files, demands })).files).toEqual([
      { path: 'a.yaml', title: 'Asking', met: ['boundaries'], unmet: ['purpose'] },
    ])
  })

  it('has the true texts, whatever an author writes', () => {
    fc.assert(
      fc.property(evilReport, (report) => {
        const { diagnostics, files } = read(report)
        expect(diagnostics[0].message).toBe(report.found[0]?.message)
        expect(files[0].title).toBe(report.files[0]?.title)
        expect(asJson(report, WHERE)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|\p{Cs}/u)
      }),
    )
  })
})
