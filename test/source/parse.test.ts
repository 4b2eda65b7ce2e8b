import { describe, expect, it } from 'vitest'
import { SourceText } from '../../src/diagnostics/place.ts'
import { parse } from '../../src/source/parse.ts'
import { Places } from '../../src/source/places.ts'

/** Reads a text that is right. */
function read(text: string) {
  const places = new Places()
  const { value, diagnostics } = parse(new SourceText('program.yaml', text), places)
  expect(diagnostics.map(({ message }) => message)).toEqual([])
  const words = (place: { start: number; end: number }) => text.slice(place.start, place.end)
  // biome-ignore lint/suspicious/noExplicitAny: any shape may be read
  return { value: value as any, places, words }
}

describe('the value', () => {
  it('has texts, numbers, yes and no, nothing, lists and fields', () => {
    const { value } = read(
      'a: text\nb: 12\nc: 1.5\nd: true\ne: null\nf: ~\ng:\nh: []\ni: {}\nj:\n  - 1\n  -\nk: { l: [m, n] }\n',
    )
    expect(value).toEqual({
      a: 'text',
      b: 12,
      c: 1.5,
      d: true,
      e: null,
      f: null,
      g: null,
      h: [],
      i: {},
      j: [1, null],
      k: { l: ['m', 'n'] },
    })
  })

  it('keeps as text what older YAML would change', () => {
    const text =
      'a: no\nb: yes\nc: on\nd: 09:30\ne: 2027-03-02\nf: 2027-03-02 09:30\ng: 15%\nh: C#\ni: https://x.org/a#b\nj: a | b\nk: 1_000\nl: 4-6\n'
    expect(Object.values(read(text).value).every((value) => typeof value === 'string')).toBe(true)
  })

  it('has texts over lines as they are read', () => {
    const { value } = read(
      'a: one\n  two\n\n  three\nb: |\n  one\n    two\nc: >\n  one\n  two\n\n  three\nd: "one\n  two"\n',
    )
    expect(value).toEqual({
      a: 'one two\nthree',
      b: 'one\n  two\n',
      c: 'one two\nthree\n',
      d: 'one two',
    })
  })

  it('has names of fields as text, whatever they look like', () => {
    const { value } = read('1: a\ntrue: b\nnull: c\n"d e": f\n1.10: g\n')
    expect(value).toEqual({ '1': 'a', true: 'b', null: 'c', 'd e': 'f', '1.10': 'g' })
  })

  it('is undefined as soon as anything is wrong', () => {
    const { value, diagnostics } = parse(new SourceText('a.yaml', 'a: #wins\nb: 1\n'), new Places())
    expect(value).toBeUndefined()
    expect(diagnostics).toHaveLength(1)
  })

  it('leaves the place to the original text of a number', () => {
    const { value, places, words } = read('about:\n  version: 1.10\n')
    expect(value.about.version).toBe(1.1)
    expect(words(places.value(value.about, 'version'))).toBe('1.10')
  })
})

describe('aliases', () => {
  it('are copies, each with a place of its own', () => {
    const { value, places, words } = read('a: &who\n  role: host\nb: *who\nc: [*who]\n')
    expect(value).toEqual({ a: { role: 'host' }, b: { role: 'host' }, c: [{ role: 'host' }] })
    expect(value.b).not.toBe(value.a)
    expect(words(places.owner(value.a))).toBe('a')
    expect(words(places.owner(value.b))).toBe('b')
    expect(words(places.value(value, 'b'))).toBe('*who')
    expect(words(places.value(value.b, 'role'))).toBe('host')
    expect(words(places.value(value.c, 0))).toBe('*who')
  })

  it('repeat the nearest thing of that name above', () => {
    expect(read('a: &x 1\nb: *x\nc: &x 2\nd: *x\n').value).toEqual({ a: 1, b: 1, c: 2, d: 2 })
  })

  it('may repeat lists and what repeats something itself', () => {
    expect(read('a: &x [1]\nb: &y [*x, 2]\nc: *y\n').value).toEqual({
      a: [1],
      b: [[1], 2],
      c: [[1], 2],
    })
  })

  it('leave a name alone that nothing repeats, but on a text', () => {
    expect(read('a: &unused\n  b: 1\n').value).toEqual({ a: { b: 1 } })
  })
})

describe('tags', () => {
  it('may say what YAML would guess, or what it would not', () => {
    expect(read('a: !!str 1.10\nb: !!map { c: 1 }\nd: !!seq []\n').value).toEqual({
      a: '1.10',
      b: { c: 1 },
      d: [],
    })
  })
})

describe('places', () => {
  const text = `# a comment
social-learn: 1

title: "Feedback" # short
participants: { min: 8, max: 12 }
agreements:
  - text: Ask first
    why:
  - Listen
  -
say: |
  Hello
  there

empty:
last: [ a, "b" ]
`
  const { value, places, words } = read(text)

  it('of the file is where it starts', () => {
    expect(words(places.owner(value))).toBe('social-learn')
  })

  it.each([
    ['a field', () => places.value(value, 'social-learn'), '1'],
    ['a text in quotes, with them', () => places.value(value, 'title'), '"Feedback"'],
    ['the name of a field', () => places.key(value, 'participants'), 'participants'],
    ['fields in braces', () => places.value(value, 'participants'), '{ min: 8, max: 12 }'],
    ['a field in braces', () => places.value(value.participants, 'max'), '12'],
    ['the name of a field in braces', () => places.key(value.participants, 'max'), 'max'],
    [
      'a list, from its first to its last item',
      () => places.value(value, 'agreements'),
      '- text: Ask first\n    why:\n  - Listen\n  -',
    ],
    ['an item', () => places.value(value.agreements, 0), 'text: Ask first\n    why:'],
    ['the dash of an item', () => places.key(value.agreements, 1), '-'],
    ['an item that is a text', () => places.value(value.agreements, 1), 'Listen'],
    ['an empty item, at its dash', () => places.value(value.agreements, 2), '-'],
    ['an empty field, at its name', () => places.value(value, 'empty'), 'empty'],
    ['a text over lines', () => places.value(value, 'say'), '|\n  Hello\n  there'],
    ['an item in brackets', () => places.value(value.last, 1), '"b"'],
    ['an item in brackets instead of its dash', () => places.key(value.last, 0), 'a'],
  ])('of %s', (_, place, expected) => {
    expect(words(place())).toBe(expected)
  })

  it('of what is missing is the name of its owner', () => {
    expect(words(places.value(value.participants, 'ideal'))).toBe('participants')
    expect(places.key(value.agreements[0], 'short').start).toBe(text.indexOf('- text'))
    expect(words(places.key(value, 'language'))).toBe('social-learn')
  })

  it('of an empty set of fields is its braces', () => {
    const empty = read('{}\n')
    expect(empty.words(empty.places.owner(empty.value))).toBe('{}')
  })
})
