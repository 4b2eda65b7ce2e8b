import { describe, expect, it } from 'vitest'
import { indent, MendedText, quote } from '../../src/source/edits.ts'

describe('a mended text', () => {
  it('knows where things stood before', () => {
    const mended = new MendedText('abcdef')
    mended.mend([
      { start: 1, end: 2, text: 'XYZ' },
      { start: 4, end: 4, text: '--' },
    ])
    expect(mended.text).toBe('aXYZcd--ef')
    const original = [...mended.text].map((_, at) => mended.original(at))
    expect(original).toEqual([0, 1, 2, 2, 2, 3, 4, 4, 4, 5])
    expect(mended.original(10)).toBe(6)
  })

  it('may be mended again, even where it was mended before', () => {
    const mended = new MendedText('abc')
    mended.mend([{ start: 1, end: 1, text: '12' }])
    mended.mend([{ start: 0, end: 2, text: '' }])
    expect(mended.text).toBe('2bc')
    expect([0, 1, 2].map((at) => mended.original(at))).toEqual([1, 1, 2])
  })
})

describe('quotes', () => {
  it('go around a text, its apostrophes doubled', () => {
    const mended = new MendedText("say: it's 'fine'\n")
    mended.mend(quote(mended.text, 5, 16))
    expect(mended.text).toBe("say: 'it''s ''fine'''\n")
  })
})

describe('an indent', () => {
  const text = 'a:\n  b: 1\n\n  c:\n    d: 2\ne: 3\n'

  it('moves lines to the right, but not the empty ones', () => {
    const mended = new MendedText(text)
    mended.mend(indent(text, 3, text.indexOf('e'), 2))
    expect(mended.text).toBe('a:\n    b: 1\n\n    c:\n      d: 2\ne: 3\n')
  })

  it('moves lines to the left, as far as they go', () => {
    const mended = new MendedText(text)
    mended.mend(indent(text, 3, text.indexOf('e'), -3))
    expect(mended.text).toBe('a:\nb: 1\n\nc:\n d: 2\ne: 3\n')
  })

  it('reaches to the end of a text without a last line break', () => {
    const mended = new MendedText('a:\nb')
    mended.mend(indent(mended.text, 3, 4, 1))
    expect(mended.text).toBe('a:\n b')
  })
})
