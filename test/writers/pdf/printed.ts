/** Makes PDFs in tests, and reads them with poppler. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Compiled, compileTypst } from '../../../src/cli/typst.ts'
import type { DocumentTree } from '../../../src/tree/tree.ts'
import { pdf } from '../../../src/writers/pdf/pdf.ts'
import { pages as grids, type Paper } from '../../../src/writers/theme.ts'
import { fontsFolder } from './fonts-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'social-learn-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

export interface Printed extends Compiled {
  /** The words of each page, with single spaces between them. */
  pages: string[]
  /** What `pdfinfo` prints, one line a property. */
  info: string
  /** The tree of tags, with the titles of headings. */
  tags: string
  /** Words that stand over the margins, but for the cover and the foot: there should be none. */
  strays: string[]
}

export async function printed(tree: DocumentTree, paper: Paper = 'a4'): Promise<Printed> {
  const compiled = await compileTypst(pdf(tree, { paper }), { fontsFolder })
  return { ...compiled, ...read(compiled.bytes, paper) }
}

function read(bytes: Uint8Array, paper: Paper): Omit<Printed, keyof Compiled> {
  const file = join(folder, 'out.pdf')
  writeFileSync(file, bytes)
  return {
    pages: poppler('pdftotext', '-raw', file, '-').split('\f').slice(0, -1).map(words),
    info: poppler('pdfinfo', file),
    tags: poppler('pdfinfo', '-struct', file),
    strays: strays(poppler('pdftotext', '-bbox', file, '-'), paper),
  }
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g

/** A millimetre in points. */
const MM = 72 / 25.4

/** Letters may reach a little over the edges of their lines. */
const SLACK = 2

function strays(boxes: string, paper: Paper): string[] {
  const { width, height, margin } = grids[paper]
  return boxes
    .split('<page ')
    .slice(2)
    .flatMap((page) =>
      [...page.matchAll(WORD)].flatMap(([, ...found]) => {
        const [left = 0, ascent = 0, right = 0, descent = 0] = found.slice(0, 4).map(Number)
        // A word's box has room for accents over its capitals, and for tails below its line.
        const [top, bottom] = [
          ascent + 0.26 * (descent - ascent),
          descent - 0.22 * (descent - ascent),
        ]
        const inFoot = top > (height - margin.bottom) * MM
        const stray =
          left < margin.inline * MM - SLACK ||
          right > (width - margin.inline) * MM + SLACK ||
          top < margin.top * MM - SLACK ||
          bottom > (height - (inFoot ? 10 : margin.bottom)) * MM + SLACK
        return stray ? [`${found[4]} at ${found.slice(0, 4)}`] : []
      }),
    )
}

function poppler(tool: string, ...args: string[]): string {
  // It grumbles on stderr about a value of the engine's that it does not know.
  return execFileSync(tool, args, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** One space wherever there is any, however lines and columns fell. */
const words = (text: string): string => text.replace(/[\s\u00a0\u200b]+/g, ' ').trim()
