import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Code, call, joined, literal, typst } from '../../../src/writers/pdf/code.ts'
import { pdf } from '../../../src/writers/pdf/pdf.ts'
import { everyBlock, treeOf } from '../every-block.ts'
import { hostile } from '../hostile.ts'
import { link, p, t } from '../sample/nodes.ts'

const compiler = NodeCompiler.create({ workspace: '/there-is-no-such-folder' })

/** What Typst makes of pieces of code, as JSON. */
function evaluated(pieces: readonly string[]): unknown[] {
  const mainFileContent = pieces.map((piece) => `#metadata(${piece})<it>`).join('\n')
  return compiler.query({ mainFileContent }, { selector: '<it>', field: 'value' })
}

const ESCAPES = [
  '\\',
  '"',
  '#',
  '$',
  '*',
  '_',
  '{',
  '}',
  '[',
  ']',
  '//',
  '/*',
  '\\u{',
  'read("/x")',
]
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...ESCAPES, '\0', '\n', '\r', '\t', '\u2028', '\u202e', '\ufeff', '\ud800'),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join(''))

test('any text comes out of Typst as it went in, and none is code', () => {
  const texts = [...fc.sample(text, { numRuns: 400, seed: 1 }), ...hostile]
  // Line ends are LF; what is half a character can't be said at all.
  const whole = (value: string) => Buffer.from(value.replace(/\r\n/g, '\n')).toString()
  expect(evaluated(texts.map(literal))).toEqual(texts.map(whole))
})

test('values come out of Typst as they went in', () => {
  const values = [
    [],
    [1],
    ['a', ['b']],
    {},
    { 'a b': 1, c: { d: true } },
    undefined,
    new Code('1 + 2'),
  ]
  const expected = [[], [1], ['a', ['b']], {}, { 'a b': 1, c: { d: true } }, null, 3]
  expect(evaluated(values.map(typst))).toEqual(expected)
})

test('calls have positional arguments first', () => {
  expect(call('f', ['a', 1], { b: [true] }).source).toBe('f("a", 1, b: (true,))')
  expect(call('f', []).source).toBe('f()')
  expect(joined([]).source).toBe('[]')
})

test('nothing that an author writes is read as Typst', () => {
  const blocks = everyBlock((field) => `${field} ${hostile.join(' ')}`)
  const children = [
    p(link('javascript:alert(1)', 'x')),
    p(link('data:text/html,x', 'x'), { type: 'inlineCode', value: '`#read("x")`' }),
    p({ type: 'image', url: 'file:///etc/passwd', alt: '#image("x")' }),
    { type: 'html' as const, value: '#import "@preview/x:0.1.0"' },
    { type: 'code' as const, value: '"); #read("/etc/passwd")' },
  ]
  const tree = treeOf(...Object.values(blocks), { ...blocks.section, children })
  const meta = { ...tree.meta, title: '"#title', footer: '"), #read("x"', audience: '\\"' }
  const { main } = pdf({ ...tree, meta: { ...meta, authors: ['"a'] } }, { paper: 'a4' })
  const code = main.replace(/"(?:[^"\\]|\\.)*"/g, '""')
  expect(code).not.toMatch(/#?import|include|read\(|javascript|passwd|data:|file:/)
  expect(main).not.toMatch(/link\("(?!https?:|mailto:)/)
})

test('a title of no language that Typst knows is still set', () => {
  const tree = treeOf({ type: 'lead', text: t('a') })
  const { main } = pdf({ ...tree, meta: { ...tree.meta, language: 'zh-Hant-TW' } }, { paper: 'a4' })
  expect(main).toContain('lang: "zh", region: "TW"')
})
