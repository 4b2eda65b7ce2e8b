import { readFileSync } from 'node:fs'
import english from 'retext-english'
import equality from 'retext-equality'
import profanities from 'retext-profanities'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { findPhrases, phrasesOf } from '../../../src/lint/reading/wordings.ts'
import { NOT_INCLUSIVE, PROFANE } from '../../../src/lint/words/wording.generated.ts'

const weak = NOT_INCLUSIVE.trim()
  .split('\n')
  .flatMap((line) => line.replace('+', '').replace(/ =.*/, '').split(', '))
const strong = PROFANE.trim().split(', ')
const ours = phrasesOf([...weak, ...strong].map((word) => [word, word] as const))

/** What the libraries find in a text. */
function theirs(text: string): Set<string> {
  const pipe = unified()
    .use(english)
    .use(equality, { binary: true })
    .use(profanities)
    .use(function () {
      this.compiler = () => ''
    })
  const file = pipe.processSync(text)
  return new Set(file.messages.map(({ actual }) => actual?.toLowerCase() ?? ''))
}

/** The words that we find in a text. */
function found(text: string): Set<string> {
  return new Set(
    findPhrases(text, ours).map(({ start, end }) => text.slice(start, end).toLowerCase()),
  )
}

describe('the words that were taken from retext-equality and retext-profanities', () => {
  it('are found by both in a sentence of their own', () => {
    const text = [...weak, ...strong].map((word) => `They say ${word} today.`).join('\n\n')
    const [here, there] = [found(text), theirs(text)]
    expect([...weak, ...strong].filter((word) => !here.has(word))).toEqual([])
    expect([...weak, ...strong].filter((word) => !there.has(word))).toEqual([])
  })

  it('are found where the libraries find them, in ordinary texts', () => {
    const rows = readFileSync(new URL('../../../bench/rules/develop.tsv', import.meta.url), 'utf8')
    const text = rows
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t')[2])
      .join('\n\n')
    const known = new Set([...weak, ...strong])
    expect([...found(text)].sort()).toEqual(
      [...theirs(text)].filter((word) => known.has(word)).sort(),
    )
  })

  it('are not found where they are quoted, and are across lines, case and hyphens', () => {
    expect(found('We write "whitelist" and “chairman” differently.')).toEqual(new Set())
    expect(found('The Man-Hours of\nthe tax\n  man’s Chairman’s')).toEqual(
      new Set(['man-hours', 'tax\n  man’s', 'chairman’s']),
    )
  })
})
