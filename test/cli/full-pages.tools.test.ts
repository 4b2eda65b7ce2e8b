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

/** Pages of an approval sheet; of these programs, which ask up to 45 questions, it has fewer in English. */
const SHEET = 3
const SHORT = ['learning-from-incidents', 'feedback-foundations', 'peer-coaching-circle']
/** Cohorts for which it is in a language of longer words. */
const LONG = ['hamburg-2027']

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
    expect(longSheets(place)).toEqual([])
  })

  it.each(starterNames(assetFolder('starters')))('starter %s', async (name) => {
    const place = here()
    await place.run(['init', '--yes', '--starter', name])
    const { code, both } = await place.run([...order, paper, '--out', place.path('out')])
    expect(code, both).toBe(0)
    expect(sparse(place).printed).toBeGreaterThanOrEqual(3)
    expect(sparse(place).pages).toEqual([])
    expect(longSheets(place)).toEqual([])
  })
})

function printed(place: Place): string[] {
  const all = readdirSync(place.path('out'), { recursive: true, encoding: 'utf8' })
  return all.filter((file) => file.endsWith('.pdf'))
}

/** Approval sheets that have more pages than they should. */
function longSheets(place: Place): string[] {
  const has = (file: string, names: readonly string[]) => names.some((name) => file.includes(name))
  return printed(place)
    .filter((file) => file.includes('approval-sheet'))
    .filter((file) => {
      const most = has(file, SHORT) && !has(file, LONG) ? SHEET - 1 : SHEET
      return pagesOf(join(place.path('out'), file)).length > most
    })
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
