import { expect, test } from 'vitest'
import { pptx } from '../../../src/writers/pptx/pptx.ts'
import { laidOut } from '../office/laid-out.ts'
import { deckTree } from '../sample/deck.ts'

test.each([true, false])(
  'LibreOffice opens a deck, with notes: %s',
  async (notes) => {
    const slides = laidOut(await pptx(deckTree(notes)), 'pptx')
    expect(slides).toHaveLength(10)
    expect(slides[4]).toContain('Which part of your job gave you energy this week?')
    expect(slides.join(' ')).not.toContain('Welcome. I am glad that you are here.')
  },
  120_000,
)
