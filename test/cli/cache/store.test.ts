import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Store } from '../../../src/cli/cache/store.ts'
import { Place } from '../temporary.ts'

let place: Place
beforeEach(() => {
  place = new Place()
})
afterEach(() => place.remove())

const folder = () => place.path('cache')
const names = () =>
  existsSync(folder()) ? readdirSync(folder()).filter((name) => name.endsWith('.json')) : []

describe('a store', () => {
  it('gives what was set last, by whoever', () => {
    const [one, other] = [new Store(folder()), new Store(folder())]
    expect(one.get('a')).toBeUndefined()
    one.set('a', { x: [1, 'ü'] })
    other.set('a', { x: [2] })
    expect(one.get('a')).toEqual({ x: [2] })
    expect(one.get('b')).toBeUndefined()
  })

  it('is for its user alone, and says what it is', () => {
    new Store(folder()).set('a', 1)
    expect(existsSync(place.path('cache/CACHEDIR.TAG'))).toBe(true)
    if (process.platform !== 'win32') expect(statSync(folder()).mode & 0o77).toBe(0)
  })

  it('lets go what was not used for longest when there is too much', () => {
    const store = new Store(folder(), { bytes: 1_000, files: 3, days: 30 })
    const age = (key: string, minutes: number) => {
      const before = names()
      store.set(key, 'x')
      const [name] = names().filter((one) => !before.includes(one))
      const at = Date.now() / 1000 - 60 * minutes
      utimesSync(place.path(`cache/${name}`), at, at)
    }
    age('old', 30)
    age('older', 40)
    age('new', 20)
    expect(store.get('older')).toBe('x')
    store.set('newest', 'x')
    expect([...'old older new newest'.split(' ')].map((key) => store.get(key))).toEqual([
      undefined,
      'x',
      'x',
      'x',
    ])
    store.set('large', 'x'.repeat(900))
    expect(names()).toHaveLength(1)
  })

  it('lets go what nobody used for a month, and touches nothing that is not its own', () => {
    const store = new Store(folder())
    store.set('a', 1)
    const long = Date.now() / 1000 - 40 * 86_400
    place.put('cache/notes.json', '{}')
    for (const name of names()) utimesSync(place.path(`cache/${name}`), long, long)
    store.set('b', 1)
    expect(store.get('a')).toBeUndefined()
    expect(store.get('b')).toBe(1)
    expect(existsSync(place.path('cache/notes.json'))).toBe(true)
  })
})
