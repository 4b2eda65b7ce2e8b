import { expect, test } from 'vitest'
import type { Block } from '../../../src/tree/tree.ts'
import { docx } from '../../../src/writers/docx/docx.ts'
import { guideOf, load } from '../../documents/loaded.ts'
import { everyBlock, treeOf } from '../every-block.ts'
import { laidOut } from '../office/laid-out.ts'
import { p, t } from '../sample/nodes.ts'
import { rightToLeftTree } from '../sample/right-to-left.ts'
import { sampleTree } from '../sample-tree.ts'

const LONG = 120_000

const { 'fill-in': fillIn, section: sectionOf } = everyBlock((field) => field)

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

/** A page that is filled a little more each time, until what comes last no longer fits on it. */
const FILLED = [17, 19, 21, 23, 25, 27]

test(
  'lines to write on stay with what they are about',
  async () => {
    const { ruled, prompt } = everyBlock((field) => field)
    for (const [block, words] of [
      [ruled, 'ruled.label'],
      [prompt, 'prompt.question'],
    ] as const) {
      const answer: Block = { type: 'writing-lines', label: t('My answer'), lines: 4 }
      for (const lines of FILLED) {
        const tree = treeOf({ type: 'writing-lines', lines }, { ...fillIn }, block, answer)
        const pages = laidOut(await docx(tree), 'docx')
        const torn = pages.filter((page) => page.includes(words) !== page.includes('My answer'))
        expect(torn, `${block.type} after ${lines} lines`).toEqual([])
      }
    }
  },
  LONG,
)

test(
  'what is kept stands on the page of what follows',
  async () => {
    const { section, panel } = everyBlock((field) => field)
    const { beside: _, aside: __, ...plain } = section
    const kept = { ...plain, page: 'kept' as const, children: [p('first'), p('last')] }
    const parted: boolean[] = []
    for (const lines of FILLED) {
      const tree = treeOf({ type: 'writing-lines', lines }, kept, panel)
      const pages = laidOut(await docx(tree), 'docx')
      const page = pages.find((page) => page.includes('first'))
      expect(page).toMatch(/first .*last .*panel\.children/)
      parted.push(page !== pages[0])
    }
    expect(new Set(parted)).toEqual(new Set([false, true]))
  },
  LONG,
)

test(
  'the cover is one page, on the lower paper too',
  async () => {
    const { cover } = everyBlock((field) => field)
    const full: Block = {
      ...cover,
      title: t('Kollegiale Beratung in der Praxisanleitung'),
      summary: t('Leads of teams practise what they have every week. '.repeat(4)),
      facts: Array.from({ length: 9 }, () => ({
        label: t('Place'),
        value: t('A room of our own, second floor, and a call'),
      })),
      captions: [
        t('What the drawing shows. '.repeat(5)),
        t('Times in Europe/Dublin'),
        t('Keep it'),
      ],
    }
    const section = { ...sectionOf, page: 'new' as const }
    for (const paper of ['a4', 'letter'] as const) {
      const pages = laidOut(await docx(treeOf(full, section), { paper }), 'docx')
      expect(pages).toHaveLength(2)
    }
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
