import { describe, expect, it, test } from 'vitest'
import { inProportion, placesIn } from '../../../src/plan/setting/places.ts'
import type { Participants, SpaceKind } from '../../../src/program/program.ts'
import { activityOf, spaceOf } from '../program-of.ts'

const places = (kinds: SpaceKind[], split?: Participants['split']) => {
  const spaces = kinds.map((kind, index) => spaceOf(`s${index}`, kind))
  return placesIn(activityOf({ spaces: spaces.map(([id]) => id) }), {
    people: 21,
    spaces: new Map(spaces),
    split,
  })
}

describe('the places where people are', () => {
  const TOGETHER = [{ people: 21 }]

  it('are several in two rooms, or in a room and a call; nobody knows how many are where', () => {
    expect(places(['in-person', 'video'])).toEqual([])
    expect(places(['webinar', 'in-person', 'document'])).toEqual([])
    expect(places(['in-person', 'in-person'])).toEqual([])
  })

  it('are one in one room, in one call, and in what is only written', () => {
    expect(places([])).toEqual(TOGETHER)
    expect(places(['in-person', 'document'])).toEqual(TOGETHER)
    expect(places(['video', 'webinar', 'channel'], { room: 13, call: 8 })).toEqual(TOGETHER)
  })

  it('are the room and the call, where it is known how many are in each', () => {
    const split = { room: 13, call: 8 }
    expect(places(['video', 'in-person'], split)).toEqual([
      { side: 'room', people: 13 },
      { side: 'call', people: 8 },
    ])
    expect(places(['in-person', 'in-person'], split)).toEqual([])
    expect(places(['in-person', 'in-person', 'video'], split)).toEqual([])
  })

  it('leave nobody alone', () => {
    expect(places(['in-person', 'video'], { room: 20, call: 1 })).toEqual(TOGETHER)
    expect(places(['in-person', 'video'], { room: 0, call: 21 })).toEqual(TOGETHER)
  })
})

test('other numbers of people are spread in the same proportion', () => {
  const split = { room: 13, call: 8 }
  expect(inProportion(split, 21)).toEqual(split)
  expect([12, 13, 24].map((people) => inProportion(split, people)?.call)).toEqual([5, 5, 9])
  expect(inProportion({ room: 0, call: 0 }, 3)).toEqual({ room: 3, call: 0 })
  expect(inProportion(undefined, 21)).toBeUndefined()
})
