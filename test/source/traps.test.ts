import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TRAPS } from '../../src/source/traps.ts'
import { diagnose, type Mistake, unmark, wordsAt } from './marked.ts'
import { columns } from './traps/columns.ts'
import { fields } from './traps/fields.ts'
import { lists } from './traps/lists.ts'
import { texts } from './traps/texts.ts'

const themes: [string, readonly Mistake[]][] = [
  ['texts', texts],
  ['lists', lists],
  ['columns', columns],
  ['fields', fields],
]

describe.each(themes)('what goes wrong in %s', (_, mistakes) => {
  it.each(mistakes)('$name', (mistake) => {
    const { text, start, end } = unmark(mistake)
    const [diagnostic, ...others] = diagnose(text)
    expect({
      id: diagnostic?.id,
      says: diagnostic?.message,
      tries: diagnostic?.try,
      also: diagnostic?.places
        .slice(1)
        .map(({ label }, at) => [wordsAt(diagnostic, at + 1), label]),
      more: others.map(({ id }) => id),
    }).toEqual({
      id: mistake.id,
      says: mistake.says,
      tries: mistake.tries,
      also: mistake.also ?? [],
      more: mistake.more ?? [],
    })
    expect(diagnostic?.places[0]?.place).toMatchObject({ start, end })
  })
})

describe('all that is said about mistakes', () => {
  const diagnostics = themes.flatMap(([, mistakes]) =>
    mistakes.flatMap((mistake) => diagnose(unmark(mistake).text)),
  )

  it('is an error with a place and a way out, in whole sentences', () => {
    for (const { severity, message, places, try: way } of diagnostics) {
      expect(severity).toBe('error')
      expect(places).not.toHaveLength(0)
      expect(message).toMatch(/[.?!]$/)
      expect(way).toMatch(/[.?!]$/)
    }
  })

  it('never uses the words of the parser', () => {
    const words =
      /\b(?:implicit|mapping|scalar|sequence|flow|token|parse|syntax|string|boolean|null|resolve|indentation indicator|plain value|collection)\b/i
    const said = diagnostics.flatMap(({ message, try: way }) => [message, way ?? ''])
    expect(said.filter((text) => words.test(text))).toEqual([])
  })

  it('blames nobody', () => {
    const said = diagnostics.flatMap(({ message, try: way }) => [message, way ?? ''])
    expect(
      said.filter((text) => /\b(?:illegal|invalid|wrong|you forgot|must not)\b/i.test(text)),
    ).toEqual([])
  })
})

it('every trap of the folder is asked', () => {
  const folder = new URL('../../src/source/traps/', import.meta.url)
  expect(TRAPS).toHaveLength(readdirSync(folder).length)
})
