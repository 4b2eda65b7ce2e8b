import { describe, expect, it } from 'vitest'
import { Names } from '../../src/documents/names.ts'
import { Words } from '../../src/documents/words.ts'

const none = { people: new Map(), spaces: new Map(), resources: new Map(), sessions: [] }
const names = new Names(none, new Words('en'))

describe('roles', () => {
  it('are in the words of the language where the field has some, and else as they are written', () => {
    expect(names.role({ role: ' Facilitator' })).toBe('Facilitator')
    for (const role of ['note taker', 'constructor', '__proto__'])
      expect(names.role({ role })).toBe(role)
  })
})

describe('places', () => {
  it('are joined as the language does', () => {
    expect(names.spaces(['Liffey room', 'Video call'])).toBe('Liffey room and Video call')
    expect(names.spaces(['Hall, first floor'])).toBe('Hall, first floor')
    expect(names.spaces([])).toBeUndefined()
  })

  it('with a comma in a name are kept apart', () => {
    expect(names.spaces(['Hall, first floor', 'Video call'])).toBe('Hall, first floor; Video call')
  })
})
