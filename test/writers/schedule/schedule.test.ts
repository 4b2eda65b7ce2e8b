import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Message, Posting } from '../../../src/tree/tree.ts'
import { schedule } from '../../../src/writers/schedule/schedule.ts'
import { treeOf } from '../every-block.ts'
import { hostile } from '../hostile.ts'
import { p } from '../sample/nodes.ts'
import { hostileToServices, postOf } from '../services.ts'

const postedAt = (id: string, posting: Posting, words = 'Hello'): Message => ({
  ...postOf(p(words)),
  id,
  posting,
})
const read = (...posts: Message[]) => {
  const { text, open } = schedule(treeOf(...posts))
  return { ...JSON.parse(text), open }
}

describe('the schedule', () => {
  it('has each time that something is posted, in their order, and what has no day last', () => {
    const { posts, open, title, language } = read(
      postedAt('post-1', { place: '#wins', times: [], isOpen: true }),
      postedAt('post-2', { place: '#wins', moment: 'Every Monday', times: [], isOpen: false }),
      postedAt('post-3', {
        place: '#wins',
        moment: 'At the end of each session',
        times: [
          {
            date: '2027-03-16',
            time: '15:30',
            timezone: 'Europe/Dublin',
            at: '2027-03-16T15:30:00Z',
          },
          { date: '2027-03-02', time: '12:30' },
        ],
        isOpen: false,
      }),
      postedAt('post-4', { place: '#wins', times: [{ date: '2027-03-02' }], isOpen: false }),
    )
    expect({ title, language, open }).toEqual({
      title: 'Feedback Foundations',
      language: 'en',
      open: 1,
    })
    expect(posts.map(({ id, date, time }: Record<string, unknown>) => [id, date, time])).toEqual([
      ['post-4', '2027-03-02', null],
      ['post-3', '2027-03-02', '12:30'],
      ['post-3', '2027-03-16', '15:30'],
      ['post-1', null, null],
      ['post-2', null, null],
    ])
    expect(posts[2]).toEqual({
      id: 'post-3',
      place: '#wins',
      when: 'At the end of each session',
      date: '2027-03-16',
      time: '15:30',
      timezone: 'Europe/Dublin',
      at: '2027-03-16T15:30:00Z',
      text: 'Hello',
    })
  })

  it.each([...hostile, ...hostileToServices])('%j is text', (words) => {
    const posting = { place: words, times: [], isOpen: true }
    expect(read(postedAt('post-1', posting, words)).posts).toMatchObject([
      { place: words, text: words },
    ])
  })

  it('reads back as any text that it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const posting = { place: '#wins', times: [], isOpen: true }
        const [post] = read(postedAt('post-1', posting, `x${words}x`)).posts
        expect(post.text).toBe(`x${words}x`.replace(/\r\n?/g, '\n'))
      }),
    )
  })
})
