/** What is printed on paper, on both papers: no short piece stands alone on a page. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { assetFolder } from '../../src/cli/assets.ts'
import { starterNames } from '../../src/cli/init/starter.ts'
import { pagesOf, reach } from './collisions.ts'
import { Place } from './temporary.ts'

/** Where the content of a page ends at the earliest, the last page aside, as a part of its height. */
const LEAST = 0.3

/** Pages of an approval sheet; of these programs, which ask up to 45 questions, it has fewer. */
const SHEET = 3
const SHORT = { 'learning-from-incidents': 2, 'feedback-foundations': 2, 'peer-coaching-circle': 2 }

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))
const order = ['render', '--document', 'guide,handout,approval-sheet', '--format', 'pdf', '--paper']

describe.each(['a4', 'letter'])('on %s', { timeout: 120_000 }, (paper) => {
  const places: Place[] = []
  const here = () => {
    const place = new Place()
    places.push(place)
    return place
  }
  afterAll(() => {
    for (const place of places) place.remove()
  })

  it.each(readdirSync(examples))('example %s', async (name) => {
    const place = here()
    const cwd = join(examples, name)
    const { code, both } = await place.run([...order, paper, '--out', place.path('out')], {
      change: { cwd },
    })
    expect(code, both).toBe(0)
    // A guide, a handout and an approval sheet of each cohort.
    expect(sparse(place).printed).toBeGreaterThanOrEqual(3)
    expect(sparse(place).pages).toEqual([])
    expect(sheets(place)).toBeLessThanOrEqual(SHORT[name as keyof typeof SHORT] ?? SHEET)
  })

  it.each(starterNames(assetFolder('starters')))('starter %s', async (name) => {
    const place = here()
    await place.run(['init', '--yes', '--starter', name])
    const { code, both } = await place.run([...order, paper, '--out', place.path('out')])
    expect(code, both).toBe(0)
    expect(sparse(place).printed).toBeGreaterThanOrEqual(3)
    expect(sparse(place).pages).toEqual([])
    expect(sheets(place)).toBeLessThanOrEqual(SHORT[name as keyof typeof SHORT] ?? SHEET)
  })
})

function printed(place: Place): string[] {
  const all = readdirSync(place.path('out'), { recursive: true, encoding: 'utf8' })
  return all.filter((file) => file.endsWith('.pdf'))
}

/** Pages of the longest approval sheet. */
function sheets(place: Place): number {
  const files = printed(place).filter((file) => file.includes('approval-sheet'))
  return Math.max(...files.map((file) => pagesOf(join(place.path('out'), file)).length))
}

/** How many documents there are, and which of their pages end too early. */
function sparse(place: Place): { printed: number; pages: string[] } {
  const files = printed(place)
  const pages = files.flatMap((file) =>
    pagesOf(join(place.path('out'), file))
      .slice(0, -1)
      .map((page, index) => ({ at: `${file}, page ${index + 1}`, end: reach(page) }))
      .filter(({ end }) => end < LEAST)
      .map(({ at, end }) => `${at} ends at ${end.toFixed(2)}`),
  )
  return { printed: files.length, pages }
}
