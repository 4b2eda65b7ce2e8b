import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import axe, { type AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coloursOf } from '../../../src/brand/colours.ts'
import { DiskFiles } from '../../../src/cli/disk-files.ts'
import { readTheme } from '../../../src/cli/render/brand.ts'
import type { DocumentTree } from '../../../src/tree/tree.ts'
import { html } from '../../../src/writers/html/html.ts'
import { largePrint } from '../../../src/writers/large.ts'
import { standardTheme } from '../../../src/writers/theme.ts'
import { everyBlock, treeOf } from '../every-block.ts'
import { rightToLeftTree } from '../sample/right-to-left.ts'
import { sampleTree } from '../sample-tree.ts'

const HOSTILE =
  '<script>alert(1)</script> https://example.com/an-address-of-one-word-that-fits-on-no-line-at-all مرحبا 9:30–10:00'

const documents: Record<string, DocumentTree> = {
  'the sample guide': sampleTree,
  'a guide from right to left': rightToLeftTree,
  'text that bursts and breaks in': treeOf(...Object.values(everyBlock(() => HOSTILE))),
}

const yellow = { ...standardTheme, ...coloursOf({ primary: '#FFD400', accent: '#0B4A56' }) }

const example = fileURLToPath(
  new URL('../../../examples/learning-from-incidents/brand/', import.meta.url),
)
const { theme: harbour } = readTheme(join(example, '_brand.yml'), new DiskFiles(example))
const large = largePrint(standardTheme)

let browser: Browser
let page: Page
const requests: string[] = []

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  page = await browser.newPage()
  page.on('request', (request) => requests.push(request.url()))
  page.on('dialog', (dialog) => requests.push(dialog.message()))
})
afterAll(() => browser?.close())

for (const [name, tree] of Object.entries(documents)) {
  test.each([
    ['in the light', 'light', standardTheme],
    ['in the dark', 'dark', standardTheme],
    ['with a yellow brand', 'light', yellow],
    ['with a yellow brand in the dark', 'dark', yellow],
    ['with the brand of an example', 'light', harbour],
    ['in large print', 'light', large],
  ] as const)(`${name}: everyone can read it %s`, async (_, colorScheme, theme) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.setContent(html(tree, { paper: 'a4', theme }))
    await page.evaluate(axe.source)
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([])
  })

  test.each([
    ['a telephone', 400, 'screen'],
    ['a small tablet', 700, 'screen'],
    ['A4 paper', 794, 'print'],
  ] as const)(`${name}: nothing sticks out of %s`, async (_, width, media) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ media })
    await page.setContent(html(tree))
    const scrollWidth = await page.evaluate('document.documentElement.scrollWidth')
    expect(scrollWidth).toBeLessThanOrEqual(width)
    await page.emulateMedia({ media: 'screen' })
  })
}

test('the sample guide fills pages of the paper, at its own size', async () => {
  await page.setContent(html(sampleTree))
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  // How many depends on the fonts of the machine; a page that is too wide would shrink all of them.
  const pages = paper.match(/\/Type\s*\/Page\b/g)?.length
  expect(pages).toBeGreaterThanOrEqual(10)
  expect(pages).toBeLessThanOrEqual(13)
  expect(paper).toMatch(/\/MediaBox\s*\[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/)
})

test('no document asked for anything', () => {
  expect(requests.filter((url) => !url.startsWith('about:'))).toEqual([])
})
