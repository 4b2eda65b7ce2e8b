import { Marp } from '@marp-team/marp-core'
import { describe, expect, test } from 'vitest'
import { coloursOf } from '../../../src/brand/colours.ts'
import type { DocumentTree, Slide } from '../../../src/tree/tree.ts'
import { markdown } from '../../../src/writers/markdown/markdown.ts'
import { type Slides, standardTheme } from '../../../src/writers/theme.ts'
import { hostile } from '../hostile.ts'
import { deckTree } from '../sample/deck.ts'
import { t } from '../sample/nodes.ts'

/** As Marp makes it of a file that nobody touched. */
function shown(tree: DocumentTree) {
  return new Marp({ script: false }).render(markdown(tree), { htmlAsArray: true })
}

const slides = deckTree(true).children as Slide[]

describe('Marp opens the sample deck', () => {
  const { html, css, comments } = shown(deckTree(true))

  test('with each slide as one, by its layout', () => {
    expect(html.map((page) => /<section[^>]*? class="([^"]*)"/.exec(page)?.[1])).toEqual(
      slides.map(({ layout, chips }) => (chips.length > 0 ? `${layout} chips` : layout)),
    )
  })

  test('with one title on each', () => {
    for (const [index, page] of html.entries()) {
      expect(page.match(/<h[12][ >]/g)).toHaveLength(1)
      expect(page.match(index === 0 ? /<h1[ >]/g : /<h2[ >]/g)).toHaveLength(1)
    }
  })

  test('with the notes for the speaker alone', () => {
    expect(comments.map((notes) => notes.length > 0)).toEqual(
      slides.map(({ notes }) => notes.length > 0),
    )
    expect(comments[0]?.join()).toContain('Welcome. I am glad that you are here.')
    expect(html.join()).not.toContain('I am glad that you are here')
  })

  test('without a note in the deck for participants', () => {
    expect(shown(deckTree(false)).comments.flat()).toEqual([])
  })

  test('with our styles, foot and page numbers', () => {
    expect(css).toContain('--ground: #FFFFFF')
    expect(html[1]).toMatch(/<footer>Feedback Foundations · Dublin.*<strong>Team only<\/strong>/)
    expect(html[1]).toContain('data-marpit-pagination="2"')
  })

  test('and asks the network for nothing', () => {
    const addresses =
      `${html.join()}${css}`.match(/(?:https?:|url\((?!["']?data:)|@import)[^\s"')]*/g) ?? []
    expect(addresses.filter((each) => !each.startsWith('http://www.w3.org/'))).toEqual([])
  })
})

test('what settles how its words fit is a class', () => {
  const [, , agenda, , prompt] = slides
  const items = Array.from({ length: 9 }, (_, index) => ({ text: t(`Activity ${index}`) }))
  const children = [
    { ...agenda, items },
    { ...prompt, step: 2 },
  ] as Slide[]
  const { html } = shown({ ...deckTree(false), children })
  expect(html[0]).toContain('class="agenda columns"')
  expect(html[1]).toContain('class="prompt step-2 chips"')
})

test('a bar whose pieces have no words leaves no gap', () => {
  const bar = [{ kind: 'all' as const, minutes: 5, label: '' }]
  const places = [{ label: t('Method'), lines: [t('Pairs')], bar }]
  const children = slides.map((slide) => ({ ...slide, bar, items: [], places, notes: [] }))
  expect(markdown({ ...deckTree(false), children })).not.toMatch(/\n{3}/)
})

test.each(hostile)('%j is no Markdown of Marp', (text) => {
  const { html, comments } = shown({
    meta: { ...deckTree(true).meta, title: text, footer: text },
    children: slides.map((slide) => ({
      ...slide,
      title: t(text),
      items: slide.items.map(() => ({ text: t(text) })),
    })),
  })
  expect(html).toHaveLength(slides.length)
  for (const page of html) expect(page.match(/<h[12][ >]/g)).toHaveLength(1)
  expect(comments.flat().join()).not.toContain(text)
})

test('Marp shows the colours and families of a brand, in a dark room too', () => {
  const families = { ...standardTheme.families, text: 'Inter', headings: 'Lora' }
  const theme = { ...standardTheme, ...coloursOf({ primary: '#7A1F2B' }), families }
  const settings = (slides: Slides) => {
    const { css } = new Marp({ script: false }).render(markdown(deckTree(false), { theme, slides }))
    return ['ground', 'strong', 'face', 'face-titles'].map((name) =>
      [...css.matchAll(new RegExp(`--${name}:\\s*("?[#\\w]+)`, 'g'))].map(([, value]) => value),
    )
  }
  const faces = [['"Inter'], ['"Lora']]
  expect(settings('light')).toEqual([['#FFFFFF', '#7A1F2B'], ['#7A1F2B', '#FFFFFF'], ...faces])
  expect(settings('dark')).toEqual([['#0E1B22', '#7A1F2B'], ['#F2F5F4', '#FFFFFF'], ...faces])
})
