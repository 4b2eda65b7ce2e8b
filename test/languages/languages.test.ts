/** Short programs in scripts of all kinds, as documents. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fontsFor, unprintable } from '../../src/cli/render/fonts-to-get.ts'
import { compileTypst } from '../../src/cli/typst.ts'
import { build, type DocumentName, documents } from '../../src/documents/document.ts'
import { patternsOf } from '../../src/documents/words.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { loadProgram } from '../../src/program/load.ts'
import { decode } from '../../src/source/decode.ts'
import { pdf } from '../../src/writers/pdf/pdf.ts'
import { Place } from '../cli/temporary.ts'
import { fontsFolder } from '../writers/pdf/fonts-folder.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const files = { read: (path: string) => decode(readFileSync(`${folder}${path}`), path) }

function planOf(name: string) {
  const { program, diagnostics } = loadProgram(`${name}.yaml`, files)
  expect(diagnostics).toEqual([])
  if (!program) throw new Error(`${name} is not valid`)
  return planProgram(program)
}

const guideOf = (name: string) => build(planOf(name), 'guide', { detail: 'script' })

/** Words of a sentence between the places of a pattern; keyboards name their keys in English. */
const sentencesOf = (language: 'en'): string[] =>
  Object.entries(patternsOf(language))
    .filter(([key]) => !key.startsWith('deck.key-'))
    .map(([, pattern]) => pattern)
    .flatMap((pattern) => (typeof pattern === 'string' ? [pattern] : Object.values(pattern)))
    .flatMap((form) => form.split(/\{\w+\}/))
    .filter((part) => part.trim().includes(' '))

describe.each(['arabic', 'japanese'])('a program in %s', (name) => {
  it('has no English sentence of ours in any document', () => {
    const plan = planOf(name)
    const english = sentencesOf('en')
    for (const document of Object.keys(documents) as DocumentName[]) {
      const tree = JSON.stringify(build(plan, document, { detail: 'script' }))
      expect([document, english.filter((part) => tree.includes(part))]).toEqual([document, []])
    }
  })
})

it.each(['arabic', 'hebrew', 'hindi'])(
  'the guide in %s is printed with our fonts',
  async (name) => {
    const source = pdf(guideOf(name), { paper: 'a4' })
    const { ua, notes } = await compileTypst(source, { fontsFolder })
    expect({ ua, notes }).toEqual({ ua: true, notes: [] })
  },
)

describe('letters that our fonts lack', () => {
  it('are named with a font that has them', () => {
    expect(fontsFor('学ぶ')).toBe(
      'Noto Sans JP has Japanese (Google Fonts; in Debian fonts-noto-cjk): name its folder with --font-path, or as font-path in the config.',
    )
    expect(fontsFor('学 ก')).toContain('Noto Sans SC, for one, has Chinese')
    expect(fontsFor('学 ก')).toContain('Noto Sans Thai has Thai')
    expect(fontsFor('Ask')).toBe('')
  })

  it('keep a PDF from being made where it is in them, and only there', () => {
    expect(unprintable('ja', 'Ask')).toBeUndefined()
    expect(unprintable('en', '学ぶ')).toBeUndefined()
    expect(unprintable('zh-TW', '學習')).toContain('a PDF needs a font for Chinese.')
  })

  it('are said once for all documents, and a folder without fonts is refused', async () => {
    const place = new Place({ 'ja.yaml': readFileSync(`${folder}japanese.yaml`, 'utf8') })
    const order = ['render', 'ja.yaml', '--document', 'guide,handout', '--format', 'pdf,md']
    const { code, stderr } = await place.run(order)
    expect(code).toBe(0)
    expect(stderr.match(/a PDF needs a font for Japanese/g)).toHaveLength(1)
    expect(stderr).toContain('ja.guide.pdf, out/for-participants/ja.handout.pdf: not written')
    for (const given of ['nowhere', 'out']) {
      const refused = await place.run([...order, '--font-path', given])
      expect([refused.code, refused.stderr]).toEqual([66, expect.stringContaining(`"${given}"`)])
    }
    place.remove()
  })
})
