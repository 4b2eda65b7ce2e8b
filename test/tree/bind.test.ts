import { expect, test } from 'vitest'
import { bind } from '../../src/tree/bind.ts'
import { textOf } from '../../src/tree/text.ts'
import type { DocumentTree, Inline } from '../../src/tree/tree.ts'
import { p, strong, t } from '../writers/sample/nodes.ts'
import { sampleTree } from '../writers/sample-tree.ts'

/** With "_" for the no-break space. */
const prose = (text: string) => textOf([bind(p(text))]).replaceAll('\u00A0', '_')
const title = (line: Inline) => {
  const [, ...after] = bind([{ type: 'heading' as const, depth: 2 as const, children: line }])
  expect(after).toEqual([])
  return textOf(bind([{ type: 'heading', depth: 2, children: line }])).replaceAll('\u00A0', '_')
}

test('a number keeps its unit', () => {
  expect(prose('75 seconds, then 20 min, 5 × 3 min, 33 % and 12 people')).toBe(
    '75_seconds, then 20_min, 5 × 3_min, 33_% and 12_people',
  )
  expect(prose('10 Minuten, 2 heures')).toBe('10_Minuten, 2_heures')
  expect(prose('3 sesiones, 20 minutos, 8 pessoas, 2 sessões')).toBe(
    '3_sesiones, 20_minutos, 8_pessoas, 2_sessões',
  )
  expect(prose('room 3 has 2 small windows')).toBe('room 3 has 2 small windows')
})

test('a word keeps its number', () => {
  expect(prose('ext. 4410, Slide 3, Folie 12, but last week. 4 of us')).toBe(
    'ext._4410, Slide_3, Folie_12, but last week. 4 of us',
  )
})

test('a line does not end in a telephone number', () => {
  expect(prose('Call +353 1 555 0100, or +49 (0)30 555 01-23 at night')).toBe(
    'Call +353_1_555_0100, or +49_(0)30_555_01-23 at night',
  )
  expect(prose('1 + 2 and 3 + 4')).toBe('1 + 2 and 3 + 4')
})

test('the last two words of a long title stay together, of a short one not', () => {
  expect(title(t('Situation, behaviour and impact in pairs'))).toBe(
    'Situation, behaviour and impact in_pairs',
  )
  expect(title(t('One way to say'))).toBe('One way to say')
  expect(prose('This is a sentence with many words.')).toBe('This is a sentence with many words.')
})

test('long last words may part, and a line may end in other nodes', () => {
  const long = 'a b c d Überleitungsgespräch Rückmeldungsrunde'
  expect(title(t(long))).toBe(long)
  expect(title([...t('Three rounds in place of '), strong('five and more')])).toBe(
    'Three rounds in place of five and more',
  )
  expect(title([strong('Three rounds in place'), ...t(' of five ')])).toBe(
    'Three rounds in place of_five ',
  )
})

test('the fields of our blocks are titles, code is left alone', () => {
  const bound = bind<DocumentTree>({
    ...sampleTree,
    children: [
      { type: 'lead', text: t('Times count from the start') },
      { type: 'code', value: 'sleep 20 min' },
    ],
  })
  expect(bound.children).toEqual([
    { type: 'lead', text: t('Times count from the\u00A0start') },
    { type: 'code', value: 'sleep 20 min' },
  ])
})

test('twice changes nothing', () => {
  const once = bind(sampleTree)
  expect(bind(once)).toEqual(once)
  expect(once).not.toEqual(sampleTree)
})
