/** Codes as people see them: on a rendered page, in a file's picture. A decoder reads what a telephone would. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import jsQR from 'jsqr'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileTypst } from '../../src/cli/typst.ts'
import type { DocumentTree } from '../../src/tree/tree.ts'
import { docx } from '../../src/writers/docx/docx.ts'
import { html } from '../../src/writers/html/html.ts'
import { pdf } from '../../src/writers/pdf/pdf.ts'
import { pptx } from '../../src/writers/pptx/pptx.ts'
import { type Look, standardTheme } from '../../src/writers/theme.ts'
import { treeOf } from './every-block.ts'
import { fontsFolder } from './pdf/fonts-folder.ts'
import { deckTree, slideOf } from './sample/deck.ts'
import { t } from './sample/nodes.ts'

const URL = 'https://example.com/board/dublin?view=all&from=handout'
const code = { label: t('Board'), url: URL }
const page = treeOf({ type: 'codes', codes: [code] })
const deck: DocumentTree = {
  ...deckTree(false),
  children: [slideOf({ code })],
}
const look: Look = { paper: 'a4', slides: 'dark', theme: standardTheme }

let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'social-learn-qr-'))
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The types are those of another way to load it. */
const decode = jsQR as unknown as typeof jsQR.default

/** What a decoder reads on the first page, and how wide the code is, in inches. */
function read(bytes: Uint8Array, dpi: number): { data?: string; width: number } {
  const out = join(folder, 'out')
  writeFileSync(`${out}.pdf`, bytes)
  execFileSync('pdftoppm', ['-singlefile', '-gray', '-r', `${dpi}`, `${out}.pdf`, out])
  const picture = readFileSync(`${out}.pgm`)
  const [head = '', width, height] =
    /^P5\n(\d+) (\d+)\n255\n/.exec(picture.toString('latin1')) ?? []
  const pixels = new Uint8ClampedArray(4 * Number(width) * Number(height)).fill(255)
  for (const [at, gray] of picture.subarray(head.length).entries())
    pixels.fill(gray, 4 * at, 4 * at + 3)
  const found = decode(pixels, Number(width), Number(height))
  if (!found) return { width: 0 }
  const { topLeftCorner, topRightCorner } = found.location
  return { data: found.data, width: (topRightCorner.x - topLeftCorner.x) / dpi }
}

async function printed(tree: DocumentTree): Promise<Uint8Array> {
  return (await compileTypst(pdf(tree, look), { fontsFolder })).bytes
}

async function shown(content: string): Promise<Uint8Array> {
  const tab = await browser.newPage()
  await tab.setContent(content)
  const bytes = await tab.pdf({ preferCSSPageSize: true, printBackground: true })
  await tab.close()
  return bytes
}

function pictureIn(file: Uint8Array, folder: string): Uint8Array {
  const found = Object.entries(unzipSync(file))
    .filter(([name]) => name.startsWith(folder) && name.endsWith('.png'))
    .map(([, bytes]) => bytes)
    .sort((a, b) => b.length - a.length)
  return found[0] ?? new Uint8Array()
}

describe('a code', () => {
  it('is read from a printed page, and is at least 2 cm wide there', async () => {
    const { data, width } = read(await printed(page), 100)
    expect(data).toBe(URL)
    expect(width * 2.54).toBeGreaterThanOrEqual(2)
  })

  it('is read from a slide for a dark room, and takes a fifth of its height', async () => {
    const { data, width } = read(await printed(deck), 72)
    expect(data).toBe(URL)
    expect((width * 72) / 540).toBeGreaterThan(0.2)
  })

  it('is read from a page and from a slide of a browser', async () => {
    expect(read(await shown(html(page, look)), 100).data).toBe(URL)
    expect(read(await shown(html(deck, look)), 72).data).toBe(URL)
  })

  it('is read from the pictures of Word and PowerPoint, which say where it leads', async () => {
    const slides = await pptx(deck, look)
    for (const picture of [pictureIn(docx(page, look), 'word/'), pictureIn(slides, 'ppt/')]) {
      const source = `data:image/png;base64,${Buffer.from(picture).toString('base64')}`
      expect(read(await shown(`<img src="${source}" style="width:3cm">`), 100).data).toBe(URL)
    }
    const words = new TextDecoder().decode(unzipSync(slides)['ppt/slides/slide1.xml'])
    expect(words).toContain('descr="QR: Board"')
  })
})
