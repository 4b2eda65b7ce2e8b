import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Card, CardsPerPage } from '../../../src/tree/tree.ts'
import { collisions, pagesOf } from '../../cli/collisions.ts'
import { treeOf } from '../every-block.ts'
import { t } from '../sample/nodes.ts'
import { printed } from './printed.ts'

const folder = mkdtempSync(join(tmpdir(), 'social-learn-cards-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Words that occur once, so that none can be lost behind another card. */
const question = (index: number, length: number): Card => ({
  kind: 'question',
  kicker: t(`Place${index}x`),
  symbol: 'pairs',
  aside: t('Pairs'),
  title: t(Array.from({ length }, (_, word) => `Word${index}n${word}`).join(' ')),
  purpose: t('We hear what helps, and what does not'),
  fields: [{ symbol: 'time', label: t('Each'), value: t(`Time${index}x`) }],
  columns: [],
  rows: [],
})

it.each<{ perPage: CardsPerPage; landscape?: true }>([
  { perPage: 2 },
  { perPage: 4, landscape: true },
  { perPage: 8 },
])('$perPage cards on a page hold the longest questions', async ({ perPage, ...wide }) => {
  const lengths = [1, 4, 8, 16, 32, 64, 128, 600]
  const cards = lengths.map((length, index) => question(index, length))
  const tree = treeOf({ type: 'cards', perPage, cards })
  const meta = { ...tree.meta, ...wide, sheet: 'cards' as const }
  const { bytes, pages, ua } = await printed({ ...tree, meta })
  expect(ua).toBe(true)
  const all = pages.join(' ')
  for (const [index, length] of lengths.entries())
    for (const word of [`Place${index}x`, `Word${index}n${length - 1}`, `Time${index}x`])
      expect(all).toContain(word)
  const file = join(folder, `${perPage}.pdf`)
  writeFileSync(file, bytes)
  expect(collisions(pagesOf(file))).toEqual([])
})
