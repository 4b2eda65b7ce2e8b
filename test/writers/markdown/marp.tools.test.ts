import { Marp } from '@marp-team/marp-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DocumentTree, Slide } from '../../../src/tree/tree.ts'
import { markdown } from '../../../src/writers/markdown/markdown.ts'
import { deckTree } from '../sample/deck.ts'
import { t } from '../sample/nodes.ts'

let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
})
afterAll(() => browser?.close())

async function shown(tree: DocumentTree): Promise<Page> {
  const { html, css } = new Marp({ script: false }).render(markdown(tree))
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.setContent(`<!doctype html><style>${css}</style>${html}`)
  return page
}

test('every slide of the sample deck has room for its words in Marp', async () => {
  const page = await shown(deckTree(true))
  const tooLong = await page.evaluate(`
    [...document.querySelectorAll('section')].flatMap((slide) => {
      const { top, bottom, right } = slide.getBoundingClientRect()
      const foot = slide.querySelector('footer').getBoundingClientRect().top
      const chips = slide.querySelector(':scope.chips > p:last-of-type')
      const end = chips ? chips.getBoundingClientRect().top : foot
      return [...slide.querySelectorAll('h1, h2, h3, p, li')]
        .filter((words) => words !== chips)
        .filter((words) => {
          const box = words.getBoundingClientRect()
          return box.top < top || box.bottom > end + 1 || box.right > right
        })
        .map((words) => words.textContent)
    })
  `)
  expect(tooLong).toEqual([])
})

test('the method of a breakout stays in one column', async () => {
  const breakout = deckTree(false).children.find(
    (node) => node.type === 'slide' && node.layout === 'breakout',
  ) as Slide
  const line = t('Write on the board your name, and the figure that you know best')
  const places = ['Outcome', 'Method', 'Report back', 'Support'].map((label) => ({
    label: t(label),
    lines: label === 'Method' ? [t('Pairs'), line, line] : [t('One line')],
  }))
  const page = await shown({ ...deckTree(false), children: [{ ...breakout, places }] })
  const starts = await page.evaluate(`
    [...document.querySelectorAll('h3')]
      .filter(({ textContent }) => textContent === 'Method')
      .flatMap((label) => {
        const inPlace = [label]
        while (inPlace.at(-1).nextElementSibling?.matches('p')) inPlace.push(inPlace.at(-1).nextElementSibling)
        return inPlace.map((words) => words.getBoundingClientRect().left)
      })
  `)
  expect(starts).toHaveLength(4)
  expect(new Set(starts as number[]).size).toBe(1)
})
