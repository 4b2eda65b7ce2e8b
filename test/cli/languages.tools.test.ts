/** An example on paper in Arabic, and in Japanese with the fonts of Debian's fonts-noto-cjk. */
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { collisions, endsInHeading, pagesOf } from './collisions.ts'
import { Place } from './temporary.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Poppler takes a letter with a mark over it for a word of its own, over the rest of its word. */
const MARKED = /[\u064B-\u0652]/

let place: Place
afterEach(() => place.remove())

describe.each([
  ['arabic', 'دليل التيسير', []],
  ['japanese', 'インシデントから学ぶ', ['--font-path', '/usr/share/fonts/opentype/noto']],
] as const)('in %s', { timeout: 120_000 }, (language, words, flags) => {
  it('guide, handout and slides have every letter, and nothing is cut off', async () => {
    place = new Place()
    const order = [
      ...['render', 'learning-from-incidents.yaml', '--format', 'pdf', '--out', place.path('out')],
      ...['--document', 'guide,handout,slides'],
      ...['--cohort', join(root, 'tools/gallery', `${language}.yaml`), ...flags],
    ]
    const change = { cwd: join(root, 'examples/learning-from-incidents') }
    const { code, both } = await place.run(order, { change })
    expect(code, both).toBe(0)
    expect(both).not.toContain('PDF/UA')
    const files = readdirSync(place.path('out'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.pdf'))
      .map((file) => place.path(`out/${file}`))
    expect(files).toHaveLength(3)
    for (const file of files) {
      const found = collisions(pagesOf(file)).filter((one) => !MARKED.test(one))
      expect(found, file).toEqual([])
      if (!file.includes('slides')) expect(endsInHeading(pagesOf(file)), file).toEqual([])
    }
    const deck = files.filter((file) => file.includes('slides')).flatMap(pagesOf)
    for (const [index, { width, height, words }] of deck.entries()) {
      const foot = words.filter(({ top }) => top > 0.92 * height)
      const number = foot.find(({ word }) => word === String(index + 1))
      const isMirrored = number !== undefined && number.left < width / 2
      expect(isMirrored, `slide ${index + 1}`).toBe(language === 'arabic')
    }
    const texts = files.map((file) => execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }))
    expect(texts.join('\n').normalize('NFKC')).toContain(words)
  })
})
