/** Every program that we give away, as every document in every format, on both papers. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assetFolder } from '../../src/cli/assets.ts'
import { starterNames } from '../../src/cli/init/starter.ts'
import { type DocumentName, documents, formatsOf } from '../../src/documents/document.ts'
import { collisions, endsInHeading, pagesOf } from './collisions.ts'
import { Place } from './temporary.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const all = Object.values(documents).map(({ name }) => ({
  name,
  formats: formatsOf(name as DocumentName),
}))
const everything = [
  ...['--document', all.map(({ name }) => name).join()],
  ...['--format', [...new Set(all.flatMap(({ formats }) => formats))].join()],
]
const pairs = all.flatMap(({ formats }) => formats)
const onPaper = all.filter(({ formats }) => formats.includes('pdf'))

const examples = readdirSync(`${root}examples`).map((name) => ({
  name,
  paper: 'a4',
  /** The first cohort: the others differ in names and dates. */
  cohort: readdirSync(`${root}examples/${name}/cohorts`)[0]?.replace('.yaml', ''),
}))
const starters = starterNames(assetFolder('starters')).map((name) => ({
  name,
  paper: 'letter',
  cohort: 'first',
}))

/** What the placeholders for titles hold. */
function titlesIn(deck: Uint8Array): string[] {
  return Object.entries(unzipSync(deck))
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map(([, part]) => {
      const [, title = ''] = /type="title"([\s\S]*?)<\/p:sp>/.exec(strFromU8(part)) ?? []
      return title
        .replace(/<\/a:p>/g, ' ')
        .replace(/<[^>]*>/g, '')
        .trim()
    })
}

/** A program in which every purpose was another, for the notes of what has changed. */
function earlier(program: string): string {
  return readFileSync(program, 'utf8').replace(/^( *(?:- )?purpose: )(?![>|])/gm, '$1Once ')
}

/** As it was before the PDF engine hid the machine's fonts from itself. */
const env = { ...process.env }

describe.each([...examples, ...starters])('$name on $paper', ({ name, paper, cohort }) => {
  const place = new Place()
  const isExample = examples.some((example) => example.name === name)
  const out = place.path('printed')
  let files: string[] = []
  let said = ''

  beforeAll(async () => {
    const change = isExample ? { cwd: `${root}examples/${name}` } : {}
    if (!isExample) await place.run(['init', '--yes', '--starter', name, '--paper', paper])
    place.put(
      'earlier.yaml',
      earlier(isExample ? `${root}examples/${name}/${name}.yaml` : place.path(`${name}.yaml`)),
    )
    const order = [
      'render',
      '--cohort',
      cohort ?? '',
      '--paper',
      paper,
      '--out',
      out,
      ...everything,
      '--since',
      place.path('earlier.yaml'),
    ]
    const { code, both } = await place.run(order, { change })
    expect(code, both).toBe(0)
    said = both
    files = readdirSync(out, { recursive: true, encoding: 'utf8' })
      .map((file) => join(out, file))
      .filter((file) => /\.\w+$/.test(file))
    const office = files.filter((file) => /\.(?:docx|pptx)$/.test(file))
    // A profile of its own: two that run at once would lock each other out.
    const profile = `-env:UserInstallation=file://${place.path('profile')}`
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', place.path('office')]
    execFileSync('soffice', [profile, ...convert, ...office], { stdio: 'ignore', env })
  }, 300_000)
  afterAll(() => place.remove())

  const printed = (document: string) =>
    pagesOf(files.find((file) => file.endsWith(`.${document}.pdf`)) ?? '')
  const opened = () =>
    readdirSync(place.path('office')).map((file) => join(place.path('office'), file))

  it('is there as every document in every format, each of which passes for screen readers', () => {
    // A starter has no dates yet: there is nothing to put into a calendar. Posts are a file each.
    const made = new Set(files.map((file) => basename(file).replace(/\.post-\d+\./, '.')))
    expect(made.size).toBe(pairs.filter((format) => isExample || format !== 'ics').length)
    expect(said).not.toContain('PDF/UA')
    // Where nobody knows who is in which place, the group tables are a few lines; questions are few too.
    const least = (file: string) =>
      file.endsWith('.csv') ? 60 : /\.(?:md|json)$/.test(file) ? 200 : 1000
    for (const file of files) expect(readFileSync(file).length, file).toBeGreaterThan(least(file))
  })

  it.each(onPaper.map(({ name }) => name))(
    'prints the %s with nothing cut off or over another',
    (one) => {
      const pages = printed(one)
      expect(collisions(pages)).toEqual([])
      for (const [index, { words }] of pages.entries())
        expect(words.length, `page ${index + 1} is empty`).toBeGreaterThan(3)
    },
  )

  it('opens in LibreOffice, with nothing cut off or over another', () => {
    const pdfs = opened()
    expect(pdfs.map((file) => basename(file)).sort()).toEqual(
      files
        .filter((file) => /\.(?:docx|pptx)$/.test(file))
        .map((file) => basename(file).replace(/\w+$/, 'pdf'))
        .sort(),
    )
    for (const file of pdfs) expect(collisions(pagesOf(file)), file).toEqual([])
  })

  it('ends no page of a guide or a handout in a title, in LibreOffice too', () => {
    const office = opened().filter((file) => /\.(?:guide|handout)\.pdf$/.test(file))
    expect(office).toHaveLength(2)
    for (const file of office) expect(endsInHeading(pagesOf(file)), file).toEqual([])
    for (const document of ['guide', 'handout'])
      expect(endsInHeading(printed(document))).toEqual([])
  })

  it.each(['moderator-card', 'approval-sheet'])(
    'has a %s on one page more in LibreOffice than in print at most',
    (document) => {
      const file = opened().find((file) => file.endsWith(`.${document}.pdf`)) ?? ''
      expect(pagesOf(file).length).toBeLessThanOrEqual(printed(document).length + 1)
    },
  )

  it('has no two slides of the same title in PPTX', () => {
    const decks = files.filter((file) => file.endsWith('.pptx'))
    expect(decks).toHaveLength(2)
    for (const deck of decks) {
      const titles = titlesIn(readFileSync(deck))
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
      expect(titles).not.toContain('')
    }
  })

  it('has the same slides on paper, in PPTX and in HTML', () => {
    const html = files.find((file) => file.endsWith('.slides.html')) ?? ''
    const slides = readFileSync(html, 'utf8').match(/ id="slide-\d+"/g)?.length
    const office = opened().filter((file) => /\.slides(?:-with-notes)?\.pdf$/.test(file))
    expect(office).toHaveLength(2)
    for (const file of office) expect(pagesOf(file)).toHaveLength(slides ?? 0)
    expect(printed('slides')).toHaveLength(slides ?? 0)
  })
})
