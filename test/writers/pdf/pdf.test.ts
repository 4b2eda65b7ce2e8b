import { expect, test } from 'vitest'
import { blockTypes } from '../../../src/tree/nodes.ts'
import { pdf } from '../../../src/writers/pdf/pdf.ts'
import { bareBlocks, everyBlock, fieldsOf, treeOf } from '../every-block.ts'
import { hostile } from '../hostile.ts'
import { p, t } from '../sample/nodes.ts'
import { sampleTree } from '../sample-tree.ts'
import { printed, tags, words } from './printed.ts'

test('the sample guide as Typst', async () => {
  const { main } = pdf(sampleTree, { paper: 'a4' })
  // What stands before it are the tokens and the `.typ` files.
  await expect(main.slice(main.indexOf('#set document'))).toMatchFileSnapshot('sample.out')
})

test('the sample guide passes PDF/UA-1, with title, language, bookmarks and date', async () => {
  const { ua, notes, text, info, pages } = await printed(sampleTree)
  expect({ ua, notes }).toEqual({ ua: true, notes: [] })
  expect(info).toMatch(/^Title:\s+Feedback Foundations$/m)
  expect(info).toMatch(/^Author:\s+Learning team$/m)
  expect(info).toMatch(/^Subject:\s+Facilitator guide$/m)
  expect(info).toMatch(/^CreationDate:\s+Tue Jan 12 .* 2027/m)
  expect(info).toMatch(/^Tagged:\s+yes$/m)
  expect(info).toMatch(/^Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)$/m)
  expect(text).toContain(`Page 2 of ${pages}`)
  expect(words(text)).toContain('version 1.2 Facilitators only')
})
