import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from '../../../src/writers/csv/text.ts'

const cell = (text: string) => csvText([[text]]).slice(0, -2)

describe('csvText', () => {
  it('ends each row with CRLF, and parts cells by commas', () => {
    expect(csvText([['Start', 'Min'], ['09:00', '5'], []])).toBe('Start,Min\r\n09:00,5\r\n\r\n')
  })

  it('quotes what would end a cell or be trimmed', () => {
    expect(cell('a, b')).toBe('"a, b"')
    expect(cell('say "hi"')).toBe('"say ""hi"""')
    expect(cell('two\nlines')).toBe('"two\nlines"')
    expect(cell(' in')).toBe('" in"')
    expect(cell('a; b')).toBe('a; b')
  })

  it('defuses what a spreadsheet would run', () => {
    expect(cell('=HYPERLINK("x")')).toBe(`"'=HYPERLINK(""x"")"`)
    for (const start of ['=', '+', '-', '@', '＝', '＋', '－', '＠'])
      expect(cell(`${start}1+1`)).toBe(`'${start}1+1`)
    expect(cell(' =1')).toBe("' =1")
    expect(cell('\tx')).toBe("'\tx")
    expect(cell('\rx')).toBe(`"'\rx"`)
  })

  it('leaves numbers and other apostrophes alone', () => {
    for (const plain of ['-5', '+12', '-1.5', '+1,5', "'s-Hertogenbosch", '–', '5-6', 'a=b'])
      expect(cell(plain).replaceAll('"', '')).toBe(plain)
  })

  it('can be taken back, whatever stood in a cell', () => {
    const back = (csv: string) => {
      const inside = /^".*"$/s.test(csv) ? csv.slice(1, -1).replaceAll('""', '"') : csv
      return inside.replace(/^'(?='*(?:[\t\r\n]|\s*[=+\-@＝＋－＠]))/, '')
    }
    const wild = fc.string({ unit: fc.constantFrom(...`'"=+-@\t\r\n ,ab1`) })
    fc.assert(fc.property(fc.oneof(wild, fc.string()), (text) => back(cell(text)) === text))
  })

  it('leaves no cell that begins like a formula', () => {
    const wild = fc.string({ unit: fc.constantFrom(...`'"=+-@\t\r\n ,ab1`) })
    fc.assert(
      fc.property(wild, (text) => {
        expect(cell(text)).not.toMatch(/^"?\s*[=@]|^"?\s*[+-](?!\d+([.,]\d+)?"?$)/)
      }),
    )
  })
})
