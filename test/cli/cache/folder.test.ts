import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askedIn, cacheFolder } from '../../../src/cli/cache/folder.ts'
import type { Host } from '../../../src/cli/host.ts'
import { Place } from '../temporary.ts'

let place: Place
beforeEach(() => {
  place = new Place({ 'repo/.git/HEAD': '', 'repo/team/a.yaml': '', 'other/file': '' })
  mkdirSync(place.path('empty'))
})
afterEach(() => place.remove())

const host = (env: Host['env'] = {}) => ({ cwd: place.path('repo/team'), env }) as Host
const folder = (named?: string, env?: Host['env']) => cacheFolder(named, host(env))

describe('the folder of the cache', () => {
  it.skipIf(process.platform === 'win32' || process.platform === 'darwin')(
    "is the user's own when none is named",
    () => {
      expect(folder(undefined, { HOME: '/h' })).toBe('/h/.cache/social-learn')
      expect(folder(undefined, { HOME: '/h', XDG_CACHE_HOME: '/c' })).toBe('/c/social-learn')
      expect(folder(undefined, { HOME: '/h', XDG_CACHE_HOME: 'c' })).toBe('/h/.cache/social-learn')
    },
  )

  it('is none in CI when none is named', () => {
    expect(folder(undefined, { CI: 'true', HOME: '/h' })).toBeUndefined()
    expect(folder(place.path('empty'), { CI: 'true' })).toBe(place.path('empty'))
  })

  it.each(['.', 'cache', '../cache', '../.git/cache', '../../way-in/cache'])(
    'may not lie in the checkout: %s',
    (named) => {
      symlinkSync(place.path('repo'), place.path('way-in'))
      expect(() => folder(named)).toThrow('may not lie in the checkout')
      expect(readdirSync(place.path('repo'))).toEqual(['.git', 'team'])
    },
  )

  it('may not hold anything else', () => {
    expect(() => folder('../../other')).toThrow('there is something else')
    expect(() => folder('../../other/file')).toThrow('there is something else')
    place.put('other/CACHEDIR.TAG', '')
    expect(folder('../../other')).toBe(place.path('other'))
    expect(folder('../../new/deep')).toBe(place.path('new/deep'))
  })

  it.each([
    [['a.yaml'], undefined],
    [['--cache'], {}],
    [['--cache', '--all'], {}],
    [['--cache', '../c', 'a.yaml'], { folder: '../c' }],
    [['a.yaml', '--cache=../c'], { folder: '../c' }],
    [['--cache='], {}],
    [['--cached'], undefined],
    [['--', '--cache'], undefined],
    [['--cache', '../a', '--cache', '../b'], { folder: '../b' }],
  ])('is read from the arguments: %j', (args, asked) => {
    expect(askedIn(args)).toEqual(asked)
  })
})
