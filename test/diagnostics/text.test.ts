import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { inOrder } from '../../src/diagnostics/diagnostic.ts'
import { SourceText } from '../../src/diagnostics/place.ts'
import { jsonReport } from '../../src/diagnostics/reporters/json.ts'
import { textReport } from '../../src/diagnostics/reporters/text.ts'

const source = new SourceText(
  'programs/feedback.yaml',
  'sessions:\n  - title: Kick-off\n    lenght: 2h\n    duration: 1:30\n',
)

function at(text: string, of = source) {
  const start = of.text.indexOf(text)
  if (start < 0) throw new Error(`no ${text}`)
  return { source: of, start, end: start + text.length }
}

function finding(more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    id: 'unknown-field',
    severity: 'error',
    message: 'A session has no field `lenght`.',
    places: [{ place: at('lenght') }],
    try: 'Did you mean `length`?',
    ...more,
  }
}

describe('textReport', () => {
  it('shows place, message, the line above, the carets and the way out', () => {
    expect(textReport([finding({ why: 'Because.' })])).toBe(
      [
        'programs/feedback.yaml:3:5  error  unknown-field',
        '  A session has no field `lenght`.',
        '',
        '  2 |   - title: Kick-off',
        '  3 |     lenght: 2h',
        '    |     ^^^^^^',
        '',
        '  why   Because.',
        '  try   Did you mean `length`?',
        '',
      ].join('\n'),
    )
  })

  it('marks several places, with their labels, and leaves out lines between them', () => {
    const places = [
      { place: at('1:30'), label: 'here' },
      { place: at('sessions'), label: 'in here' },
    ]
    expect(textReport([finding({ places })])).toContain(
      [
        '  1 | sessions:',
        '    | ^^^^^^^^ in here',
        '  . |',
        '  3 |     lenght: 2h',
        '  4 |     duration: 1:30',
        '    |               ^^^^ here',
      ].join('\n'),
    )
  })

  it('shows a place in another file under its name', () => {
    const other = new SourceText('library.yaml', 'activities:\n')
    const places = [
      { place: at('Kick-off') },
      { place: at('activities', other), label: 'defined here' },
    ]
    expect(textReport([finding({ places })])).toContain(
      '  in library.yaml:1:1\n  1 | activities:\n    | ^^^^^^^^^^ defined here\n',
    )
  })

  it('says how many findings it leaves out', () => {
    const report = textReport([finding(), finding(), finding()], { most: 1 })
    expect(report.match(/unknown-field/g)).toHaveLength(1)
    expect(report).toContain('… and 2 more.')
  })

  it('breaks sentences, and no line of source, at the width of the terminal', () => {
    const message = 'A session has no field of this name, and this sentence goes on for a while.'
    const lines = textReport([finding({ message, try: message })], { width: 40 }).split('\n')
    expect(lines.slice(1, 3)).toEqual([
      '  A session has no field of this name,',
      '  and this sentence goes on for a while.',
    ])
    expect(lines.slice(8)).toEqual([
      '  try   A session has no field of this',
      '        name, and this sentence goes on',
      '        for a while.',
      '',
    ])
  })

  it('prints a finding without a place', () => {
    expect(textReport([finding({ places: [] })])).toMatch(/^error {2}unknown-field\n/)
  })

  it('cuts a long line around the place', () => {
    const long = new SourceText(
      'long.yaml',
      `title: ${'word '.repeat(60)}WRONG ${'word '.repeat(60)}`,
    )
    const lines = textReport([finding({ places: [{ place: at('WRONG', long) }] })]).split('\n')
    const frame = lines.find((line) => line.includes('WRONG')) ?? ''
    const carets = lines[lines.indexOf(frame) + 1] ?? ''
    expect(frame.length).toBeLessThan(125)
    expect(frame).toMatch(/\| ….*…$/)
    expect(frame.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('WRONG')
  })

  it('lines the carets up under wide characters', () => {
    const wide = new SourceText('wide.yaml', '自己: wrong')
    const lines = textReport([finding({ places: [{ place: at('wrong', wide) }] })]).split('\n')
    expect(lines[4]).toBe('    |       ^^^^^')
  })

  it('underlines a place over several lines on its first line only', () => {
    const places = [
      { place: { source, start: source.text.indexOf('title'), end: source.text.length } },
    ]
    expect(textReport([finding({ places })])).toContain(
      '  2 |   - title: Kick-off\n    |     ^^^^^^^^^^^^^^^\n\n',
    )
  })

  it('lets no control character, override or line of its own out of a file', () => {
    const evil = new SourceText('e\u001b[31mvil.yaml', 'a: "\u001b]0;x\u0007 \u202e ::"\r\n')
    const report = textReport([
      finding({
        message: 'Found "\u001b[2J\r\n::error file=x::pwned".',
        places: [{ place: at('"', evil), label: '\u009b31m' }],
      }),
    ])
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(report).not.toMatch(/^::/m)
  })

  it('paints severity, gutter and carets', () => {
    const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`
    const paint = {
      error: mark('e'),
      warning: mark('w'),
      info: mark('i'),
      strong: mark('s'),
      dim: mark('d'),
    }
    const report = textReport([finding({ severity: 'warning' })], { paint })
    expect(report).toContain(
      '<s>programs/feedback.yaml:3:5</s>  <w>warning</w>  <d>unknown-field</d>',
    )
    expect(report).toContain('<d>  |</d><w>     ^^^^^^</w>')
  })
})

describe('jsonReport', () => {
  it('counts by severity and gives 1-based places with the true text', () => {
    const report = JSON.parse(
      jsonReport([finding({ message: 'tab\there' }), finding({ severity: 'info' })], 3),
    )
    expect(report.version).toBe(1)
    expect(report.summary).toEqual({ files: 3, errors: 1, warnings: 0, infos: 1 })
    expect(report.diagnostics[0].message).toBe('tab\there')
    expect(report.diagnostics[0].places).toEqual([
      {
        file: 'programs/feedback.yaml',
        start: { line: 3, column: 5 },
        end: { line: 3, column: 11 },
      },
    ])
  })
})

describe('inOrder', () => {
  it('sorts by file and place, and puts what has no place first', () => {
    const other = new SourceText('a.yaml', 'x: y')
    const sorted = inOrder([
      finding({ id: 'late', places: [{ place: at('1:30') }] }),
      finding({ id: 'early', places: [{ place: at('sessions') }] }),
      finding({ id: 'other', places: [{ place: at('y', other) }] }),
      finding({ id: 'placeless', places: [] }),
    ])
    expect(sorted.map((d) => d.id)).toEqual(['placeless', 'other', 'early', 'late'])
  })
})

describe('SourceText', () => {
  it('gives lines without their breaks, and no line beyond the last', () => {
    const text = new SourceText('x', 'one\r\ntwo\n')
    expect([1, 2, 3, 4].map((line) => text.line(line))).toEqual(['one', 'two', '', undefined])
    expect(text.position(99)).toEqual({ line: 3, column: 1 })
  })
})
