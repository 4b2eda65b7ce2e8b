/** Every program that we give away: the whole examples, and what the starters become. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { assetFolder } from '../../src/cli/assets.ts'
import { DiskFiles } from '../../src/cli/disk-files.ts'
import { starterNames } from '../../src/cli/init/starter.ts'
import type { ActivityPlan } from '../../src/plan/plan.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { loadProgram } from '../../src/program/load.ts'
import { noPdf, Place } from './temporary.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const examples = readdirSync(`${root}examples`)
const starters = starterNames(assetFolder('starters'))

let place: Place
beforeEach(() => {
  // The PDF itself is tested elsewhere; `init` prints one each time.
  place = new Place({}, { pdf: noPdf })
})
afterEach(() => place.remove())

/** What lacks time, for any number of people that the program is for. */
function tooShort(folder: string, program: string, cohort: string): string[] {
  const loaded = loadProgram(program, new DiskFiles(folder), { cohort }).program
  if (!loaded) throw new Error(`${program} does not hold together`)
  return planProgram(loaded).sessions.flatMap((plan) => [
    ...(plan.over > 0 ? [`${plan.session.title} is longer than its room is booked`] : []),
    ...plan.activities.flatMap(lacksTime),
  ])
}

function lacksTime({ held, fits, short, tracks }: ActivityPlan): string[] {
  const named = (ways: ActivityPlan['fits'], way: string) =>
    ways
      .filter(({ over }) => over > 0)
      .map(({ from, to, over }) => `${held.title}${way}: ${over} s over at ${from} to ${to}`)
  return [
    ...named(fits, ''),
    ...named(short?.fits ?? [], ', the short way'),
    ...tracks.flat().flatMap(lacksTime),
  ]
}

/** Names of files below a folder, with what they hold. */
function documents(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map(({ parentPath, name }) => [name, readFileSync(`${parentPath}/${name}`, 'utf8')])
}

describe.each(examples)('the example %s', (name) => {
  const folder = `${root}examples/${name}`
  const cohorts = readdirSync(`${folder}/cohorts`)
  const change = { cwd: folder }

  it('is valid', async () => {
    const { code, both } = await place.run(['validate'], { change })
    expect(both).toMatch(/^\d+ files, no problems\n$/)
    expect(code).toBe(0)
  })

  it.each(cohorts)('has time for everyone in %s', (cohort) => {
    expect(tooShort(folder, `${name}.yaml`, `cohorts/${cohort}`)).toEqual([])
  })

  it('prints for each of its cohorts', async () => {
    const render = ['render', '--format', 'md', '--out', place.folder]
    expect(await place.run(render, { change })).toMatchObject({ code: 0 })
    const guides = documents(place.folder).filter(([file]) => file.endsWith('.guide.md'))
    expect(guides.map(([file]) => file).sort()).toEqual(
      cohorts.map((cohort) => `${name}.${cohort.replace('.yaml', '')}.guide.md`).sort(),
    )
  })
})

describe.each(starters)('the starter %s', (name) => {
  it('prints as it comes, with time for everyone and no invented contact', async () => {
    const init = ['init', '--yes', '--starter', name]
    expect(await place.run(init)).toMatchObject({ code: 0 })
    expect(tooShort(place.folder, `${name}.yaml`, 'cohorts/first.yaml')).toEqual([])
    const render = ['render', '--document', 'guide', '--format', 'md']
    expect(await place.run(render)).toMatchObject({ code: 0 })
    const guide = documents(place.path('out'))[0]?.[1]
    expect(guide).toContain('NOT FILLED IN')
    expect(guide).not.toMatch(/@\w|https?:|\+\d/)
  })
})
