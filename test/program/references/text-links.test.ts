import { describe, expect, it } from 'vitest'
import { SourceText } from '../../../src/diagnostics/place.ts'
import { textLinks } from '../../../src/program/references/text-links.ts'

const links = (text: string, file = text) => {
  const source = new SourceText('main.yaml', file)
  return textLinks(text, { source, start: 0, end: file.length }).map(({ id, place }) => [
    id,
    file.slice(place.start, place.end),
  ])
}

describe('textLinks', () => {
  it('finds links by reference, each at its id', () => {
    expect(links('See [the board][board] and [the sheet][SBI ].')).toEqual([
      ['board', 'board'],
      ['sbi', 'SBI '],
    ])
  })

  it('passes over other brackets, escapes and code', () => {
    expect(links('[ ] [a](b) \\[x][y] `grid[x][y]` [a] [b]')).toEqual([])
  })

  it('gives each of several that are alike its own place', () => {
    const text = '\\[x][board] `[y][board]` [a][board], [b][board]'
    const source = new SourceText('main.yaml', text)
    const found = textLinks(text, { source, start: 0, end: text.length })
    expect(found.map(({ place }) => text.slice(place.start - 3, place.end))).toEqual([
      'a][board',
      'b][board',
    ])
  })

  it('gives the whole text where the link is written otherwise', () => {
    expect(links('[a][b]', '"[a]\\\n [b]"')).toEqual([['b', '"[a]\\\n [b]"']])
  })
})
