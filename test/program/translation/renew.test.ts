import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dictionary, type Entry } from '../../../src/program/translation/dictionary.ts'
import { type Renewal, renew } from '../../../src/program/translation/renew.ts'
import type { Prose } from '../../../src/program/translation/speak.ts'

const place = {} as Prose['place']
const prose = (text: string, path = 'title'): Prose => ({ text, path, here: path, place })
const entry = (text: string, translation?: string, more: Partial<Entry> = {}): Entry => ({
  text,
  translation,
  at: undefined,
  earlier: undefined,
  raw: {},
  ...more,
})

function renewed(texts: Prose[], used: Entry[], unused: Entry[] = []): Renewal {
  return renew(texts, { used: new Dictionary(used), unused: new Dictionary(unused) })
}

describe('a renewed translation', () => {
  it('has every text once, in the order of the program, with what it had', () => {
    const { texts, unused } = renewed(
      [prose('One'), prose('Two'), prose('One', 'summary')],
      [entry('Two', 'Zwei'), entry('One', 'Eins')],
    )
    expect(texts.map(({ text, translation, here }) => [text, translation, here])).toEqual([
      ['One', 'Eins', 'title (and 1 more)'],
      ['Two', 'Zwei', 'title'],
    ])
    expect(unused).toEqual([])
  })

  it('offers the old translation of a text that has changed', () => {
    const old = entry('Write for two minutes', 'Schreibt zwei Minuten lang')
    const { texts, unused } = renewed([prose('Write for three minutes')], [old])
    expect(texts[0]).toMatchObject({
      from: old,
      translation: undefined,
      earlier: { text: 'Write for two minutes', translation: 'Schreibt zwei Minuten lang' },
    })
    expect(unused).toEqual([])
  })

  it('goes on offering it when the text changes once more', () => {
    const earlier = { text: 'Write for two minutes', translation: 'Schreibt zwei Minuten lang' }
    const { texts } = renewed(
      [prose('Write for four minutes')],
      [entry('Write for three minutes', undefined, { earlier })],
    )
    expect(texts[0]?.earlier).toEqual(earlier)
  })

  it('does not take another text for a changed one', () => {
    const { texts, unused } = renewed(
      [prose('Write a card')],
      [entry('Thank one another', 'Dankt euch')],
    )
    expect(texts[0]?.earlier).toBeUndefined()
    expect(unused).toHaveLength(1)
  })

  it('takes up again what was not used', () => {
    const { texts, unused } = renewed([prose('One')], [], [entry('One', 'Eins')])
    expect(texts[0]?.translation).toBe('Eins')
    expect(unused).toEqual([])
  })

  it('keeps a text twice that needs two translations', () => {
    const { texts } = renewed(
      [prose('Open', 'title'), prose('Open', 'posts/say')],
      [entry('Open', 'Offen', { at: 'title' }), entry('Open', 'Auf')],
    )
    expect(texts.map(({ translation, at }) => [translation, at])).toEqual([
      ['Offen', 'title'],
      ['Auf', undefined],
    ])
  })

  it('never loses a translation, whatever changes', () => {
    const word = fc.constantFrom('write', 'read', 'two', 'three', 'minutes', 'cards', 'for', 'a')
    const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(
        fc.uniqueArray(text),
        fc.array(fc.array(text), { maxLength: 4 }),
        (known, edits) => {
          let used = known.map((one) => entry(one, `de: ${one}`))
          let unused: Entry[] = []
          for (const texts of edits) {
            const { texts: next, unused: kept } = renewed(
              texts.map((one) => prose(one)),
              used,
              unused,
            )
            used = next.map((one) => entry(one.text, one.translation, { earlier: one.earlier }))
            unused = kept
          }
          const all = [...used, ...unused].flatMap(({ translation, earlier }) => [
            translation,
            earlier?.translation,
          ])
          for (const one of known) expect(all).toContain(`de: ${one}`)
        },
      ),
    )
  })
})
