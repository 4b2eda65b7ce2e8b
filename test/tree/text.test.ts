import { expect, test } from 'vitest'
import { textOf } from '../../src/tree/text.ts'

test('text is what would be read out', () => {
  expect(
    textOf([
      { type: 'text', value: 'Say ' },
      {
        type: 'strong',
        children: [{ type: 'emphasis', children: [{ type: 'text', value: 'what' }] }],
      },
      { type: 'break' },
      { type: 'inlineCode', value: 'you' },
      { type: 'link', url: 'https://example.com', children: [{ type: 'text', value: ' see' }] },
      { type: 'image', url: 'a.png', alt: ' here' },
    ]),
  ).toBe('Say what you see here')
})
