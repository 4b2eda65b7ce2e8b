import { existsSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { soundWith } from '../lint/examples.ts'
import { Place } from './temporary.ts'

let place: Place
beforeEach(() => {
  place = new Place({ 'team/a.yaml': soundWith('agreements: none\n') })
})
afterEach(() => place.remove())

describe('--debug', () => {
  it.each([
    ['validate', ['read and check', 'report'], false],
    ['lint', ['read and check', 'plan', 'rules', 'report'], true],
  ])('says how long each part of %s took, and changes no finding', async (name, stages, rules) => {
    const argv = [name, 'team/a.yaml', '--format', 'json']
    const plain = await place.run(argv)
    const measured = await place.run([...argv, '--debug'])
    expect(measured.stdout).toBe(plain.stdout)
    expect(measured.code).toBe(plain.code)
    expect(plain.stderr).not.toContain(' ms ')
    for (const stage of stages)
      expect(measured.stderr).toMatch(new RegExp(`^${stage} +\\d+\\.\\d\\d +\\d+\\.\\d% +1$`, 'm'))
    expect(/^rule +ms/m.test(measured.stderr)).toBe(rules)
  })

  it('is measured each time', async () => {
    const change = { cwd: place.path('team'), build: 'this one' }
    await place.run(['lint', 'a.yaml', '--debug', `--cache=${place.path('cache')}`], { change })
    expect(existsSync(place.path('cache'))).toBe(false)
  })
})
