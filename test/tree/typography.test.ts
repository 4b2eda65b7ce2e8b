import { expect, test } from 'vitest'
import { quoteMarks } from '../../src/tree/quote-marks.ts'
import { aloud } from '../../src/tree/quotes.ts'
import { textOf } from '../../src/tree/text.ts'
import type { PromptBlock, StepBlock, TreeNode } from '../../src/tree/tree.ts'
import { typographic, typographicText } from '../../src/tree/typography.ts'
import { p, strong, t } from '../writers/sample/nodes.ts'

const english = quoteMarks('en')

test.each([
  ['en', `it isn't "should"`, 'it isn’t “should”'],
  ['en-IE', `"She said 'pass'."`, '“She said ‘pass’.”'],
  ['en', `'She said "pass".'`, '“She said ‘pass’.”'],
  ['en', `the teachers' room, ("why")`, 'the teachers’ room, (“why”)'],
  ['en', `'tis rock 'n' roll of the '90s`, '’tis rock ’n’ roll of the ’90s'],
  ['en', `"'tis," they said`, '“’tis,” they said'],
  ['en', `“typed "in" here”`, '“typed ‘in’ here”'],
  ['de', `Wie geht's? "Sag 'weiter'."`, 'Wie geht’s? „Sag ‚weiter‘.“'],
  ['de-CH', `"gut"`, '«gut»'],
  ['fr', `l'équipe dit "d'accord"`, 'l’équipe dit «\u202Fd’accord\u202F»'],
  ['fr', `"on dit 'non'"`, '«\u202Fon dit “non”\u202F»'],
  ['sv', `"ja" och "nej"`, '”ja” och ”nej”'],
  ['xx', `"so"`, '“so”'],
])('in %s, %s has the marks of its language', (language, typed, expected) => {
  const marks = quoteMarks(language)
  expect(typographicText(typed, marks)).toBe(expected)
  expect(typographicText(expected, marks)).toBe(expected)
})

test.each([
  `5' 10"`,
  `a board of 5' and a pipe of 2"`,
  `"never closed`,
  `closed" only`,
  `""`,
  `a"b`,
])('%s stays as it is', (typed) => {
  expect(typographicText(typed, english)).toBe(typed)
})

test('where it is unclear which marks belong together, all of them stay', () => {
  expect(typographicText(`a 2" pipe isn't "this"`, english)).toBe(`a 2" pipe isn’t "this"`)
})

test('marks belong together across what stands between them', () => {
  const [paragraph] = typographic([p('Say "', strong('pass'), `", don't explain`)], english)
  expect(textOf(paragraph ? [paragraph] : [])).toBe('Say “pass”, don’t explain')
})

test('code and links stay as they are', () => {
  const line = p(
    { type: 'inlineCode', value: `say("it's")` },
    { type: 'link', url: 'https://example.org/"a"', children: t('"a"') },
    { type: 'break' },
    ...t(`it's`),
  )
  expect(typographic(line, english)).toEqual({
    ...line,
    children: [...line.children.slice(0, 3), ...t('it’s')],
  })
})

test('a line of nothing but marks takes no time', () => {
  for (const piece of [`'`, `a'`, ` 'a`, `a" `, ` "a`, `'"`, `“`]) {
    const long = piece.repeat(50_000)
    expect(typographicText(long, english)).toHaveLength(long.length)
  }
})

const step = (words: string): StepBlock => ({
  type: 'step',
  verb: 'say',
  label: t('Say'),
  aside: [],
  spoken: true,
  children: [p(words)],
})

const said = (words: string) => {
  const { children } = typographic(step(words), english)
  return textOf(aloud(children, english.outer))
}

test('quotes in what is said aloud are the inner ones', () => {
  expect(said('Ask "why" once.')).toBe('“Ask ‘why’ once.”')
  expect(said('"Ask \'why\' once."')).toBe('“Ask ‘why’ once.”')
})

test('so they are in the spoken parts of prompts and tables', () => {
  const prompt: PromptBlock = {
    type: 'prompt',
    question: t('What is "it"?'),
    fields: [
      { symbol: 'redirect', label: t('Bring it back'), value: t('Not "why".'), spoken: true },
      { symbol: 'pass', label: t('Pass'), value: t('Say "pass".'), spoken: false },
    ],
    example: { label: t('Example'), text: t('They said "no".') },
  }
  const grid: TreeNode = {
    type: 'grid',
    columns: [],
    rows: [[t('"should"'), t('Not "should".')]],
    spoken: 1,
  }
  expect(typographic([prompt, grid], english)).toEqual([
    {
      ...prompt,
      question: t('What is “it”?'),
      fields: [
        { ...prompt.fields[0], value: t('Not ‘why’.') },
        { ...prompt.fields[1], value: t('Say “pass”.') },
      ],
      example: { label: t('Example'), text: t('They said ‘no’.') },
    },
    { ...grid, rows: [[t('“should”'), t('Not ‘should’.')]] },
  ])
})
