/**
 * `npm run fuzz`: programs that nobody wrote, right ones and broken ones, through all of the tool, for
 * a minute and with another seed each time. `FUZZ_SECONDS` and `FUZZ_SEED` say otherwise. It goes on
 * after a fault, and tells of each kind once, with the smallest files that show it.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type DocumentName, documents } from '../../src/documents/document.ts'
import { whole } from './any-program.ts'
import { breaking, broken } from './breaking.ts'
import { hunt } from './hunt.ts'
import { type Texts, through } from './through.ts'

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 60)
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)

const way = fc.record(
  {
    document: fc.constantFrom(...(Object.keys(documents) as DocumentName[])),
    detail: fc.constantFrom('outline' as const, 'plan' as const, 'script' as const),
    people: fc.integer({ min: 1, max: 60 }),
    engine: fc.integer({ min: 0, max: 30 }).map((number) => number === 0),
  },
  { requiredKeys: ['document', 'detail', 'engine'] },
)
const files = fc.record({ whole, ofProgram: breaking, ofCohort: breaking }).map(
  ({ whole: { program, cohort }, ofProgram, ofCohort }): Texts => ({
    'main.yaml': broken(program, ofProgram),
    ...(cohort && { 'cohort.yaml': broken(cohort, ofCohort) }),
  }),
)

it(
  `the tool comes through ${SECONDS} s of programs, seed ${SEED}`,
  async () => {
    const { faults, whole } = await hunt(fc.record({ texts: files, way }), {
      seed: SEED,
      seconds: SECONDS,
      attempt: ({ texts, way }) => through(texts, way),
      show: ({ texts, way }) => `${JSON.stringify(way)}\n${shown(texts)}`,
    })
    expect(faults).toEqual([])
    expect(whole).toBeGreaterThan(0)
  },
  (SECONDS + 600) * 1000,
)

function shown(texts: Texts): string {
  return Object.entries(texts)
    .map(([path, text]) => `--- ${path}\n${JSON.stringify(text)}\n${text}`)
    .join('\n')
}
