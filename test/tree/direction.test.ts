import { expect, it } from 'vitest'
import { directed, MARKS } from '../../src/tree/direction.ts'
import { withoutFakeItalics } from '../../src/tree/emphasis.ts'
import { hasItalics } from '../../src/tree/script.ts'

const text = (value: string) => ({ type: 'text', value })
const inDocument = (value: string, direction: 'ltr' | 'rtl') =>
  directed([text(value)], direction)[0]?.value ?? ''
const { ltr, rtl } = MARKS

it('a text that is read the other way keeps its stop and its bracket', () => {
  expect(inDocument('Ask how. (And what?)', 'rtl')).toBe(`Ask how. (And what?)${ltr}`)
  expect(inDocument('(Ask) how', 'rtl')).toBe(`${ltr}(Ask) how`)
  expect(inDocument('“مرحبا!”', 'ltr')).toBe(`${rtl}“مرحبا!”${rtl}`)
})

it('a sentence with a word of the document in it stays one', () => {
  expect(inDocument('Ask “كيف” first.', 'rtl')).toBe('\u202AAsk “كيف” first.\u202C')
  expect(inDocument('استخدم Grafana الآن.', 'ltr')).toBe('\u202Bاستخدم Grafana الآن.\u202C')
})

it('a text that goes with the document, or begins in it, is left alone', () => {
  for (const same of ['استخدم Grafana.', '09:30–11:40', 'اسأل كيف.', '12'])
    expect(inDocument(same, 'rtl')).toBe(same)
  expect(inDocument('Ask how.', 'ltr')).toBe('Ask how.')
})

it('the groups of a telephone number stay in their order', () => {
  expect(inDocument('هدى، +971 4 555 0100، الأحد', 'rtl')).toBe(`هدى، ${ltr}+971 4 555 0100، الأحد`)
  expect(inDocument('2 مارس 2027', 'rtl')).toBe('2 مارس 2027')
})

it('the name of a channel keeps its sign at its start', () => {
  expect(inDocument('#wins (قناة)', 'rtl')).toBe(`${ltr}#wins (قناة)`)
  expect(inDocument('اكتب في #wins-2 ثم @ada', 'rtl')).toBe(`اكتب في ${ltr}#wins-2 ثم ${ltr}@ada`)
  expect(inDocument('#انتصارات ada@example.com', 'rtl')).toBe('#انتصارات ada@example.com')
})

it('done twice, changes nothing', () => {
  for (const value of ['Ask how.', '#wins (قناة)', 'Ask “كيف” first.', '“מה?”', '+971 4 555 0100'])
    for (const direction of ['rtl', 'ltr'] as const) {
      const once = inDocument(value, direction)
      expect(inDocument(once, direction)).toBe(once)
    }
})

it('a script without an italic has none', () => {
  expect(['en', 'el', 'ru'].map(hasItalics)).toEqual([true, true, true])
  expect(['ja', 'zh-Hant', 'ar', 'he', 'hi'].some(hasItalics)).toBe(false)
  const emphasis = { type: 'emphasis', children: [text('今日')] }
  const tree = (language: string, ...line: unknown[]) =>
    ({ meta: { language }, children: [{ type: 'paragraph', children: line }] }) as never
  expect(withoutFakeItalics(tree('ja', emphasis))).toEqual(tree('ja', text('今日')))
  expect(withoutFakeItalics(tree('ja', emphasis, text('は')))).toEqual(
    tree('ja', { ...emphasis, type: 'strong' }, text('は')),
  )
  expect(withoutFakeItalics(tree('en', emphasis))).toEqual(tree('en', emphasis))
})
