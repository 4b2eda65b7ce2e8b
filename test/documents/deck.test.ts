import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deck } from '../../src/documents/deck.ts'
import { Words } from '../../src/documents/words.ts'
import { slideHeight, slideRoom } from '../../src/tree/slide-height.ts'
import { slideLayouts } from '../../src/tree/slide-page.ts'
import { textOf } from '../../src/tree/text.ts'
import type { Inline, Slide } from '../../src/tree/tree.ts'
import { slideOf } from '../writers/sample/deck.ts'
import { t } from '../writers/sample/nodes.ts'

const words = new Words('en')
const deckOf = (...given: Partial<Slide>[]) =>
  deck(
    given.map((one) => slideOf({ title: t('What happens next'), ...one })),
    words,
  )
const titles = (slides: readonly Slide[]) => slides.map(({ title }) => textOf(title))
const sentence = (count: number) =>
  Array.from({ length: count }, (_, index) => `word${index}`).join(' ')
const items = (count: number, length: number) =>
  Array.from({ length: count }, (_, index) => ({ text: t(`${index}: ${sentence(length)}`) }))

describe('a deck', () => {
  it('leaves alone what fits, in the largest size', () => {
    const [slide, ...more] = deckOf({ items: items(3, 5) })
    expect(more).toEqual([])
    expect(slide).toMatchObject({ number: 1, step: 0, name: 'What happens next' })
  })

  it('sets a longer question smaller before it splits one', () => {
    const steps = [10, 25, 40].map((count) => {
      const [slide] = deckOf({ layout: 'prompt', title: t(sentence(count)) })
      return slide?.step
    })
    expect(steps).toEqual([0, 1, 2])
  })

  it('gives up a drawing before it splits what stands beside it', () => {
    const drawing = { people: 4, rounds: [[[0, 1] as [number, number]]] }
    const children = (lines: number) =>
      Array.from({ length: lines }, () => ({
        type: 'paragraph' as const,
        children: t('Alex Example, who leads in the hall and looks after the call'),
      }))
    const drawn = [2, 5].map((lines) =>
      deckOf({ layout: 'title', drawing, children: children(lines) }).map((slide) => slide.drawing),
    )
    expect(drawn).toEqual([[drawing], [undefined]])
  })

  it('goes on under the same title, evenly, and says where it is', () => {
    const slides = deckOf({ items: items(9, 12) })
    expect(titles(slides)).toEqual(['What happens next (1 of 2)', 'What happens next (2 of 2)'])
    expect(slides.map((slide) => slide.items.length)).toEqual([5, 4])
  })

  it('shows at most five agreements at once, and goes on counting', () => {
    const slides = deckOf({ layout: 'agreements', items: items(7, 3) })
    expect(slides.map(({ items, from }) => [items.length, from])).toEqual([
      [4, undefined],
      [3, 5],
    ])
  })

  it('keeps the four places of a breakout on each part', () => {
    const place = (label: string, ...lines: string[]) => ({ label: t(label), lines: lines.map(t) })
    const places = [
      place('Outcome', 'A list'),
      place('Method', ...Array.from({ length: 9 }, () => sentence(10))),
      place('Report back', 'One word'),
      place('Support', 'Ask Kim.'),
    ]
    const slides = deckOf({ layout: 'breakout', places })
    expect(slides.length).toBeGreaterThan(1)
    for (const slide of slides)
      expect(slide.places.map(({ label }) => textOf(label))).toEqual([
        'Outcome',
        'Method',
        'Report back',
        'Support',
      ])
    expect(slides.flatMap((slide) => slide.places[1]?.lines ?? [])).toHaveLength(9)
  })

  it('goes on in all places of a breakout at once, however little room is left', () => {
    const place = (label: string) => ({ label: t(label), lines: [t(sentence(40))] })
    const places = ['Outcome', 'Method', 'Report back', 'Support'].map(place)
    const slides = deckOf({ title: t(sentence(40)), layout: 'breakout', places })
    expect(slides.length).toBeLessThan(60)
    for (const at of places.keys()) {
      const words = slides.flatMap((slide) => slide.places[at]?.lines ?? []).map(textOf)
      expect([...new Set(words)].join('')).toBe(sentence(40))
    }
  })

  it('puts labels of a bar into a line where a piece is too narrow', () => {
    const bar = [
      { kind: 'all' as const, minutes: 9, label: 'Teller 9 min' },
      { kind: 'pairs' as const, minutes: 1, label: 'Scribe 1 min' },
    ]
    const place = { label: t('Method'), lines: [], bar }
    const [slide] = deckOf({ layout: 'breakout', places: [place] })
    expect(slide?.places[0]?.lines.map(textOf)).toEqual(['Teller 9 min · Scribe 1 min'])
    expect(slide?.places[0]?.bar?.map(({ label }) => label)).toEqual(['', ''])
  })

  it('gives each slide a name of its own', () => {
    const same = { title: t('Why?') }
    const slides = deckOf(same, { ...same, kicker: t('Rounds') }, { ...same, kicker: t('Rounds') })
    expect(slides.map(({ name }) => name)).toEqual(['Why?', 'Rounds: Why?', 'Rounds: Why? (2)'])
  })

  it('keeps notes and the bar with the first part', () => {
    const notes = [{ type: 'paragraph' as const, children: t('Say it slowly.') }]
    const slides = deckOf({ layout: 'agenda', bar: [], notes, items: items(40, 8) })
    expect(slides.length).toBeGreaterThan(1)
    expect(slides.map((slide) => slide.notes.length)).toEqual(slides.map((_, at) => (at ? 0 : 1)))
    expect(slides.map(({ bar }) => bar !== undefined)).toEqual(slides.map((_, at) => at === 0))
  })
})

describe('whatever an author writes', () => {
  const text = fc.lorem({ maxCount: 120, size: 'max' })
  const line: fc.Arbitrary<Inline> = fc.oneof(
    text.map(t),
    fc
      .tuple(text, text)
      .map(
        ([one, two]): Inline => [
          { type: 'strong', children: t(one) } as Inline[number],
          ...t(` ${two}`),
        ],
      ),
  )
  const slide = fc.record({
    layout: fc.constantFrom(...(['prompt', 'list', 'statement', 'debrief', 'agreements'] as const)),
    title: line,
    kicker: fc.constant(t('Quick rounds')),
    items: fc.array(
      line.map((text) => ({ text })),
      { maxLength: 6 },
    ),
  })

  const shown = (slides: readonly Slide[]) =>
    slides.flatMap(({ items }) => items.map(({ text }) => textOf(text))).join(' ')

  it('no word is lost, no slide overflows, and nothing is under 20 points', () => {
    fc.assert(
      fc.property(slide, (given) => {
        const slides = deckOf(given)
        const plain = (text: string) => text.split(/\s+/).filter(Boolean)
        expect(plain(shown(slides))).toEqual(
          plain(given.items.map(({ text }) => textOf(text)).join(' ')),
        )
        for (const one of slides) {
          expect(slideHeight(one)).toBeLessThanOrEqual(slideRoom(one))
          expect(slideLayouts[one.layout].items[one.step]).toBeGreaterThanOrEqual(20)
        }
      }),
      { numRuns: 40 },
    )
  })
})
