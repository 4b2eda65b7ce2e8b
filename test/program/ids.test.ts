import { describe, expect, it } from 'vitest'
import { idFrom, idOf, nameOf } from '../../src/program/ids.ts'

describe('ids', () => {
  it.each([
    ['Feedback in trios', 'feedback-in-trios'],
    ['Situation, behaviour, impact', 'situation-behaviour-impact'],
    ["What we've agreed!", 'what-weve-agreed'],
    ['Übung für alle (2)', 'übung-für-alle-2'],
    ['振り返り', '振り返り'],
    ['…', ''],
  ])('are made of titles: %s', (title, id) => {
    expect(idFrom(title)).toBe(id)
  })

  it('are the author’s own first', () => {
    expect(idOf({ id: 'close', title: 'One word' })).toBe('close')
    expect(idOf({ title: 'One word' })).toBe('one-word')
    expect(idOf({})).toBe('')
    expect(nameOf({ id: 'close' })).toBe('"close"')
  })
})
