import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { build } from '../../src/documents/document.ts'
import { patternsOf } from '../../src/documents/words.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { loadProgram } from '../../src/program/load.ts'
import { decode } from '../../src/source/decode.ts'

const examples = fileURLToPath(new URL('../../examples/kollegiale-beratung/', import.meta.url))

/** The words between the places of a pattern, where there are at least two. */
function fixedParts(pattern: string | Record<string, string>): string[] {
  const forms = typeof pattern === 'string' ? [pattern] : Object.values(pattern)
  return forms.flatMap((form) => form.split(/\{\w+\}/)).filter((part) => part.trim().includes(' '))
}

it('a guide in German has none of the English words', () => {
  const files = { read: (path: string) => decode(readFileSync(`${examples}${path}`), path) }
  const { program } = loadProgram('kollegiale-beratung.yaml', files, {
    cohort: 'cohorts/musterstadt-2027.yaml',
  })
  if (!program) throw new Error('the example is not valid')
  const guide = JSON.stringify(build(planProgram(program), 'guide', { detail: 'script' }))
  const german = JSON.stringify(patternsOf('de'))
  const english = Object.values(patternsOf('en')).flatMap(fixedParts)
  expect(english.length).toBeGreaterThan(150)
  expect(english.filter((part) => guide.includes(part) && !german.includes(part))).toEqual([])
})
