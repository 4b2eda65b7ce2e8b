/** Makes PDFs in tests, with the fonts as the build would lay them out, and reads them with poppler. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { type Compiled, compileTypst } from '../../../src/cli/typst.ts'
import type { DocumentTree } from '../../../src/tree/tree.ts'
import { FONT_FILES } from '../../../src/writers/pdf/fonts.ts'
import { pdf } from '../../../src/writers/pdf/pdf.ts'
import type { Paper } from '../../../src/writers/theme.ts'

const folder = mkdtempSync(join(tmpdir(), 'social-learn-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

export const fontsFolder = join(folder, 'fonts')
const packages = fileURLToPath(new URL('../../../node_modules/', import.meta.url))
for (const { from, name } of FONT_FILES) cpSync(join(packages, from), join(fontsFolder, name))

export interface Printed extends Compiled {
  /** As poppler reads it, in the order of the tags' content; pages end with a form feed. */
  text: string
  /** What `pdfinfo` prints, one line a property. */
  info: string
  pages: number
}

export async function printed(tree: DocumentTree, paper: Paper = 'a4'): Promise<Printed> {
  const compiled = await compileTypst(pdf(tree, { paper }), { fontsFolder })
  const file = join(folder, 'out.pdf')
  writeFileSync(file, compiled.bytes)
  const text = poppler('pdftotext', '-raw', file, '-')
  const info = poppler('pdfinfo', file)
  return { ...compiled, text, info, pages: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]) }
}

/** The tree of tags of the PDF that was printed last. */
export function tags(): string {
  return poppler('pdfinfo', '-struct-text', join(folder, 'out.pdf'))
}

function poppler(tool: string, ...args: string[]): string {
  // It grumbles on stderr about a value of the engine's that it does not know.
  return execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

/** Words with single spaces between them, however lines and columns fell. */
export const words = (text: string): string => text.replace(/[\s\u00a0\u200b]+/g, ' ')
