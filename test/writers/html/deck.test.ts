import { createHash } from 'node:crypto'
import type { Element, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import type { DocumentTree } from '../../../src/tree/tree.ts'
import { html } from '../../../src/writers/html/html.ts'
import { hostile } from '../hostile.ts'
import { deckTree } from '../sample/deck.ts'
import { t } from '../sample/nodes.ts'

test('the sample deck is this page', async () => {
  const [, main = ''] = /(<main[\s\S]*<\/dialog>)/.exec(html(deckTree(true))) ?? []
  await expect(
    `${main.replace(/(?=<(?:section|div|p|li|nav|dialog|aside)\b)/g, '\n')}\n`,
  ).toMatchFileSnapshot('deck.out')
})

describe('the policy of a deck', () => {
  test('allows its own script alone, by its hash', () => {
    const page = html(deckTree(false))
    const scripts = elements(page).filter(({ tagName }) => tagName === 'script')
    expect(scripts).toHaveLength(1)
    const hash = createHash('sha256')
      .update(words(scripts[0] as Element))
      .digest('base64')
    expect(policyOf(page)).toBe(
      `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`,
    )
  })

  test('is the same when the deck says other things', () => {
    expect(policyOf(html(hostileDeck('<script>alert(1)</script>')))).toBe(
      policyOf(html(deckTree(false))),
    )
  })
})

test('a deck asks for nothing', () => {
  const page = html(deckTree(true)).replace(/<script>[\s\S]*<\/script>/, '')
  expect(page).not.toMatch(/<(?:img|link|iframe|object|embed|form|base)\b/)
  expect(page).not.toMatch(/url\(|@import|\bsrc=|\son\w+=|https?:/)
})

test.each(hostile)('%j is text in a deck', (text) => {
  const page = html(hostileDeck(text))
  expect(words(fromHtml(page))).toContain(text)
  expect(elements(page).filter(({ tagName }) => tagName === 'script')).toHaveLength(1)
})

test('headings begin with the title of the deck, and never skip a level', () => {
  const levels = elements(html(deckTree(true)))
    .filter(({ tagName }) => /^h\d$/.test(tagName))
    .map(({ tagName }) => Number(tagName[1]))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  for (const [index, level] of levels.entries())
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
})

test('every slide has an address and a name of its own', () => {
  const slides = slidesOf(html(deckTree(false)))
  expect(slides.map(({ properties }) => properties.id)).toEqual(
    Array.from({ length: 10 }, (_, index) => `slide-${index + 1}`),
  )
  expect(slides[4]?.properties.ariaLabel).toBe(
    '5. Which part of your job gave you energy this week?',
  )
})

test('without a script no button is there', () => {
  const buttons = elements(html(deckTree(true))).filter(({ tagName }) => tagName === 'button')
  const hidden = elements(html(deckTree(true))).filter(
    ({ tagName, properties }) =>
      tagName === 'dialog' || (tagName !== 'svg' && properties.hidden === true),
  )
  const within = hidden.flatMap((each) => [each, ...inside(each)])
  expect(buttons.length).toBeGreaterThan(8)
  expect(buttons.filter((button) => !within.some((each) => same(each, button)))).toEqual([])
})

test('participants find no notes, and no button for them', () => {
  const page = html(deckTree(false)).replace(/<(script|style)>[\s\S]*?<\/\1>/g, '')
  expect(page).not.toMatch(/notes/i)
  expect(html(deckTree(true))).toContain('<aside class="notes" aria-label="Notes 1">')
})

test('a page is a slide, or with notes a sheet of paper', () => {
  expect(html(deckTree(false))).toContain('@page{size:960pt 540pt;margin:0}')
  expect(html(deckTree(true))).toContain('@page{size:A4;')
  expect(html(deckTree(true), { paper: 'letter' })).toContain('{--slide-width:175.9mm}')
})

test('from right to left the next slide lies to the left', () => {
  const { meta, children } = deckTree(false)
  const page = html({ meta: { ...meta, direction: 'rtl' }, children })
  expect(page).toMatch(/<kbd>←<\/kbd>[^/]*<kbd>Space<\/kbd>/)
})

function hostileDeck(text: string): DocumentTree {
  const { meta, children } = deckTree(false)
  return {
    meta: { ...meta, title: text, footer: text },
    children: children.map((node) =>
      node.type === 'slide' ? { ...node, name: text, title: t(text) } : node,
    ),
  }
}

function policyOf(page: string): unknown {
  const [meta] = elements(page).filter(
    ({ properties }) => String(properties.httpEquiv) === 'Content-Security-Policy',
  )
  return meta?.properties.content
}

function slidesOf(page: string): Element[] {
  return elements(page).filter(({ tagName }) => tagName === 'section')
}

function elements(page: string): Element[] {
  return inside(fromHtml(page))
}

function inside(node: Root | RootContent): Element[] {
  if (!('children' in node)) return []
  return node.children.flatMap((child) => [
    ...(child.type === 'element' ? [child] : []),
    ...inside(child),
  ])
}

function same(one: Element, other: Element): boolean {
  return one.position?.start.offset === other.position?.start.offset
}

function words(node: Root | RootContent): string {
  if (node.type === 'text') return node.value.replaceAll('\u00A0', ' ')
  return 'children' in node ? node.children.map(words).join('') : ''
}
