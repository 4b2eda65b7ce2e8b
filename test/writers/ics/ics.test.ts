import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { blockTypes } from '../../../src/tree/nodes.ts'
import type { CalendarEvent, DocumentTree, Section, TreeNode } from '../../../src/tree/tree.ts'
import { ics } from '../../../src/writers/ics/ics.ts'
import { everyBlock, fieldsOf } from '../every-block.ts'
import { hostile, printed, unprintable } from '../hostile.ts'
import { link, p, t } from '../sample/nodes.ts'
import { sampleTree } from '../sample-tree.ts'
import { calledIn, eventsIn, type ReadEvent } from './read.ts'

const TIME = { start: '2027-03-02T09:30:00Z', end: '2027-03-02T11:45:00Z' }

function sectionOf(
  title: string,
  event: Partial<CalendarEvent> | undefined,
  ...children: TreeNode[]
): Section {
  return {
    type: 'section',
    level: 1,
    page: 'flow',
    title: t(title),
    ...(event && { event: { uid: 'own@here', revision: 0, time: TIME, reminders: [], ...event } }),
    children,
  }
}

const treeOf = (...children: TreeNode[]): DocumentTree => ({ ...sampleTree, children })

const readAll = (...children: TreeNode[]): ReadEvent[] => eventsIn(ics(treeOf(...children)).text)
const read = (...children: TreeNode[]): ReadEvent | undefined => readAll(...children)[0]

test('a calendar, whole', async () => {
  const prepare = { before: 172_800, text: 'Prepare' }
  const event = {
    uid: 'kick-off.1@social-learn',
    revision: 2,
    place: 'Liffey room',
    link: 'https://example.org/call',
  }
  const tree = treeOf(
    sectionOf('Kick-off', { ...event, reminders: [prepare] }, p('For all, and free; of use.')),
    sectionOf('Größe 🎉'.repeat(12), {
      time: { start: '2027-03-09T09:30:00', end: '2027-03-09T10:00:00' },
    }),
  )
  const { text } = ics(tree, '2027-01-15')
  await expect(text?.replaceAll('\r\n', '\n')).toMatchFileSnapshot('sample.out')
  expect(ics(structuredClone(tree), '2027-01-15').text).toBe(text)
})

describe('an event', () => {
  it('is what a section tells, also within others; a section without one is none', () => {
    const inner = sectionOf('Inner', {}, p('Inside'))
    const read = readAll(sectionOf('Outer', undefined, p('Around'), inner), sectionOf('Next', {}))
    expect(read.map(({ title }) => title)).toEqual(['Inner', 'Next'])
    expect(read[0]?.text).toBe('Inside')
  })

  it('is at its moment, whatever the clocks do', () => {
    const time = { start: '2027-03-28T00:30:00Z', end: '2027-03-28T02:30:00Z' }
    const { start, end } = read(sectionOf('Night', { time })) ?? {}
    expect(start).toBe('2027-03-28T00:30:00Z')
    expect(end).toBe('2027-03-28T02:30:00Z')
  })

  it('without a zone is at its time wherever one is', () => {
    const time = { start: '2027-03-28T09:30:00', end: '2027-03-28T10:00:00' }
    const { text } = ics(treeOf(sectionOf('Anywhere', { time })))
    expect(text).toContain('\r\nDTSTART:20270328T093000\r\nDTEND:20270328T100000\r\n')
  })

  it('invites nobody', () => {
    const { text } = ics(treeOf(sectionOf('Open', {})))
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|METHOD/)
  })

  it('without a date is counted, and a calendar of nothing is none', () => {
    const { time: _, ...undated } = { uid: 'a', revision: 0, time: TIME, reminders: [] }
    const without: Section = { ...sectionOf('Later', undefined), event: undated }
    expect(ics(treeOf(without, sectionOf('Now', {})))).toMatchObject({ leftOut: 1 })
    expect(ics(treeOf(without, without))).toEqual({ leftOut: 2 })
    expect(ics(treeOf())).toEqual({ leftOut: 0 })
  })

  it('has an address that is not escaped like a text', () => {
    const at = { link: 'https://example.org/a,b;c?d=1' }
    expect(read(sectionOf('Call', at))?.link).toBe('https://example.org/a%2Cb%3Bc?d=1')
  })
})

const WORDS = [...hostile, unprintable, 'END:VEVENT\nEND:VCALENDAR', 'a,b;c\\n\\, "d"']

test.each(WORDS)('%j is text everywhere', (words) => {
  const said = words === unprintable ? printed : words
  const event = { place: words, reminders: [{ before: 900, text: words }] }
  const all = readAll(sectionOf(words, event, p(words)), sectionOf('Next', {}))
  expect(all.map(({ title }) => title)).toEqual([said.replace('\n', ' '), 'Next'])
  expect(all[0]?.text).toBe(said)
  expect(all[0]?.place).toBe(said)
  expect(all[0]?.reminders).toEqual([{ before: 900, text: said }])
})

test.each(WORDS)('%j is text as the name of a calendar', (words) => {
  const said = words === unprintable ? printed : words
  const meta = { ...sampleTree.meta, title: words }
  expect(calledIn(ics({ ...treeOf(sectionOf('Open', {})), meta }).text)).toBe(said)
})

test('lines are no longer than 75 bytes and end as they must, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
      const { text = '' } = ics(treeOf(sectionOf(words, { place: words }, p(words))))
      const lines = text.split('\r\n')
      expect(lines.at(-1)).toBe('')
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
      expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
      expect(eventsIn(text)).toHaveLength(1)
    }),
  )
})

describe('the text of an event', () => {
  /** Only on paper, or drawn: the table beside it has the same. Notes are the speaker's. */
  const UNSEEN =
    /^run-of-show\.(shared|number-label|where-label|key)|^message\.row|^time-bar\.(piece|tick|key|curve)|^activity\.(piece|continued)|^cover\.drawing|^slide\./

  it.each(blockTypes)('%s: nothing is lost', (type) => {
    const block = everyBlock((field) => `«${field}»`)[type]
    const text = read(sectionOf('Title', {}, block))?.text
    for (const field of fieldsOf(type).filter((field) => !UNSEEN.test(field)))
      expect(text).toContain(`«${field}»`)
  })

  it('has no marks: headings are lines, and an address follows its words', () => {
    const inner = sectionOf('Before', undefined, {
      type: 'list',
      ordered: false,
      spread: false,
      children: [{ type: 'listItem', spread: false, children: [p('Bring a pen')] }],
    })
    const words = p({ type: 'strong', children: t('Open') }, ' ', link('https://example.org', 'it'))
    expect(read(sectionOf('Title', {}, words, inner))?.text).toBe(
      'Open it (https://example.org)\n\nBefore\n- Bring a pen',
    )
  })
})
