import { Marp } from '@marp-team/marp-core'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { markdown } from '../../../src/writers/markdown/markdown.ts'
import { deckTree } from '../sample/deck.ts'

test('every slide of the sample deck has room for its words in Marp', async () => {
  const { html, css } = new Marp({ script: false }).render(markdown(deckTree(true)))
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.setContent(`<!doctype html><style>${css}</style>${html}`)
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
  await browser.close()
  expect(tooLong).toEqual([])
})
