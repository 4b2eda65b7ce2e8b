import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFile } from '../../src/program/check.ts'
import { loadProgram } from '../../src/program/load.ts'
import { filesOf } from './fixtures.ts'

const read = (path: string) =>
  readFileSync(new URL(`../programs/valid/cohort-over-library/${path}`, import.meta.url), 'utf8')
const FILES = {
  'main.yaml': read('main.yaml'),
  'programs/circles.yaml': read('programs/circles.yaml'),
  'libraries/our-team.yaml': read('libraries/our-team.yaml'),
}
type Name = keyof typeof FILES

/** What somebody may do to a line, and the words that they may put there. */
const change = fc.record({
  file: fc.constantFrom(...(Object.keys(FILES) as Name[])),
  line: fc.nat(70),
  kind: fc.constantFrom('drop', 'double', 'indent', 'value', 'key'),
  word: fc.constantFrom(
    'none',
    'cut',
    'circle',
    'circle-2',
    '15m',
    '3',
    '{}',
    '[]',
    '',
    'one-word',
  ),
  key: fc.constantFrom('use', 'if', 'change', 'feeds', 'who', 'repeat', 'tracks', 'groups', 'id'),
})

function changed(
  text: string,
  { line, kind, word, key }: typeof change extends fc.Arbitrary<infer C> ? C : never,
) {
  const lines = text.split('\n')
  const at = line % lines.length
  const old = lines[at] ?? ''
  if (kind === 'drop') lines.splice(at, 1)
  if (kind === 'double') lines.splice(at, 0, old)
  if (kind === 'indent') lines[at] = `  ${old}`
  if (kind === 'value') lines[at] = old.replace(/:.*$/, `: ${word}`)
  if (kind === 'key') lines[at] = old.replace(/^( *(?:- )?)[\w-]+:/, `$1${key}:`)
  return lines.join('\n')
}

describe('whatever is done to a line', () => {
  it('gives a program, or says what is wrong and how to mend it', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const texts: Record<string, string> = { ...FILES }
        for (const one of changes) texts[one.file] = changed(texts[one.file] ?? '', one)
        const files = filesOf(texts)
        const loaded = loadProgram('programs/circles.yaml', files, { cohort: 'main.yaml' })
        expect(loaded.program === undefined).toBe(loaded.diagnostics.length > 0)
        for (const name of Object.keys(FILES))
          for (const { message, try: way } of checkFile(name, files).diagnostics)
            expect([message, way]).not.toContain(undefined)
      }),
      { numRuns: 60 },
    )
  })
})
