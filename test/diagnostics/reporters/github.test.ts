import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asGithub, withoutCommands } from '../../../src/diagnostics/reporters/github.ts'
import { asText } from '../../../src/diagnostics/reporters/text.ts'
import { commandsIn } from './github-runner.ts'
import { at, evilReport, many, reportOf, SOURCE, WHERE } from './reports.ts'

describe('annotations', () => {
  it('have file, place, rule and all that there is to say', () => {
    const finding = at('lenght', { why: '100% lost:\nit is.', try: 'Write `length`, say.' })
    expect(asGithub(reportOf([finding]), WHERE)).toBe(
      '::error file=programs/feedback.yaml,line=4,endLine=4,col=5,endColumn=11,title=unknown-field' +
        '::A session has no such field.%0AWhy: 100%25 lost: it is.%0ATry: Write `length`, say.\n',
    )
  })

  it('have a column only within a line', () => {
    const place = { source: SOURCE, start: 0, end: SOURCE.text.length }
    const [only] = commandsIn(asGithub(reportOf([at('title', { places: [{ place }] })]), WHERE))
    expect(only?.properties).toEqual({
      file: 'programs/feedback.yaml',
      line: '1',
      endLine: '6',
      title: 'unknown-field',
    })
  })

  it('name files from the top of the checkout', () => {
    const report = asGithub(reportOf([at('lenght')]), { ...WHERE, folder: 'courses/spring' })
    expect(report).toContain('file=courses/spring/programs/feedback.yaml,')
  })

  it('are ten of each kind at most, errors first, the last of which counts the rest', () => {
    const severities = ['info', 'warning', 'error'] as const
    const found = severities.flatMap((severity) => many(12, () => ({ severity })))
    const all = commandsIn(asGithub(reportOf(found), WHERE))
    const kinds = all.map(({ name }) => name)
    expect(kinds).toEqual(['error', 'warning', 'notice'].flatMap((kind) => Array(10).fill(kind)))
    expect(all[9]?.data).toMatch(/^3 more errors: /)
    expect(all[9]?.properties).toEqual({ title: 'social-learn lint' })
  })

  it('are all there where there is room for them', () => {
    const all = commandsIn(asGithub(reportOf(many(10)), WHERE))
    expect(all.map(({ data }) => data)).toHaveLength(10)
    expect(all.some(({ data }) => data.includes('more'))).toBe(false)
  })

  it('are spread over the files', () => {
    const one = many(20, () => ({ places: at('lenght').places }))
    const report = commandsIn(asGithub(reportOf([...one, ...many(7)]), WHERE))
    expect(new Set(report.map(({ properties }) => properties.file)).size).toBe(9)
  })

  it('have each place of what is told once', () => {
    const each = many(3)
    const told = at('title', { each, places: each.flatMap(({ places }) => places) })
    expect(commandsIn(asGithub(reportOf([told]), WHERE))).toHaveLength(3)
  })

  it('are what they say, whatever an author writes', () => {
    fc.assert(
      fc.property(evilReport, (report) => {
        const lines = asGithub(report, WHERE)
        const commands = commandsIn(lines)
        expect(commands).toHaveLength(3)
        expect(lines.split(/[\r\n]/)).toHaveLength(4)
        expect(lines).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
        for (const { properties } of commands)
          expect(Object.keys(properties).join()).toMatch(
            /^(file,line,endLine,(col,endColumn,)?)?title$/,
          )
      }),
    )
  })
})

describe('a text on the screen of GitHub', () => {
  it('gives no command, with the guard or without it', () => {
    fc.assert(
      fc.property(evilReport, (report) => {
        const text = asText(report, {})
        expect(commandsIn(text)).toEqual([])
        const [stop, ...others] = commandsIn(`${withoutCommands(text, WHERE)}::error::after\n`)
        expect(stop?.name).toBe('stop-commands')
        expect(others.map(({ data }) => data)).toEqual(['after'])
      }),
    )
  })

  it('lets no raw text give a command', () => {
    const raw = 'a\n::error::pwned\n  ::warning::pwned\nx ##[error]pwned\n'
    expect(commandsIn(raw)).toHaveLength(3)
    expect(commandsIn(withoutCommands(raw, WHERE)).map(({ name }) => name)).toEqual([
      'stop-commands',
    ])
  })
})
