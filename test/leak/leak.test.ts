import { describe, expect, it } from 'vitest'
import { FORMATS, type Format } from '../../src/cli/render/formats.ts'
import { type Audience, build, type DocumentName, documents } from '../../src/documents/document.ts'
import type { DocumentTree } from '../../src/tree/tree.ts'
import { pdf } from '../../src/writers/pdf/pdf.ts'
import { contentsOf } from './contents.ts'
import { marks, plan } from './marked.ts'

/** What is in a file. Of a PDF its source, here: the file itself needs tools to be read. */
async function contents(tree: DocumentTree, format: Format): Promise<string> {
  if (format === 'pdf') return pdf(tree, { paper: 'a4' }).main
  const { bytes } = await FORMATS[format].write(tree, { paper: 'a4', fonts: () => '' })
  return contentsOf(bytes, format)
}

const found = (text: string) => marks.filter((mark) => text.includes(mark.text))
const pathsOf = (some: typeof marks) => some.map(({ path }) => path)

const all = Object.values(documents).flatMap(({ name, audience, formats }) =>
  formats.map((format) => ({
    name: name as DocumentName,
    audience: audience as Audience,
    format: format as Format,
  })),
)

describe.each(all)('$name as $format', async ({ name, audience, format }) => {
  const text = await contents(build(plan, name, { detail: 'script' }), format)

  it.runIf(audience === 'participants')('holds nothing that is the team’s', () => {
    expect(pathsOf(found(text).filter((mark) => mark.audience === 'team'))).toEqual([])
  })

  it('holds what its reader came for', () => {
    expect(found(text).length).toBeGreaterThan(20)
  })
})

it('what is the team’s is somewhere in what is for the team', async () => {
  const texts = await Promise.all(
    all
      .filter(({ audience }) => audience === 'team')
      .map(({ name, format }) => contents(build(plan, name, { detail: 'script' }), format)),
  )
  const lost = marks.filter(({ text }) => !texts.some((one) => one.includes(text)))
  expect(pathsOf(lost)).toEqual([])
})
