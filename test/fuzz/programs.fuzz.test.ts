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
import { type Texts, through } from './through.ts'

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 60)
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
/** Programs of one seed; so many more with the next. */
const AT_ONCE = 40
/** Milliseconds of a processor: more than anybody waits for one document. */
const LONGEST = 10_000

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
    const ends = performance.now() + SECONDS * 1000
    const faults = new Map<string, string>()
    const counts = { programs: 0, right: 0 }
    for (let seed = SEED; performance.now() < ends; seed++) {
      const property = fc.asyncProperty(files, way, async (texts, its) => {
        const before = process.cpuUsage()
        counts.programs++
        try {
          if (await through(texts, its)) counts.right++
        } catch (error) {
          if (!faults.has(signatureOf(error))) throw error
        }
        const { user, system } = process.cpuUsage(before)
        expect((user + system) / 1000).toBeLessThan(LONGEST)
      })
      const result = await fc.check(property, {
        seed,
        numRuns: AT_ONCE,
        interruptAfterTimeLimit: Math.max(1, ends - performance.now()),
      })
      if (!result.failed || !result.errorInstance) continue
      const [texts, its] = result.counterexample ?? []
      const signature = signatureOf(result.errorInstance)
      faults.set(signature, `seed ${seed}\n${signature}\n${JSON.stringify(its)}\n${show(texts)}`)
      console.log(faults.get(signature))
    }
    console.log(`${counts.programs} programs, ${counts.right} of them right; seed ${SEED}`)
    expect([...faults.keys()]).toEqual([])
    expect(counts.right).toBeGreaterThan(0)
  },
  (SECONDS + 600) * 1000,
)

/** What went wrong, and the first places of ours where it did. */
function signatureOf(error: unknown): string {
  const { message, stack = '' } = error as Error
  const frames = stack.match(/(?<=\/)(?:src|test\/fuzz)\/[^\s:]+:\d+/g) ?? []
  return `${message.split('\n')[0]?.slice(0, 120)} (${frames.slice(0, 3).join(' < ')})`
}

function show(texts: Texts | undefined): string {
  return Object.entries(texts ?? {})
    .map(([path, text]) => `--- ${path}\n${JSON.stringify(text)}\n${text}`)
    .join('\n')
}
