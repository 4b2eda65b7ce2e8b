import { expect, it } from 'vitest'
import { areApart } from '../../../src/plan/setting/presence.ts'
import type { SpaceKind } from '../../../src/program/program.ts'
import { activityOf, spaceOf } from '../program-of.ts'

const apart = (...kinds: SpaceKind[]) => {
  const spaces = kinds.map((kind, index) => spaceOf(`s${index}`, kind))
  return areApart(activityOf({ spaces: spaces.map(([id]) => id) }), { spaces: new Map(spaces) })
}

it('people are apart in two rooms, or in a room and a call', () => {
  expect(apart('in-person', 'video')).toBe(true)
  expect(apart('webinar', 'in-person', 'document')).toBe(true)
  expect(apart('in-person', 'in-person')).toBe(true)
})

it('people are together in one room, in one call, and in what is only written', () => {
  expect(apart()).toBe(false)
  expect(apart('in-person', 'document')).toBe(false)
  expect(apart('video', 'webinar', 'channel')).toBe(false)
})
