import type { List } from 'mdast'
import { expect, test } from 'vitest'
import { aloud, aloudLine } from '../../src/tree/quotes.ts'
import { textOf } from '../../src/tree/text.ts'
import { list, p, strong, t } from '../writers/sample/nodes.ts'

const english = { open: '“', close: '”' }
const german = { open: '„', close: '“' }

test('a spoken line is set in the quotes of its language', () => {
  expect(textOf(aloudLine(t('One moment.'), english))).toBe('“One moment.”')
  expect(textOf(aloudLine(t('Einen Moment.'), german))).toBe('„Einen Moment.“')
})

test('quotes are not doubled, and an empty line gets none', () => {
  for (const line of ['“Stay.”', '"Stay."', '„Bleiben.“', '« Restez. »', ' “Stay.” '])
    expect(textOf(aloudLine(t(line), english))).toBe(line)
  expect(aloudLine([], english)).toEqual([])
})

test('a line that begins and ends with a quoted word is quoted as a whole', () => {
  expect(textOf(aloudLine(t('“Pass” is as good as “yes”'), english))).toBe(
    '““Pass” is as good as “yes””',
  )
})

test('several paragraphs share one pair', () => {
  const nodes = aloud([p('First.'), p('Second ', strong('and last'))], english)
  expect(nodes.map((node) => textOf([node]))).toEqual(['“First.', 'Second and last”'])
})

test('quotes stand inside a list, not around it', () => {
  const [spoken] = aloud([list(false, 'Breathe.', 'Begin.')], english) as [List]
  expect(spoken.children.map((child) => textOf([child]))).toEqual(['“Breathe.', 'Begin.”'])
})

test('what holds no paragraph, or is quoted, stays as it is', () => {
  const code = [{ type: 'code' as const, value: 'npm test' }, { type: 'thematicBreak' as const }]
  expect(aloud(code, english)).toEqual(code)
  expect(aloud([], english)).toEqual([])
  expect(aloud([p('“Stay.”')], english)).toEqual([p('“Stay.”')])
})
