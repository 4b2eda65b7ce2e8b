import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SourceText } from '../../src/diagnostics/place.ts'
import { mend } from '../../src/program/mend.ts'

const PROGRAM = `social-learn: 1
title: Asking well   # the working title
participants:
  min: 4
  max: 8
audience: Colleagues
outcomes:
  - Ask early
people:
  lead:
    role: facilitator
spaces:
  call:
    kind: video
    facilitator: lead
sessions:
  - id: first
    title: First
    space: call
    duration: 30m
    activities:
      - type: talk
        title: Why we are here
        duration: 30m
        steps:
          - say: Welcome, all
            duration: 1m
`

const mended = (text: string) => mend(new SourceText('a.yaml', text))

/** From a change that somebody may make by mistake to what is written again. */
const MISTAKES: [name: string, right: string, wrong: string, again?: string][] = [
  [
    'a colon in a text',
    'say: Welcome, all',
    'say: Remember: we are all here',
    "say: 'Remember: we are all here'",
  ],
  ['a quote that is not closed', 'title: First', 'title: "First', 'title: "First"'],
  ['curly quotes', 'title: First', 'title: “First: kick-off”', 'title: "First: kick-off"'],
  [
    'text after a quote',
    'say: Welcome, all',
    'say: "Welcome" is the word',
    `say: '"Welcome" is the word'`,
  ],
  ['a mark at the start', 'say: Welcome, all', 'say: *Welcome*, all', "say: '*Welcome*, all'"],
  ['no space after a colon', 'title: First', 'title:First'],
  ['no space after a dash', '  - Ask early', '  -Ask early'],
  ['a no-break space before a field', '    title: First', '\u00a0   title: First'],
  ['another word for a field', 'outcomes:', 'objectives:'],
  ['another spelling of a field', 'social-learn: 1\n', 'social-learn: 1\n'],
  ['another word for a value', 'kind: video', 'kind: zoom'],
  [
    'a field too far right',
    '  max: 8\naudience: Colleagues\n',
    '  max: 8\n  audience: Colleagues\n',
  ],
]

describe('mending', () => {
  it.each(MISTAKES)('%s', (_, right, wrong, again = right) => {
    const text = PROGRAM.replace(right, wrong)
    expect(mended(text).text).toBe(PROGRAM.replace(right, again))
  })

  it('keeps line ends, and what is not ASCII', () => {
    const text = PROGRAM.replaceAll('\n', '\r\n').replace('Asking well', 'Ça va? 👋')
    const wrong = text.replace('kind: video', 'kind: zoom').replace('outcomes:', 'objectives:')
    expect(mended(wrong).text).toBe(text)
  })

  it('leaves to the author what only the author knows', () => {
    for (const wrong of [
      PROGRAM.replace('title: First', 'title: join #wins'),
      PROGRAM.replace('title: First', "title: 'tis the season"),
      PROGRAM.replace('kind: video', 'kind: viedo'),
    ])
      expect(mended(wrong)).toEqual({ text: wrong, mended: [] })
  })

  it('says what it mended', () => {
    const { mended: told } = mended(PROGRAM.replace('outcomes:', 'objectives:'))
    expect(told).toMatchObject([{ id: 'unknown-field' }])
  })
})

const folder = new URL('../../examples/', import.meta.url)
const programs = readdirSync(folder).map((name) =>
  readFileSync(new URL(`${name}/${name}.yaml`, folder), 'utf8'),
)

/** What breaks a line, and is mended to the very line again. */
const BREAKS: [line: RegExp, breaking: (line: string) => string][] = [
  [/^ *[a-z-]+: [A-Za-z]\w+ \w[^:#'"{}[\]&*]*$/, (line) => line.replace(/: /, ':')],
  [/^ *- [A-Z]\w+ [^:#'"{}[\]&*-]*$/, (line) => line.replace('- ', '-')],
  [/^outcomes:$/, () => 'objectives:'],
  [/^ *facilitator: \w+$/, (line) => line.replace('facilitator', 'host')],
]

describe('in any program with any of these mistakes', () => {
  it('a fix takes the finding away, brings no other, changes its line alone, and is final', () => {
    const mistake = fc
      .record({
        text: fc.constantFrom(...programs),
        one: fc.constantFrom(...BREAKS),
        at: fc.nat(),
      })
      .map(({ text, one: [pattern, breaking], at }) => {
        const lines = text.split('\n')
        const fitting = lines.flatMap((line, index) => (pattern.test(line) ? [index] : []))
        const index = fitting[at % fitting.length] ?? -1
        return {
          text,
          wrong: lines.map((line, n) => (n === index ? breaking(line) : line)).join('\n'),
        }
      })
    fc.assert(
      fc.property(mistake, ({ text, wrong }) => {
        const { text: better, mended: told } = mended(wrong)
        if (told.length > 0) expect(better).toBe(text)
        else expect(better).toBe(wrong)
        expect(mended(better)).toEqual({ text: better, mended: [] })
      }),
      { numRuns: 60 },
    )
  })

  it('most are mended', () => {
    const wrong = programs.map((text) => text.replace('outcomes:', 'objectives:'))
    expect(wrong.map((text) => mended(text).text)).toEqual(programs)
  })
})
