import { describe, expect, it } from 'vitest'
import { SourceText } from '../../src/diagnostics/place.ts'
import { parse } from '../../src/source/parse.ts'
import { Places } from '../../src/source/places.ts'
import { placeWithin } from '../../src/source/within.ts'

/** What stands at the place of `words` in the value of `text`. */
function written(yaml: string, words: string): string {
  const places = new Places()
  const source = new SourceText('a.yaml', yaml)
  const value = parse(source, places).value as { text: string }
  const at = value.text.indexOf(words)
  expect(at, `"${words}" in "${value.text}"`).not.toBe(-1)
  const { start, end } = placeWithin(places.value(value, 'text'), value.text, at, at + words.length)
  return yaml.slice(start, end)
}

describe('the place of words within a text', () => {
  it.each([
    ['plain', 'text: How did your diagnosis change your work?\n', 'your diagnosis'],
    ['in single quotes', "text: 'It''s your diagnosis: say it'\n", 'your diagnosis'],
    ['in double quotes with escapes', 'text: "Say \\"now\\", your diagnosis"\n', 'your diagnosis'],
    ['in a literal block', 'text: |\n  First line.\n  Then your diagnosis.\n', 'your diagnosis'],
  ])('%s', (_, yaml, words) => {
    expect(written(yaml, words)).toBe(words)
  })

  it('goes over the end of a line where the text is folded', () => {
    expect(written('text: >\n  What about your\n  diagnosis?\n', 'your diagnosis')).toBe(
      'your\n  diagnosis',
    )
  })

  it('finds the second of two', () => {
    const yaml = 'text: a way, a way\n'
    const places = new Places()
    const value = parse(new SourceText('a.yaml', yaml), places).value as { text: string }
    expect(placeWithin(places.value(value, 'text'), value.text, 7, 12)).toMatchObject({
      start: 13,
      end: 18,
    })
  })
})
