import { expect, test } from 'vitest'
import { docx } from '../../../src/writers/docx/docx.ts'
import { guideOf, load } from '../../documents/loaded.ts'
import { laidOut } from '../office/laid-out.ts'
import { rightToLeftTree } from '../sample/right-to-left.ts'
import { sampleTree } from '../sample-tree.ts'

const LONG = 120_000

/** How many there are depends on the fonts of the machine: fewer and more would be a fault. */
function fills(pages: readonly string[], least: number, most: number): void {
  expect(pages.length).toBeGreaterThanOrEqual(least)
  expect(pages.length).toBeLessThanOrEqual(most)
  pages.forEach((page, index) => {
    expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
  })
}

test(
  'LibreOffice opens the guide of the fullest program',
  async () => {
    const pages = laidOut(await docx(guideOf(load('full.yaml', 'full.cohort.yaml'))), 'docx')
    fills(pages, 14, 30)
    const text = pages.join(' ')
    for (const words of ['Agreements and moderation', 'Facilitators only', 'Prompts'])
      expect(text).toContain(words)
  },
  LONG,
)

test(
  'LibreOffice opens every block',
  async () => {
    const pages = laidOut(await docx(sampleTree), 'docx')
    fills(pages, 10, 17)
    expect(pages[0]).toContain('Feedback Foundations')
    expect(pages.join(' ')).toMatch(/Activity Together Depth Needs/)
  },
  LONG,
)

test(
  'LibreOffice opens a guide from right to left',
  async () => {
    const pages = laidOut(await docx(rightToLeftTree), 'docx')
    expect(pages).toHaveLength(2)
  },
  LONG,
)
