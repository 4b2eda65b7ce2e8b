import { describe, expect, it } from 'vitest'
import { diagnose, wordsAt } from './marked.ts'

describe('nesting', () => {
  const nested = (levels: number) => `a: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}\n`

  it('may be 100 deep', () => {
    expect(diagnose(nested(100))).toEqual([])
  })

  it('is refused from the 101st level on', () => {
    const [diagnostic] = diagnose(nested(101))
    expect(diagnostic).toMatchObject({
      id: 'nested-too-deep',
      message: 'Too many lists and fields stand inside one another here: 100 is the limit.',
    })
    expect(diagnostic?.places[0]?.place.start).toBe('a: '.length + 99)
  })

  it.each([
    ['brackets', '['.repeat(200_000)],
    ['brackets that are closed', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['braces', '{a: '.repeat(20_000)],
    ['dashes', `${'- '.repeat(20_000)}x`],
    ['question marks', `${'? '.repeat(20_000)}x`],
    ['lines', Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')],
  ])('of %s ends before it overflows anything', (_, text) => {
    expect(diagnose(text).map(({ id }) => id)).toEqual(['nested-too-deep'])
  })
})

describe('aliases', () => {
  it('may be 100 in a file', () => {
    const text = `a: &a 1\nb: [${Array(100).fill('*a').join(', ')}]\n`
    expect(diagnose(text)).toEqual([])
    const [diagnostic] = diagnose(text.replace('[*a', '[*a, *a'))
    expect(diagnostic).toMatchObject({
      id: 'too-many-aliases',
      message: 'This is the 101st alias in this file; 100 is the limit.',
    })
    expect(wordsAt(diagnostic)).toBe('*a')
  })

  it('may copy 10,000 values in all', () => {
    const list = `a: &a [${Array(999).fill('x').join(', ')}]\n`
    const aliases = (count: number) => `b: [${Array(count).fill('*a').join(', ')}]\n`
    expect(diagnose(list + aliases(10))).toEqual([])
    expect(diagnose(list + aliases(12))).toMatchObject([
      {
        id: 'aliases-copy-too-much',
        message: 'With this alias, the aliases of this file copy more than 10,000 values.',
      },
    ])
  })

  it('of aliases of aliases end with an error, however much they would copy', () => {
    const levels = 'abcdefghi'.split('').map((name, level, names) => {
      const above = names[level - 1]
      return `${name}: &${name} [${Array(9)
        .fill(above ? `*${above}` : 'x')
        .join(', ')}]`
    })
    expect(diagnose(`${levels.join('\n')}\n`).map(({ id }) => id)).toContain(
      'aliases-copy-too-much',
    )
  })
})

describe('a file full of mistakes', () => {
  it('tells 200 of those that do not keep it from being read', () => {
    const text = Array.from({ length: 500 }, (_, index) => `a${index}: #wins\n\n`).join('')
    expect(diagnose(text)).toHaveLength(200)
  })

  it('tells as many of the names that no alias uses', () => {
    const text = Array.from({ length: 300 }, (_, index) => `a${index}: &b${index} c\n`).join('')
    expect(diagnose(text)).toHaveLength(200)
  })

  it('costs more to read again when it is nothing but marks', () => {
    const mistakes = 'a: x: y\nb: x: y\nc: x: y\n'
    const words = mistakes + '# some ordinary words in a line\n'.repeat(8750)
    const marks = mistakes + '#\n'.repeat(140_000)
    expect(diagnose(words)).toHaveLength(3)
    expect(diagnose(marks)).toHaveLength(1)
  })

  it('tells the first of those that do when the file is big, and stops', () => {
    const text = `${'a: b: c\n'.repeat(3)}${'# a line to make it big\n'.repeat(100_000)}`
    expect(diagnose(text)).toHaveLength(1)
  })

  it('is not read again and again when it is small', () => {
    const text = Array.from({ length: 400 }, (_, index) => `a${index}: b: c\n`).join('')
    const found = diagnose(text)
    expect(found.length).toBeGreaterThan(20)
    expect(found.length).toBeLessThanOrEqual(400)
  })
})

describe('characters that nobody can see', () => {
  it.each([
    ['a NUL', '\u0000', 'A NUL character (U+0000)'],
    ['an escape', '\u001b', 'An escape character (U+001B)'],
    ['a bell', '\u0007', 'A control character (U+0007)'],
    ['a soft line break', '\u000b', 'A soft line break (U+000B)'],
    ['a delete', '\u007f', 'A control character (U+007F)'],
    ['a C1 control', '\u009b', 'A control character (U+009B)'],
    ['an override', '\u202e', 'A right-to-left override (U+202E)'],
    ['an isolate', '\u2066', 'A left-to-right isolate (U+2066)'],
    ['a mark of byte order', '\ufeff', 'A byte order mark (U+FEFF)'],
    ['half a character', '\udc00', 'Half of a character (U+DC00)'],
  ])('are refused: %s', (_, character, named) => {
    const [diagnostic, ...others] = diagnose(`a: b\nc: d${character}e\n`)
    expect(others).toEqual([])
    expect(diagnostic).toMatchObject({
      id: 'character-refused',
      message: `${named} stands here, which nobody can see.`,
    })
    expect(wordsAt(diagnostic)).toBe(character)
  })

  it('are told once for each kind', () => {
    expect(
      diagnose('a: \u001b\u001b\u001b\u0007\n').map(({ try: way }) => way?.slice(0, 34)),
    ).toEqual(['Delete it, here and further down: ', 'Delete it: it was probably pasted '])
  })

  it('are refused in a text that writes them with a backslash', () => {
    expect(diagnose('a: "\\u202e"\n')).toMatchObject([{ id: 'character-refused' }])
    expect(diagnose('a: "\\ud800"\n')).toMatchObject([{ id: 'character-refused' }])
    expect(diagnose('a: "\\t\\n\\u00e4"\n')).toEqual([])
  })

  it('may stand where languages and symbols need them', () => {
    expect(diagnose('a: "می\u200cخواهم, 👩\u200d💻, \u200e(a), prix\u00a0: 3"\n')).toEqual([])
  })
})

describe('a file that has too much in it', () => {
  it('is refused before it takes too long', () => {
    expect(diagnose('#\n'.repeat(300_000))).toMatchObject([
      {
        id: 'file-too-big',
        message: 'This file has more than 500,000 words and marks: that is the limit.',
      },
    ])
  })
})
