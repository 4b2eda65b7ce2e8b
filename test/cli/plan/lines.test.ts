import { describe, expect, it } from 'vitest'
import { hanging, padded, printed, widthOf, wrapped } from '../../../src/cli/plan/lines.ts'

describe('the width of a text', () => {
  it('is two columns for a wide character, and none for a mark on another', () => {
    expect(widthOf('Rückblick')).toBe(9)
    expect(widthOf('お互い')).toBe(6)
    expect(widthOf('e\u0301')).toBe(1)
  })

  it('decides how much is filled up', () => {
    expect(padded('お互い', 8)).toBe('お互い  ')
    expect(padded('12', 4, 'end')).toBe('  12')
    expect(padded('too long', 4)).toBe('too long')
  })
})

describe('a text in lines', () => {
  it('is broken at blanks, and a word that is longer than a line is cut', () => {
    expect(wrapped('Rückmeldung zu dritt', 11)).toEqual(['Rückmeldung', 'zu dritt'])
    expect(wrapped('Donaudampfschifffahrt', 8)).toEqual(['Donaudam', 'pfschiff', 'fahrt'])
    expect(wrapped('互いに学ぶ', 4)).toEqual(['互い', 'に学', 'ぶ'])
  })

  it('stands behind its lead', () => {
    const lines = hanging([{ text: '  fits  ' }], 'with nine people and with ten', 28)
    expect(printed(lines)).toBe('  fits  with nine people and\n        with ten\n')
  })
})

describe('printed lines', () => {
  it('hold nothing of an author that a terminal would obey', () => {
    const title = 'A\u001b[31mred\u0007\nline\u202e'
    expect(printed([[{ text: title, style: 'strong' }]])).toBe('A\ufffd[31mred\ufffd line\ufffd\n')
  })

  it('end where their words end', () => {
    expect(printed([[{ text: 'a ' }, { text: '  ', style: 'dim' }]])).toBe('a\n')
  })
})
