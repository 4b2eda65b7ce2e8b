import { describe, expect, it } from 'vitest'
import { listed, nearest } from '../../src/diagnostics/nearest.ts'

describe('nearest', () => {
  it('forgives capitals, blanks and a wrong letter', () => {
    const known = ['kick-off', 'circle', 'last-circle']
    expect(nearest('Kick off', known)).toBe('kick-off')
    expect(nearest('kickof', known)).toBe('kick-off')
    expect(nearest('closing', known)).toBeUndefined()
  })

  it('compares no text that is too long to be a name', () => {
    expect(nearest('a'.repeat(101), ['a'.repeat(100)])).toBeUndefined()
  })
})

describe('listed', () => {
  it('sorts, and joins the last with "and"', () => {
    expect(listed(['lead', 'host', 'tech'])).toBe('`host`, `lead` and `tech`')
    expect(listed(['lead'])).toBe('`lead`')
    expect(listed([])).toBe('')
  })

  it('says how many it leaves out', () => {
    const names = Array.from({ length: 20 }, (_, index) => `p${index + 10}`)
    expect(listed(names)).toMatch(/`p21` and 8 more$/)
  })
})
