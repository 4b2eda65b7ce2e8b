/** Every file and argument that means harm ends in a clear answer, and in nothing else. */
import { readdirSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { Place } from '../cli/temporary.ts'
import { HOSTILE } from './files.ts'

const places: Place[] = []
afterEach(() => {
  for (const place of places.splice(0)) place.remove()
})

describe('what means harm', () => {
  it.each(Object.entries(HOSTILE))('%s', async (_, { files, argv, code, says }) => {
    const place = new Place(files)
    places.push(place)
    const [first = ''] = Object.keys(files)
    const ran = await place.run(argv ?? ['validate', first])
    expect({ code: ran.code, told: ran.both.slice(0, 400) }).toMatchObject({ code })
    if (says !== undefined) expect(ran.both).toContain(says)
    // No fault of ours, no trace, no sentence of a library, nothing that steers a terminal or a CI.
    expect(ran.both).not.toMatch(/fault of social-learn|^ +at .*:\d+:\d+|\[object |undefined/m)
    expect(ran.both).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    )
    expect(ran.both).not.toMatch(/^::/m)
    // Nothing of what lies elsewhere on the machine.
    expect(ran.both).not.toMatch(/root:|PATH=/)
    // Told in as much as somebody can read, and nothing is written.
    expect(ran.both.length).toBeLessThan(200_000)
    expect(readdirSync(place.folder).sort()).toEqual(
      [...new Set(Object.keys(files).map((path) => path.split('/')[0]))].sort(),
    )
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('was tried in more than two hundred ways', () => {
    expect(Object.keys(HOSTILE).length).toBeGreaterThan(200)
  })
})
