import { expect, test } from 'vitest'
import { compileTypst } from '../../src/cli/typst.ts'
import { compileBeside } from '../../src/cli/typst-beside.ts'
import { fontsFolder } from '../writers/pdf/fonts-folder.ts'

test('a thread gives the same bytes, in the order in which it was asked', async () => {
  const sources = ['First', 'Second', 'Third'].map((main) => ({ main }))
  const beside = await Promise.all(sources.map((source) => compileBeside(source, fontsFolder)))
  for (const [index, source] of sources.entries()) {
    const { bytes, ua } = await compileTypst(source, { fontsFolder })
    expect(Buffer.from(beside[index]?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true)
    expect(beside[index]?.ua).toBe(ua)
  }
})

test('what went wrong in the thread is told as it is without one, and the next one is made', async () => {
  const refused = compileBeside({ main: '#nothing-of-this-name' }, fontsFolder)
  await expect(refused).rejects.toThrow(/^The PDF engine did not understand the document\.$/)
  expect((await compileBeside({ main: 'text' }, fontsFolder)).bytes.length).toBeGreaterThan(0)
})
