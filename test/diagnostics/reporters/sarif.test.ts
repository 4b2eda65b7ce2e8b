import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SourceText } from '../../../src/diagnostics/place.ts'
import type { About, Report } from '../../../src/diagnostics/report.ts'
import { asSarif } from '../../../src/diagnostics/reporters/sarif.ts'
import { at, evilReport, many, reportOf, SOURCE, WHERE } from './reports.ts'

/**
 * The schema of SARIF 2.1.0, as the npm package @microsoft/jest-sarif 1.0.0-beta.0 has it (MIT). It is
 * of draft 4, which differs from what ajv reads in the name of `$id` alone, as far as it is used here.
 */
const schema = JSON.parse(readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8'))
const { $schema: _, id: $id, ...rest } = schema
const formats = {
  uri: /^[a-z][a-z0-9+.-]*:[!#-;=?-[\]_a-z~]+$/i,
  'uri-reference': /^(?:[!#-;=?-[\]_a-z~]|%[0-9a-f]{2})*$/i,
  'date-time': /^\d{4}-\d\d-\d\dT/,
}
const isSarif = new Ajv({ strict: false, formats, allErrors: true, unicodeRegExp: false }).compile({
  $id,
  ...rest,
})

interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: string; uriBaseId: string }
        region: Record<string, number>
      }
    },
  ]
  relatedLocations?: { message?: { text: string } }[]
  partialFingerprints: Record<string, string>
  suppressions?: { kind: string; justification: string }[]
}

interface Run {
  tool: { driver: { rules: Record<string, unknown>[] } }
  invocations: [{ toolExecutionNotifications: { message: { text: string } }[] }]
  results: Result[]
}

/** The one run of a log that keeps to the schema. */
function runOf(report: Report, where = WHERE, about = new Map<string, About>()): Run {
  const log = JSON.parse(asSarif(report, where, about))
  isSarif(log)
  expect(isSarif.errors ?? []).toEqual([])
  return log.runs[0]
}

const fingerprintsOf = (report: Report, where = WHERE) =>
  runOf(report, where).results.map((one) => one.partialFingerprints['socialLearn/v1'])

describe('a SARIF log', () => {
  it('keeps to its schema, which is one that can fail', () => {
    expect(isSarif({ version: '2.1.0' })).toBe(false)
    expect(runOf(reportOf([])).results).toEqual([])
  })

  it('says where, with columns that count as editors do', () => {
    const { results } = runOf(reportOf([at('lenght', { try: 'Write `length`.' })]))
    expect(results[0]).toMatchObject({
      ruleId: 'unknown-field',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'A session has no such field. Write `length`.' },
    })
    expect(results[0]?.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'programs/feedback.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 4, startColumn: 5, endLine: 4, endColumn: 11 },
    })
  })

  it('has the words of each rule', () => {
    const about = {
      summary: 'In short.',
      why: 'Because.',
      instead: 'Do that.',
      sources: [{ title: 'A page', url: 'https://example.com/' }],
    }
    const run = runOf(reportOf([at('lenght')]), WHERE, new Map([['unknown-field', about]]))
    expect(run.tool.driver.rules).toEqual([
      expect.objectContaining({
        id: 'unknown-field',
        shortDescription: { text: 'In short.' },
        help: expect.objectContaining({
          markdown: expect.stringContaining('- [A page](https://example.com/)'),
        }),
        defaultConfiguration: { level: 'error' },
      }),
    ])
  })

  it('has words for what no rule found: GitHub asks for them', () => {
    expect(runOf(reportOf([at('lenght')])).tool.driver.rules).toMatchObject([
      { shortDescription: { text: 'Unknown field.' }, help: { text: expect.anything() } },
    ])
  })

  it('has other places, with what is there', () => {
    const places = [
      ...at('lenght').places,
      ...at('sessions').places.map((one) => ({ ...one, label: 'in here' })),
    ]
    const { results } = runOf(reportOf([at('lenght', { places })]))
    expect(results[0]?.relatedLocations).toMatchObject([{ message: { text: 'in here' } }])
  })

  it('has what is ignored, with its reason', () => {
    const ignored = [
      { ...at('lenght'), reason: 'made in the room', by: 'comment' as const },
      { ...at('1:30'), reason: 'It is in the baseline.', by: 'baseline' as const },
    ]
    const { results } = runOf(reportOf([], { ignored }))
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', justification: 'made in the room' }],
      [{ kind: 'external', justification: 'It is in the baseline.' }],
    ])
  })

  it('tells what stands in no file as a notification', () => {
    const run = runOf(reportOf([at('lenght', { places: [] })]))
    expect(run.results).toEqual([])
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1)
  })

  it('holds no more than GitHub takes, the gravest of it, and says so', () => {
    const found = [...many(25_000, () => ({ severity: 'info' })), ...many(2)]
    const log = JSON.parse(asSarif(reportOf(found), WHERE, new Map())).runs[0] as Run
    expect(log.results).toHaveLength(25_000)
    expect(log.results.filter(({ level }) => level === 'error')).toHaveLength(2)
    expect(log.invocations[0].toolExecutionNotifications[0]?.message.text).toMatch(/^2 findings/)
  })

  it('is one, whatever an author writes', () => {
    fc.assert(
      fc.property(evilReport, (report) => {
        const text = asSarif(report, WHERE, new Map())
        const { results } = runOf(report)
        expect(results).toHaveLength(3)
        expect(text).not.toMatch(/\\u001b|\\u0000|\\ud800|[\u202a-\u202e]/i)
        for (const { message, locations } of results) {
          expect(message.text).not.toContain('](')
          expect(locations[0].physicalLocation.artifactLocation.uri).not.toMatch(/^[a-z]+:/i)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a fingerprint', () => {
  it('stays when lines move', () => {
    const moved = new SourceText(SOURCE.file, `# a comment\n\n${SOURCE.text}`)
    const found = [at('lenght'), at('1:30')]
    const later = [at('lenght', {}, moved), at('1:30', {}, moved)]
    expect(fingerprintsOf(reportOf(later))).toEqual(fingerprintsOf(reportOf(found)))
  })

  it('is another one for another rule, file, thing or word, and for each of several alike', () => {
    const other = new SourceText('programs/other.yaml', SOURCE.text)
    const found = [
      at('lenght'),
      at('lenght', { id: 'other-rule' }),
      at('lenght', { at: 'kick-off' }),
      at('lenght', {}, other),
      at('1:30'),
      at('lenght'),
    ]
    expect(new Set(fingerprintsOf(reportOf(found))).size).toBe(6)
  })

  it('does not depend on the others, nor on the working folder', () => {
    const one = new SourceText('feedback.yaml', SOURCE.text)
    const all = fingerprintsOf(reportOf([at('sessions'), at('lenght')]))
    expect(fingerprintsOf(reportOf([at('lenght')]))).toEqual(all.slice(1))
    const inFolder = fingerprintsOf(reportOf([at('lenght', {}, one)]), {
      ...WHERE,
      folder: 'programs',
    })
    expect(inFolder).toEqual(all.slice(1))
  })
})
