import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { EXIT } from '../../src/cli/exit.ts'
import { compileTypst } from '../../src/cli/typst.ts'
import { missingCharacters, missingNote } from '../../src/cli/typst-complaints.ts'
import { fontsFolder } from '../writers/pdf/fonts-folder.ts'

test('what the engine says is read as data, and what is not about characters left out', () => {
  const thrown = String.raw`[{ message: "the text ${'`'}\"\u{94d}\"${'`'} could not be displayed with font ${'`'}\"Source\"${'`'}" }, { message: "the text contains the disallowed codepoint ${'`'}\"\\u{feff}\"${'`'}" }, { message: "missing alt text" }, { message: "the text ${'`'}\"x\"${'`'} could not be displayed" }]`
  const source = 'text("a\u094db") text("long enough to be cut \ufeff at either end of it")'
  expect(missingCharacters(thrown, source)).toEqual([
    { character: '\u094d', context: 'a\u094db' },
    { character: '\ufeff', context: '…nough to be cut \ufeff at either end o…' },
  ])
  expect(missingNote(missingCharacters(thrown, source).slice(0, 1))).toBe(
    'The fonts of the PDF have no sign for "\u094d" (U+094D) in "a\u094db". "\ufffd" is printed in its place; Markdown and HTML keep it.',
  )
  expect(missingCharacters('no message at all', source)).toEqual([])
})

test('a document that PDF/UA-1 refuses is a plain tagged PDF, and says so', async () => {
  const image = 'image(bytes("<svg xmlns=\'http://www.w3.org/2000/svg\'/>"), format: "svg")'
  const { bytes, ua, notes } = await compileTypst({ main: `#${image}` }, { fontsFolder })
  expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-')
  expect(ua).toBe(false)
  expect(notes).toEqual([
    'This PDF is tagged for screen readers, but did not pass the checks of PDF/UA-1.',
  ])
})

test('a document that the engine refuses is our fault, in our words', async () => {
  const failed = compileTypst({ main: '#nothing-of-this-name' }, { fontsFolder })
  await expect(failed).rejects.toThrow(/^The PDF engine did not understand the document\.$/)
})

test('a document can read no file', async () => {
  for (const path of ['/etc/hostname', '../package.json', 'package.json'])
    await expect(compileTypst({ main: `#read("${path}")` }, { fontsFolder })).rejects.toThrow()
})

test('nothing is left in the folder for temporary files', async () => {
  await compileTypst({ main: 'text' }, { fontsFolder })
  expect(readdirSync(tmpdir()).filter((name) => /^social-learn-[0-9a-f]{8}-/.test(name))).toEqual(
    [],
  )
})

test('without the engine, what to install and what works without it', async () => {
  const load = () => Promise.reject(new Error('Failed to load native binding'))
  const given = { fontsFolder: 'another', load }
  const stop = await compileTypst({ main: '' }, given).catch((error) => error)
  expect(stop.code).toBe(EXIT.output)
  expect(stop.problems).toEqual([
    expect.objectContaining({
      id: 'no-pdf-engine',
      message: expect.stringContaining('PDF needs an engine that is not installed here'),
      try: expect.stringMatching(/npm install @myriaddreamin\/.* --format md,html$/),
    }),
  ])
})

test('each letter is printed, whatever the engine was given before', async () => {
  const printed = (text: string) =>
    compileTypst({ main: `#let x = "${text}"\n#x` }, { fontsFolder })
  // Letters that end in the same byte.
  await printed('aé')
  const { bytes } = await printed('b©')
  expect(bytes).not.toEqual((await printed('bé')).bytes)
})
