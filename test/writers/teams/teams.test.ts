import { AdaptiveCard, SerializationContext, TextRun, Versions } from 'adaptivecards'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Message } from '../../../src/tree/tree.ts'
import { teamsMessages } from '../../../src/writers/teams/teams.ts'
import { treeOf } from '../every-block.ts'
import { hostile } from '../hostile.ts'
import { p } from '../sample/nodes.ts'
import { everyMark, hostileToServices, postOf } from '../services.ts'

const messagesOf = (...posts: Message[]) => {
  const { payloads, notes } = teamsMessages(treeOf(...posts))
  return { read: payloads.map(({ text }) => JSON.parse(text)), payloads, notes }
}

/** A card as Microsoft's own reader takes it, and what that complains about. */
function cardOf(message: { attachments: { content: unknown }[] }) {
  const [attachment] = message.attachments
  const context = new SerializationContext(Versions.v1_2)
  const card = new AdaptiveCard()
  card.parse(attachment?.content, context)
  const said = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message)
  const invalid = card.validateProperties().validationEvents.map(({ message }) => message)
  return { card, wrong: [...said, ...invalid] }
}

/** The words of all runs, as the reader has them. */
function wordsIn(value: unknown): string {
  if (value instanceof TextRun) return value.text ?? ''
  if (Array.isArray(value)) return value.map(wordsIn).join('')
  const { getItemCount, getItemAt, getInlineCount, getInlineAt } = value as {
    getItemCount?(): number
    getItemAt?(at: number): unknown
    getInlineCount?(): number
    getInlineAt?(at: number): unknown
  }
  const all = (count = 0, at?: (index: number) => unknown) =>
    Array.from({ length: count }, (_, index) => wordsIn(at?.call(value, index))).join('')
  return all(getInlineCount?.call(value), getInlineAt) + all(getItemCount?.call(value), getItemAt)
}

describe('a message for Microsoft Teams', () => {
  it('has everything that authors may set, and its reader objects to nothing', async () => {
    const { read, payloads } = messagesOf(postOf(...everyMark))
    expect(read[0]).toMatchObject({
      type: 'message',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null }],
    })
    expect(cardOf(read[0]).wrong).toEqual([])
    await expect(payloads[0]?.text).toMatchFileSnapshot('every-mark.out')
  })

  it.each([...hostile, ...hostileToServices])('%j is words', (words) => {
    const { read } = messagesOf(postOf(p(words)))
    const { card, wrong } = cardOf(read[0])
    expect(wrong).toEqual([])
    expect(wordsIn(card)).toBe(words)
    expect(read[0].attachments[0].content.fallbackText).toBe(words)
  })

  it('reads back as any text that it was, on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const { read } = messagesOf(postOf(p(`x${words}x`)))
        const line = `x${words}x`.replace(/\r\n?|\n/g, ' ')
        expect(wordsIn(cardOf(read[0]).card)).toBe(line)
      }),
    )
  })

  it('is parted where it is too long, by bytes, and says so', () => {
    const long = 'Über '.repeat(1000).trim()
    const { read, payloads, notes } = messagesOf(postOf(p(long), p(long), p(long)))
    expect(payloads.map(({ id }) => id)).toEqual(['post-1-1', 'post-1-2', 'post-1-3'])
    expect(notes[0]).toContain('too long for one message in Microsoft Teams: 3 files')
    for (const message of read)
      expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThanOrEqual(20_000)
  })
})
