import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Message } from '../../../src/tree/tree.ts'
import { html } from '../../../src/writers/html/html.ts'
import { treeOf } from '../every-block.ts'
import { hostile } from '../hostile.ts'
import { p } from '../sample/nodes.ts'
import { everyMark, hostileToServices, postOf } from '../services.ts'

const folder = mkdtempSync(join(tmpdir(), 'social-learn-copy-'))
const file = join(folder, 'posts.html')
const words = [...hostile, ...hostileToServices]
const cue: Message = { ...postOf(p('Open the rooms')), id: 'cue', use: 'do' }
const posts = [...words.map((one) => postOf(p(one))), postOf(...everyMark), cue]

let browser: Browser
let page: Page

beforeAll(async () => {
  writeFileSync(file, html(treeOf(...posts)))
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})
const said: string[] = []
beforeEach(() => {
  said.length = 0
})
afterEach(async () => {
  await page.context().close()
  expect(said).toEqual([])
})

async function open(options: BrowserContextOptions): Promise<void> {
  page = await (await browser.newContext(options)).newPage()
  page.on('console', (message) => said.push(message.text()))
  page.on('dialog', (dialog) => said.push(dialog.message()))
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) said.push(request.url())
  })
  await page.goto(pathToFileURL(file).href)
}

const onClipboard = (type: string): Promise<string> =>
  page.evaluate(
    `navigator.clipboard.read().then(([item]) => item.getType('${type}')).then((blob) => blob.text())`,
  )

test('each text is copied as it is, with its marks and without, and the button says so', async () => {
  await open({ permissions: ['clipboard-read', 'clipboard-write'] })
  const buttons = page.getByRole('button', { name: 'Copy: #wins' })
  expect(await buttons.count()).toBe(words.length + 1)
  for (const [index, one] of words.entries()) {
    await buttons.nth(index).click()
    await page.getByText('Copied').waitFor()
    expect(await page.getByText('Copied').count()).toBe(1)
    expect(await onClipboard('text/plain')).toBe(one)
  }
  await buttons.last().click()
  await page.locator('.message .said', { hasText: 'Copied' }).last().waitFor()
  expect(await onClipboard('text/html')).toContain('<strong>bold</strong>')
  expect(await onClipboard('text/plain')).toContain('a link (https://example.com/a?b=1&c=2)')
})

test('without a script there is no button, and the words are there to be marked', async () => {
  await open({ javaScriptEnabled: false })
  expect(await page.getByRole('button').count()).toBe(0)
  await page.locator('.message .words').last().waitFor()
})
