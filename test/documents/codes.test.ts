import { describe, expect, it } from 'vitest'
import { withCode, withCodes } from '../../src/documents/codes.ts'
import type { Inline, Slide, TreeNode } from '../../src/tree/tree.ts'
import { slideOf } from '../writers/sample/deck.ts'
import { p, t } from '../writers/sample/nodes.ts'

const BOARD = 'https://example.com/board'
const to = (url: string, words = 'the board'): Inline => [
  { type: 'link', url, children: t(words) as never },
]
const codesOf = (...values: Inline[]) => {
  const facts = values.map((value) => ({ label: t('Place'), value }))
  return withCodes([{ type: 'facts', facts }]).flatMap((node) =>
    node.type === 'codes' ? node.codes : [],
  )
}

describe('a code', () => {
  it('stands under facts that lead somewhere, by their words', () => {
    expect(codesOf(to(BOARD), [...t('Video call '), ...to(BOARD)])).toEqual([
      { label: t('Place'), url: BOARD },
      { label: t('Video call '), url: BOARD },
    ])
  })

  it.each([
    ['a room', t('Room 3')],
    ['a mailbox', to('mailto:ops@example.com')],
    ['an address that no camera could read', to(`${BOARD}?${'a'.repeat(300)}`)],
  ])('is not made of %s', (_, value) => {
    expect(codesOf(value)).toEqual([])
  })

  it('leads nowhere but where the words do', () => {
    const nodes: TreeNode[] = [p('See ', ...(to(BOARD) as never[]))] as never
    expect(withCodes(nodes)).toEqual(nodes)
  })
})

describe('a slide', () => {
  const linked = (slide: Partial<Slide>, url = BOARD) =>
    withCode({ ...slideOf({}), ...slide, items: [{ text: to(url) }] }, new Set([BOARD]))

  it('has a code of what the program has for everyone', () => {
    expect(linked({}).code).toEqual({ label: t('the board'), url: BOARD })
  })

  it('has none of what an author links besides, and none where something stands in its place', () => {
    expect(linked({}, 'https://example.com/reading')).not.toHaveProperty('code')
    expect(linked({ layout: 'break' })).not.toHaveProperty('code')
    expect(linked({ drawing: { people: 2, rounds: [] } })).not.toHaveProperty('code')
  })

  it('has none of a link in the notes', () => {
    const notes = [p('x'), { type: 'paragraph', children: to(BOARD) } as never]
    const slide = withCode({ ...slideOf({}), items: [], notes }, new Set([BOARD]))
    expect(slide).not.toHaveProperty('code')
  })
})
