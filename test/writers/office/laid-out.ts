import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'social-learn-office-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The words of each page or slide, as LibreOffice lays them out, with single spaces. */
export function laidOut(file: Uint8Array, format: 'docx' | 'pptx'): string[] {
  writeFileSync(join(folder, `out.${format}`), file)
  run('soffice', [
    // A profile of its own: two that run at once would lock each other out.
    `-env:UserInstallation=file://${folder}/profile`,
    ...['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `out.${format}`)],
  ])
  const text = run('pdftotext', ['-layout', join(folder, 'out.pdf'), '-'])
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ' ').trim())
}

function run(tool: string, args: readonly string[]): string {
  return execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}
