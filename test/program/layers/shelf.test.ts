import { describe, expect, it, vi } from 'vitest'
import { SourceText } from '../../../src/diagnostics/place.ts'
import { type Library, Shelf } from '../../../src/program/layers/shelf.ts'

const library = (id: string | undefined, activities: object): Library => ({
  id,
  title: `Library ${id}`,
  source: new SourceText(`${id}.yaml`, ''),
  value: { activities },
})

const elsewhere = new SourceText('main.yaml', '')

describe('Shelf', () => {
  it('reads the shipped library only when nothing else has it', () => {
    const shipped = vi.fn(() => library('social-learn', { last: {} }))
    const shelf = new Shelf([library('a', { first: {} })], shipped)
    expect(shelf.find('first', 'library-activities', elsewhere).ok).toBe(true)
    expect(shelf.holds(elsewhere)).toBe(false)
    expect(shipped).not.toHaveBeenCalled()
    expect(shelf.find('last', 'library-activities', elsewhere).ok).toBe(true)
    expect(shelf.find('social-learn/last', 'library-activities', elsewhere).ok).toBe(true)
    expect(shipped).toHaveBeenCalledTimes(1)
  })

  const a = library('a', { one: {}, two: {} })
  const b = library('b', { one: {} })
  const nameless = [library(undefined, { one: {} }), library(undefined, { one: {} })]
  const shelf = new Shelf([a, b], () => library('social-learn', {}))
  const wayOut = (use: string, from = elsewhere, on = shelf) => {
    const found = on.find(use, 'library-activities', from)
    return found.ok ? undefined : found.try
  }

  it.each([
    ['onee', 'Did you mean `one`? The activities are `one` and `two`.'],
    ['a/twoo', 'Did you mean `a/two`? The activities are `a/one` and `a/two`.'],
    ['bb/one', 'Did you mean `b/one`?'],
    ['elsewhere/one', 'Name its file in `libraries`.'],
    ['one', 'Write `a/one` or `b/one`.'],
  ])('shows the way from %s', (use, way) => {
    expect(wayOut(use)).toBe(way)
  })

  it('takes its own first, seen from a library', () => {
    expect(wayOut('one', b.source)).toBeUndefined()
    expect(shelf.holds(b.source)).toBe(true)
  })

  it('asks for an id where libraries have none', () => {
    expect(wayOut('one', elsewhere, new Shelf(nameless, () => b))).toContain('an `id` each')
  })

  it('says what something is that can’t be used here', () => {
    expect(shelf.find('one', 'library-prompts', elsewhere)).toEqual({
      ok: false,
      message: '"one" is an activity, not a prompt.',
      try: 'Use it in `activities`, or name something else here.',
    })
  })

  it('has no sections that a library leaves out', () => {
    expect(shelf.find('three', 'library-prompts', elsewhere)).toMatchObject({
      ok: false,
      try: 'There are no prompts yet. Add one, or leave this out.',
    })
  })
})
