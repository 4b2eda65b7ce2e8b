import type { AnyBlock, RichTextBlock } from '@slack/types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Message } from '../../../src/tree/tree.ts'
import { richText } from '../../../src/writers/slack/rich-text.ts'
import { slackMessages } from '../../../src/writers/slack/slack.ts'
import { treeOf } from '../every-block.ts'
import { hostile } from '../hostile.ts'
import { p } from '../sample/nodes.ts'
import { everyMark, hostileToServices, postOf } from '../services.ts'

interface Read {
  text: string
  blocks: AnyBlock[]
}

const messagesOf = (...posts: Message[]) => {
  const { payloads, notes } = slackMessages(treeOf(...posts))
  return { read: payloads.map(({ text }): Read => JSON.parse(text)), payloads, notes }
}

/** All words, as somebody reads them in Slack. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('')
  if (typeof value !== 'object' || value === null) return ''
  const { text, elements } = value as { text?: string; elements?: unknown }
  return `${text ?? ''}${wordsOf(elements)}`
}

const decoded = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

describe('a message for Slack', () => {
  it('has everything that authors may set, as Slack’s own types have it', async () => {
    // Compiles only as long as what is made is what Slack takes.
    const blocks: RichTextBlock[] = [{ type: 'rich_text', elements: richText([]) }]
    expect(blocks).toHaveLength(1)
    const { payloads } = messagesOf(postOf(...everyMark))
    await expect(payloads[0]?.text).toMatchFileSnapshot('every-mark.out')
  })

  it.each([...hostile, ...hostileToServices])('%j is words, and nobody is called', (words) => {
    const { read } = messagesOf(postOf(p(words)))
    expect(wordsOf(read[0]?.blocks)).toBe(words)
    // In the one place where Slack reads marks, those that call people or lead away are none.
    expect(read[0]?.text).not.toMatch(/[<>]/)
    expect(decoded(read[0]?.text ?? '')).toBe(words)
  })

  it('reads back as any text that it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const { read } = messagesOf(postOf(p(`x${words}x`)))
        const [block] = read[0]?.blocks ?? []
        expect(wordsOf([block])).toBe(`x${words}x`.replace(/\r\n?/g, '\n'))
      }),
    )
  })

  it('is parted between two paragraphs where it is too long, and says so', () => {
    const long = 'word '.repeat(500).trim()
    const { read, payloads, notes } = messagesOf(postOf(p(long), p('middle'), p(long), p('end')))
    expect(payloads.map(({ id }) => id)).toEqual(['post-1-1', 'post-1-2'])
    expect(read.map(({ text }) => text)).toEqual([`${long}\n\nmiddle`, `${long}\n\nend`])
    expect(notes).toEqual([
      'post-1 (#wins) is too long for one message in Slack: 2 files, to be sent in their order',
    ])
    for (const { text, blocks } of read) {
      expect(text.length).toBeLessThanOrEqual(4000)
      expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(10_000)
    }
  })

  it('says of a paragraph that is too long by itself that it is', () => {
    const { notes } = messagesOf(postOf(p('word '.repeat(1000))))
    expect(notes).toEqual(['post-1 has a paragraph that is too long for Slack: shorten it'])
  })

  it('is there for what is sent alone, in whatever it stands', () => {
    const cue: Message = { ...postOf(p('Open the rooms')), use: 'do' }
    const tree = treeOf(cue, {
      type: 'section',
      level: 1,
      title: [{ type: 'text', value: 'Posts' }],
      page: 'flow',
      children: [postOf(p('Hello'))],
    })
    expect(slackMessages(tree).payloads.map(({ id }) => id)).toEqual(['post-1'])
  })
})
