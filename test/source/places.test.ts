import { describe, expect, it } from 'vitest'
import { SourceText } from '../../src/diagnostics/place.ts'
import { Places, type Spot } from '../../src/source/places.ts'

const source = new SourceText('program.yaml', 'a: 1\nb: 2\n')
const spot = (key: number, value: number): Spot => ({
  key: { source, start: key, end: key + 1 },
  value: { source, start: value, end: value + 1 },
})

describe('the place of a field', () => {
  it('is kept by the identity of its owner', () => {
    const places = new Places()
    const [one, another] = [{ a: 1 }, { a: 1 }]
    places.set(one, 'a', spot(0, 3))
    expect(places.value(one, 'a').start).toBe(3)
    expect(places.key(one, 'a').start).toBe(0)
    expect(places.spot(another, 'a')).toBeUndefined()
  })

  it('that is missing is the key of its owner', () => {
    const places = new Places()
    const inner = {}
    places.set({ b: inner }, 'b', spot(5, 8), inner)
    expect(places.value(inner, 'x').start).toBe(5)
    expect(places.key(inner, 'x').start).toBe(5)
  })

  it('of an object that nobody placed is nowhere', () => {
    expect(() => new Places().owner({})).toThrow('an object without a place')
  })

  it('goes along to a copy, under other names', () => {
    const places = new Places()
    const [from, to] = [{ 'max-depth': 3 }, { maxDepth: 3 }]
    places.setOwner(from, spot(0, 0))
    places.set(from, 'max-depth', spot(5, 8))
    places.copy(from, to, (name) => name.replace('-d', 'D'))
    expect(places.value(to, 'maxDepth').start).toBe(8)
    expect(places.owner(to).start).toBe(0)
    const bare = {}
    places.copy({}, bare)
    expect(places.spot(bare, 'maxDepth')).toBeUndefined()
  })
})
