/** Every file and argument that means harm ends in a clear answer, and in nothing else. */
import { readdirSync, symlinkSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { Place } from '../cli/temporary.ts'
import { FILES } from './files.ts'
import type { Hostile } from './kinds.ts'
import { NAMES } from './names.ts'
import { PICTURES } from './pictures.ts'
import { REACH } from './reach.ts'
import { ROSTERS } from './rosters.ts'
import { TARGETS } from './targets.ts'
import { TEMPLATES } from './templates.ts'

const HOSTILE: Record<string, Hostile> = {
  ...FILES,
  ...REACH,
  ...TEMPLATES,
  ...ROSTERS,
  ...PICTURES,
  ...NAMES,
  ...TARGETS,
}

const places: Place[] = []
afterEach(() => {
  for (const place of places.splice(0)) place.remove()
})

/** All that is in a folder and below it; links are not followed. */
function allIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
}

describe('what means harm', () => {
  it.each(Object.entries(HOSTILE))('%s', async (_, one) => {
    const { files, links = {}, argv, code, says, env = {}, makes } = one
    const place = new Place(files)
    places.push(place)
    for (const [name, to] of Object.entries(links)) symlinkSync(to, place.path(name))
    const before = allIn(place.folder)
    const [first = ''] = Object.keys(files)
    const cwd = place.path(one.in ?? '')
    const ran = await place.run(argv ?? ['validate', first], { env, change: { cwd } })
    expect(ran.code, ran.both.slice(0, 400)).toBe(code)
    if (says !== undefined) expect(ran.both).toContain(says)
    // No fault of ours, no trace, no sentence of a library, nothing that steers a terminal or a CI.
    expect(ran.both).not.toMatch(/fault of social-learn|^ +at .*:\d+:\d+|\[object |undefined/m)
    expect(ran.both).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    )
    expect(ran.both).not.toMatch(/^::(?!(?:error|warning) .*title=)|##\[|^.*pwned::/m)
    // Nothing of what lies elsewhere on the machine.
    expect(ran.both).not.toMatch(/root:|PATH=/)
    // Told in as much as somebody can read, and nothing is written but what was asked for.
    expect(ran.both.length).toBeLessThan(200_000)
    const made = allIn(place.folder).filter((path) => !before.includes(path))
    expect(made.filter((path) => !makes?.test(path))).toEqual([])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('was tried in more than four hundred ways', () => {
    expect(Object.keys(HOSTILE).length).toBeGreaterThan(400)
  })
})
