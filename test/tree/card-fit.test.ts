import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardPages, cardWidths } from '../../src/tree/card-fit.ts'
import { cardLooks } from '../../src/tree/card-page.ts'
import { widthOf } from '../../src/tree/slide-type.ts'
import type { Card, CardsPerPage } from '../../src/tree/tree.ts'
import { t } from '../writers/sample/nodes.ts'

const A4 = { width: 210, height: 297 }

const question = (title: string, fields: Partial<Card> = {}): Card => ({
  kind: 'question',
  kicker: t('Place'),
  title: t(title),
  fields: [],
  columns: [],
  rows: [],
  ...fields,
})

const pagesOf = (cards: Card[], perPage: CardsPerPage = 2) =>
  cardPages({ type: 'cards', perPage, cards }, A4)

describe('cards on their papers', () => {
  it('have the largest size for a short question, the next for a longer one', () => {
    const [size, next] = cardLooks[2].question
    const longer = `${'What would you like '.repeat(4)}?`
    expect(pagesOf([question('What now?'), question(longer)])).toMatchObject([
      [{ size }, { size: next }],
    ])
  })

  it('keep their order, are never more on a paper than it is for, and none is lost', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 12 })
    fc.assert(
      fc.property(lengths, fc.constantFrom<CardsPerPage>(2, 4, 8), (all, perPage) => {
        const cards = all.map((length) => question('word '.repeat(Math.ceil(length / 5))))
        const pages = pagesOf(cards, perPage)
        expect(pages.flat().map(({ card }) => card)).toEqual(cards)
        for (const page of pages) {
          expect(page.length).toBeLessThanOrEqual(perPage)
          // What has no room on a card stands by itself.
          if (page.some(({ size }) => size === undefined)) expect(page).toHaveLength(1)
        }
      }),
    )
  })

  it('are never larger for more words', () => {
    const sizes = Array.from({ length: 40 }, (_, index) => {
      const [[fitted] = []] = pagesOf([question('word '.repeat(1 + index * 10))])
      return fitted?.size ?? 0
    })
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
    expect(sizes.at(-1)).toBe(0)
  })
})

it('a head over a single group is not broken', () => {
  const columns = ['Activity', 'Group'].map(t)
  const card = { ...question('1'), columns } as Card
  expect(cardWidths(card, 10, 200)[1]).toBeGreaterThan(widthOf('Group', 10) - 0.1)
  expect(cardWidths({ ...card, columns: ['In round', '1', '2'].map(t) }, 10, 200)).toEqual([
    160, 20, 20,
  ])
})
