import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { measureAll } from '../../bench/rules/measure.ts'
import { precisionsIn } from '../../bench/rules/page.ts'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const page = readFileSync(`${root}/docs/accuracy.md`, 'utf8')
const { sets } = measureAll(root)

describe.each([...sets])('docs/accuracy.md, written by npm run bench:rules, on %s', (name, set) => {
  const written = precisionsIn(page, name)

  it('names the rules that read words', () => {
    expect([...written.keys()]).toEqual(set.measures.map(({ id }) => id))
  })

  it.each(set.measures)(
    'claims no more for $id than it holds',
    ({ id, labelled, found, right }) => {
      const claimed = written.get(id) ?? null
      if (labelled === undefined || found === 0) expect(claimed).toBeNull()
      else expect(right / found).toBeGreaterThanOrEqual((claimed ?? 0) - 0.005)
    },
  )

  it('has a rule at warning or above, and sure, only where it is right nine times in ten', () => {
    const wrong = set.measures.filter(
      ({ severity, unsure, labelled, found, right }) =>
        severity !== 'info' &&
        !unsure &&
        labelled !== undefined &&
        found > 0 &&
        right / found < 0.9,
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})
