/**
 * `npx tsx tools/gallery.ts [--to FOLDER] [--width PIXELS] [--pages N]`: pictures of every document in
 * every format that has pages, into docs/gallery: each the first pages of one file. Needs `npm run
 * build`, and Debian's chromium, imagemagick, poppler-utils, LibreOffice and fonts-noto-cjk.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { type Document, documents } from '../src/documents/document.ts'
import { VARIANTS, type Variant } from './gallery/variants.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: {
    to: { type: 'string', default: join(root, 'docs/gallery') },
    width: { type: 'string', default: '170' },
    pages: { type: 'string', default: '6' },
    only: { type: 'string' },
  },
})
const scratch = mkdtempSync(join(tmpdir(), 'gallery-'))
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const variants = VARIANTS.filter(({ name }) => !values.only || values.only === name)
  const shown = new Map<Variant, string[]>()
  for (const variant of variants) shown.set(variant, await pictures(variant))
  if (!values.only) writeFileSync(join(values.to, 'README.md'), page(shown))
} finally {
  await browser.close()
  rmSync(scratch, { recursive: true, force: true })
}

/** Names of the pictures of all files of a variant, which have been made. */
async function pictures(variant: Variant): Promise<string[]> {
  const folder = join(values.to, variant.name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const files = rendered(variant)
  const office = files.filter((file) => /\.(?:docx|pptx|xlsx)$/.test(file))
  const converted = join(scratch, variant.name, 'office')
  for (const format of new Set(office.map(extname))) {
    const some = office.filter((file) => extname(file) === format)
    run('soffice', [
      `-env:UserInstallation=file://${join(scratch, 'profile')}`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', join(converted, format)],
      ...some,
    ])
  }
  const names: string[] = []
  for (const file of files) {
    const [format, name] = [extname(file), basename(file).split('.').slice(-2).join('.')]
    const pages = join(scratch, variant.name, name)
    mkdirSync(pages)
    if (format === '.pdf') pagesOf(file, pages)
    else if (format === '.html') await screens(file, pages)
    else pagesOf(join(converted, format, basename(file).replace(/\w+$/, 'pdf')), pages)
    const all = readdirSync(pages).sort()
    run('montage', [
      ...all.map((one) => join(pages, one)),
      ...['-tile', `${Math.min(all.length, 4)}x`, '-geometry', `${values.width}x+3+3`],
      ...['-background', '#d8dde0', '-quality', '70', join(folder, `${name}.webp`)],
    ])
    names.push(name)
  }
  return names
}

function rendered({ name, program, cohort, flags }: Variant): string[] {
  const out = join(scratch, name, 'out')
  const earlier = join(scratch, `${name}.yaml`)
  // Purposes had a word less then, so that there is something to tell.
  const text = readFileSync(join(root, program), 'utf8')
  writeFileSync(earlier, text.replace(/^( *(?:- )?purpose: .*) \S+$/gm, '$1'))
  const all = Object.values<Document>(documents)
  execFileSync(
    'node',
    [
      join(root, 'bin/social-learn.js'),
      ...['render', basename(program), '--cohort', join(root, cohort), '--out', out, ...flags],
      ...['--document', all.map((document) => document.name).join()],
      ...['--format', [...new Set(all.flatMap(({ formats }) => formats))].join()],
      ...['--since', earlier],
    ],
    { cwd: join(root, dirname(program)), stdio: 'pipe' },
  )
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:pdf|html|docx|pptx|xlsx)$/.test(file))
    .map((file) => join(out, file))
    .sort()
}

function pagesOf(pdf: string, folder: string): void {
  run('pdftoppm', ['-r', '72', '-l', values.pages, '-png', pdf, join(folder, 'page')])
}

/** What a window shows, one below the other. */
async function screens(file: string, folder: string): Promise<void> {
  const [width, height] = [900, 1200]
  const tab = await browser.newPage({ viewport: { width, height } })
  await tab.goto(`file://${file}`)
  const whole: number = await tab.evaluate('document.documentElement.scrollHeight')
  const count = Math.min(Number(values.pages), Math.ceil(whole / height))
  for (let index = 0; index < count; index++) {
    await tab.evaluate(`window.scrollTo(0, ${index * height})`)
    await tab.screenshot({ path: join(folder, `screen-${String(index).padStart(3, '0')}.png`) })
  }
  await tab.close()
}

function run(program: string, args: readonly string[]): void {
  execFileSync(program, args, { stdio: 'ignore' })
}

/** The page that shows all pictures: a table a variant, a row a document. */
function page(shown: ReadonlyMap<Variant, readonly string[]>): string {
  const parts = [...shown].map(([{ name, title, about }, names]) => {
    const rows = [...new Set(names.map((one) => one.split('.')[0]))].map((document) => {
      const its = names.filter((one) => one.split('.')[0] === document)
      const cells = its.map((one) => `![${one}](${name}/${one}.webp)`)
      return `### ${document}\n\n${cells.join('\n')}\n`
    })
    return `## ${title}\n\n${about}\n\n${rows.join('\n')}`
  })
  return `# Gallery

Every document in every format that has pages, made by \`npx tsx tools/gallery.ts\`: of each file the
first pages. Word and PowerPoint files are shown as LibreOffice opens them.

The slides in PowerPoint are text, tables and shapes with notes and alternative texts, to be edited and
read aloud: look at \`slides\` below. A deck that Marp itself exports to PowerPoint is a picture for each
slide (marp-cli's README, under "--pptx"), and what it offers as an editable one loses the notes.

${parts.join('\n')}`
}
