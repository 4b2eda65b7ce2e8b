import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CopySheetView } from '../../src/documents/copy-sheet/view.ts'
import { build, type DocumentName, viewOf } from '../../src/documents/document.ts'
import type { FeedbackFormView } from '../../src/documents/feedback-form/view.ts'
import type { InvitationsView } from '../../src/documents/invitations/view.ts'
import { heightOf, PAGE } from '../../src/documents/one-pager/height.ts'
import type { OnePagerView } from '../../src/documents/one-pager/view.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import type { Program } from '../../src/program/program.ts'
import { txt } from '../../src/writers/txt/txt.ts'
import { load } from './loaded.ts'
import { sketch } from './sketch.ts'

const full = () => load('full.yaml', 'full.cohort.yaml')
const treeOf = (name: DocumentName, program: Program = full()) =>
  build(planProgram(program), name, { detail: 'script' })
const viewIn = <V>(name: DocumentName, program: Program = full()) =>
  viewOf(planProgram(program), name, { detail: 'script' }) as V

describe.each(['invitations', 'feedback-form', 'copy-sheet', 'one-pager'] as const)(
  'the %s',
  (name) => {
    it('of the fullest program', async () => {
      await expect(sketch(treeOf(name).children)).toMatchFileSnapshot(`programs/full.${name}.out`)
    })

    it('of the smallest program', async () => {
      const tree = treeOf(name, load('small.yaml'))
      await expect(sketch(tree.children)).toMatchFileSnapshot(`programs/small.${name}.out`)
    })
  },
)

describe('the invitations', () => {
  it('are mails without marks as a text', async () => {
    await expect(txt(treeOf('invitations'))).toMatchFileSnapshot('programs/full.invitations.txt')
  })

  it('remind a day before, or a day before what is to be done is due, with the day', () => {
    const program = (before: string) =>
      load(`
social-learn: 1
title: Feedback
participants: { min: 4, max: 8 }
sessions:
  - id: kick-off
    title: Kick-off
    duration: 1h
    start: 2027-03-10 09:30
    ${before}
    activities: [{ type: talk, title: Hello, duration: 1h }]
`)
    const when = (before: string) =>
      viewIn<InvitationsView>('invitations', program(before)).sessions[0]?.reminder?.when
    expect(when('')).toBe('1 day before the session, Tuesday, 9 March 2027')
    expect(when('before: [{ task: Read, due: 2d before }]')).toBe(
      '3 days before the session, Sunday, 7 March 2027',
    )
  })

  it('name nobody whom the program does not show to everyone', () => {
    const text = txt(treeOf('invitations'))
    const hidden = [...full().contacts.values()].filter(({ shownTo }) => shownTo === 'team')
    expect(hidden.length).toBeGreaterThan(0)
    for (const { phone = '-', email = '-' } of hidden)
      for (const way of [phone, email].filter((one) => one !== '-')) expect(text).not.toContain(way)
  })
})

describe('the feedback form', () => {
  it('asks what the program asks of participants, and nothing else', () => {
    const asked = full()
      .evaluation.filter(({ by }) => by === undefined || by === 'participants')
      .flatMap(({ ask }) => ask)
    const { forms } = viewIn<FeedbackFormView>('feedback-form')
    const told = forms.flatMap(({ questions }) => questions.map(({ text }) => text ?? ''))
    expect(told).toHaveLength(asked.length)
    for (const [index, text] of told.entries()) expect(asked[index]).toContain(text)
  })

  it('has six questions of ours where the program asks none, and says what their points mean', () => {
    const { forms } = viewIn<FeedbackFormView>('feedback-form', load('small.yaml'))
    const [form] = forms
    expect(form?.questions.map(({ text, points }) => [text, points?.length])).toEqual([
      ['What was most useful to you?', undefined],
      ['I felt free to pass', 5],
      ['I could say what I wanted to say', 5],
      ['I would come back', 5],
      ['What will you do differently from now on?', undefined],
      ['What should we change next time?', undefined],
    ])
    expect(form?.points).toBe('1 means not at all, 5 means fully.')
  })
})

describe('the copy sheet', () => {
  const program = (kind: string, prompts = '[{ text: What helped?, per-person: 2m }]') =>
    load(`
social-learn: 1
title: Feedback
participants: { min: 4, max: 4 }
spaces:
  here: { kind: ${kind}, facilitator: lead }
people: { lead: { role: facilitator } }
sessions:
  - id: kick-off
    title: Kick-off
    space: here
    duration: 30m
    start: 2027-03-10 09:00
    activities:
      - type: discussion
        title: Pairs
        duration: 20m
        groups: { size: 2, rounds: 2, changeover: 1m }
        prompts: ${prompts}
      - type: break
        title: Break
        duration: 10m
`)
  const texts = (kind: string) =>
    viewIn<CopySheetView>('copy-sheet', program(kind)).pages.flatMap(({ activities }) =>
      activities.flatMap(({ texts }) =>
        texts.map(({ title, time, words, rooms }) => [title, time, words ?? rooms?.back]),
      ),
    )

  it('has the words for the rooms, each call once with its times, and when to be back', () => {
    expect(texts('video')).toEqual([
      ['Breakout rooms', '09:00', 'Back at 09:09'],
      ['To all rooms', '09:00, 09:05', 'The first person speaks'],
      ['To all rooms', '09:02, 09:07', 'Swap: the next person speaks'],
      ['To all rooms', '09:04, 09:09', 'The round is over'],
      ['Chat', '09:20', 'Back at 09:30'],
    ])
  })

  it('has lines of its own for each question', () => {
    const asked = ['What helped?', 'What is next?']
    const prompts = `[${asked.map((text) => `{ text: "${text}", keep-to: One thing }`).join(', ')}]`
    const lines = sketch(treeOf('copy-sheet', program('video', prompts)).children).split('\n')
    const found = lines.filter((line) => asked.some((text) => line.includes(text)))
    expect(found.length).toBeGreaterThanOrEqual(2)
    for (const line of found) expect(line).not.toContain('Keep to')
  })

  it('has none of that where everybody is in a room', () => {
    expect(texts('in-person')).toEqual([])
    const { pages } = viewIn<CopySheetView>('copy-sheet', program('in-person'))
    expect(pages).toEqual([])
  })
})

describe('the one-pager', () => {
  it('says what had no room, and has it all where there is room', () => {
    expect(viewIn<OnePagerView>('one-pager', load('small.yaml')).dropped).toBeUndefined()
    const long = { ...full(), summary: 'A long sentence about it. '.repeat(60) }
    const view = viewIn<OnePagerView>('one-pager', long)
    expect(view.dropped).toMatch(/^Left out for want of room: /)
    expect(heightOf(view)).toBeLessThanOrEqual(PAGE)
  })

  it('fits by its own reckoning, however long texts are', () => {
    const words = fc.integer({ min: 1, max: 400 }).map((n) => 'word '.repeat(n).trim())
    const program = fc.record({
      summary: words,
      outcomes: fc.array(words, { maxLength: 9 }),
    })
    fc.assert(
      fc.property(program, words, (fields, pass) => {
        const boundaries = { ...full().boundaries, pass, voluntary: pass, writtenDown: pass }
        const view = viewIn<OnePagerView>('one-pager', { ...full(), ...fields, boundaries })
        expect(heightOf(view)).toBeLessThanOrEqual(PAGE)
      }),
      { numRuns: 25 },
    )
  })
})
