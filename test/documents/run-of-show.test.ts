import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { build, type DocumentOptions } from '../../src/documents/document.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { loadProgram } from '../../src/program/load.ts'
import { decode } from '../../src/source/decode.ts'
import { textOf } from '../../src/tree/text.ts'
import type { RunOfShow } from '../../src/tree/tree.ts'
import { csv } from '../../src/writers/csv/csv.ts'
import { markdown } from '../../src/writers/markdown/markdown.ts'
import { filesOf } from '../program/fixtures.ts'
import { load } from './loaded.ts'
import { sketch } from './sketch.ts'

const sheetOf = (program: string, options: Partial<DocumentOptions> = {}, cohort?: string) =>
  build(planProgram(load(program, cohort)), 'run-of-show', { detail: 'script', ...options })

function example() {
  const folder = fileURLToPath(new URL('../../examples/analyst-exchange-days/', import.meta.url))
  const files = { read: (path: string) => decode(readFileSync(`${folder}${path}`), path) }
  const { program } = loadProgram('analyst-exchange-days.yaml', files, {
    cohort: 'cohorts/rotterdam-2027.yaml',
  })
  if (!program) throw new Error('the example is not valid')
  return build(planProgram(program), 'run-of-show', { detail: 'script' })
}

/** A session of an hour at ten, with what a test is about. */
const withActivities = (activities: string, more = '', start = '2027-03-02 10:00') =>
  `social-learn: 1
title: Short
participants: { min: 4, max: 8 }
people:
  ada: { role: facilitator, name: Ada Lead }
  ben: { role: Watches the room, name: Ben Host }
  cleo: { role: producer, name: Cleo Tech }
spaces:
  room: { kind: in-person, facilitator: ada, moderator: ben, name: Blue room }
  other: { kind: in-person, name: Green room }
sessions:
  - id: meeting
    title: Meeting
    space: room
    start: ${start}
    duration: 1h
    activities:
${activities}
${more}`

const TALK = `      - { type: talk, title: Talk, duration: 20m }`

/** The rows of the first page, by their titles. */
function rowsOf(program: string, options?: Partial<DocumentOptions>) {
  const [page] = sheetOf(program, options).children
  const children = page?.type === 'section' ? page.children : []
  const table = children.find((node): node is RunOfShow => node.type === 'run-of-show')
  const lines = (cells: RunOfShow['rows'][number]['screen']) => cells.map((line) => textOf(line))
  return (table?.rows ?? []).map(({ title, where, screen, producer, fallback, ...row }) => ({
    ...row,
    title: textOf(title),
    where: where && textOf(where),
    screen: lines(screen),
    producer: lines(producer),
    fallback: lines(fallback),
  }))
}

const rowOf = (title: string, program: string, options?: Partial<DocumentOptions>) =>
  rowsOf(program, options).find((row) => row.title === title)

describe('the run of show', () => {
  it('of the smallest program invents nothing', async () => {
    await expect(sketch(sheetOf('small.yaml').children)).toMatchFileSnapshot(
      'programs/small.run-of-show.out',
    )
  })

  it('of the fullest program has what the team needs on the day', async () => {
    const tree = sheetOf('full.yaml', {}, 'full.cohort.yaml')
    await expect(sketch(tree.children)).toMatchFileSnapshot('programs/full.run-of-show.out')
  })

  it('of an example reads well as Markdown, and opens as one table', async () => {
    const tree = example()
    await expect(markdown(tree)).toMatchFileSnapshot('programs/analyst-exchange-days.run.md')
    await expect(csv(tree).replaceAll('\r\n', '\n')).toMatchFileSnapshot(
      'programs/analyst-exchange-days.run.csv',
    )
  })

  it('is for the team, and lies', () => {
    expect(sheetOf('small.yaml').meta).toMatchObject({
      kind: 'Run of show',
      audience: 'Team only',
      landscape: true,
    })
  })

  it('says who does what by the role, or by what somebody does in a place', () => {
    const program = withActivities(
      `      - { type: talk, title: Talk, duration: 20m, who: [ada, ben, cleo] }
      - { type: talk, title: Guest, duration: 20m, who: ada, steps: [{ say: Hello, who: cleo }] }`,
    )
    expect(rowOf('Talk', program)?.owners).toEqual([
      { name: 'Ada Lead', tone: 'filled' },
      { name: 'Ben Host', tone: 'outline' },
      { name: 'Cleo Tech', tone: 'pale' },
    ])
    expect(rowOf('Guest', program)?.owners.map(({ name }) => name)).toEqual([
      'Ada Lead',
      'Cleo Tech',
    ])
  })

  it('puts what is due on the day on its clock, before midnight too, and the rest below', () => {
    const checklist = `checklist:
  - { do: Open the doors, when: 30m before meeting, who: cleo }
  - { do: Book the room, when: 2w before meeting }
  - { do: Lock up, when: 10m after meeting }
  - { do: Talk about it, when: end of each session }`
    const rows = rowsOf(withActivities(TALK, checklist))
    expect(rows.map(({ start, title }) => [start, title])).toEqual([
      [undefined, 'Blue room (In person)'],
      ['09:30', 'Open the doors'],
      ['10:00', 'Talk'],
      ['10:20', 'Not planned'],
      ['11:00', 'End'],
      ['11:00', 'Talk about it'],
      ['11:10', 'Lock up'],
    ])
    expect(
      rowOf('Open the doors', withActivities(TALK, checklist, '2027-03-02 00:10'))?.start,
    ).toBe('23:40')
    const text = markdown(sheetOf(withActivities(TALK, checklist)))
    expect(text).toContain('**2 weeks before:** Book the room')
  })

  it('shows tracks at their times, with their letters and places', () => {
    const rows = rowsOf(
      withActivities(`      - type: practice
        title: Two ways
        duration: 40m
        tracks:
          - title: First
            activities:
              - { type: practice, title: One, duration: 20m }
              - { type: practice, title: Then, duration: 20m }
          - title: Second
            space: other
            who: ben
            activities: [{ type: practice, title: Two, duration: 40m }]`),
    )
    const told = rows.map(({ start, number, title, where }) => [start, number, title, where])
    expect(told.slice(2, 6)).toEqual([
      ['10:00', '1', 'Two ways', undefined],
      ['10:00', '1A', 'One', 'Track: First'],
      ['10:00', '1B', 'Two', 'Track: Second · Green room'],
      ['10:20', '1A', 'Then', 'Track: First'],
    ])
  })

  it('tells when rounds begin, and what to call out in each', () => {
    const row = rowOf(
      'Pairs',
      withActivities(`      - type: introductions
        title: Pairs
        duration: 20m
        groups: { size: 2, rounds: 3, changeover: 30s, support: Raise a hand }
        prompts: [{ text: What do you make?, per-person: 1m }]
        steps: [{ say: "Find somebody whom you have not spoken to. Then begin.", duration: 1m }, { cue: Ring the bell }]
        materials: [Bell]`),
    )
    expect(row?.producer).toEqual([
      'Have ready: Bell',
      '10:01: Ring the bell',
      'Rounds begin 10:01, 10:03:30, 10:06; signal after 1:00; over after 2:00',
    ])
    expect(row?.screen.at(-1)).toBe('Cue: “Find somebody whom you have not spoken to.”')
  })

  it('gives no time to a step behind one that nobody timed', () => {
    const row = rowOf(
      'Talk',
      withActivities(`      - type: talk
        title: Talk
        duration: 20m
        steps: [{ do: Something }, { show: A picture }, { post: A link }]`),
    )
    expect(row?.screen.slice(-2)).toEqual(['A picture', 'Post: A link'])
  })

  it('keeps what is said from those who have words of their own', () => {
    const program = withActivities(
      `      - { type: talk, title: Talk, duration: 20m, steps: [{ say: Good morning }] }`,
    )
    expect(rowOf('Talk', program)?.screen.join()).toContain('Good morning')
    expect(rowOf('Talk', program, { detail: 'plan' })?.screen.join()).not.toContain('Good morning')
  })

  it('says what goes when it is late, what stays, and what its author foresaw', () => {
    const program = withActivities(`      - { type: agreements, title: Ours, duration: 10m }
      - type: discussion
        title: Talk
        duration: 20m
        shortest: 15m
        if:
          nobody starts: Begin with a story
          remote: { duration: 25m, steps: [{ task: Write it in the chat }] }
      - { type: buffer, title: Spare, duration: 5m }`)
    expect(rowOf('Ours', program)?.fallback).toEqual(['If late: it keeps its time.'])
    expect(rowOf('Talk', program)?.fallback).toEqual([
      'If late: its shortest time (saves 5 min).',
      'If nobody starts: Begin with a story',
      'By video: 25 min in place of 20 min; other steps',
    ])
    expect(rowOf('Spare', program)?.fallback).toEqual(['If late: it goes first (saves 5 min).'])
  })

  it('has a page for each time of day at which a session is held', () => {
    const program = withActivities(TALK).replace(
      'start: 2027-03-02 10:00',
      'start: [2027-03-02 10:00, 2027-03-03 10:00, 2027-03-02 16:30]',
    )
    const pages = sheetOf(program).children
    expect(pages.map((page) => (page.type === 'section' ? textOf(page.aside ?? []) : ''))).toEqual([
      '2 March and 3 March 2027',
      'Tuesday, 2 March 2027',
    ])
  })

  it('tells those who come by a call from elsewhere when it begins on their clock', () => {
    const asides = (kind: string) => {
      const files = filesOf({
        'far.yaml': `social-learn: 1
title: Far apart
participants: { min: 4, max: 8 }
spaces: { here: { kind: ${kind} } }
sessions:
  - title: First
    space: here
    duration: 1h
    activities: [{ type: talk, title: Talk, duration: 1h }]`,
        'near.cohort.yaml': `social-learn: 1
kind: cohort
program: far.yaml
title: Spring
timezone: Europe/Dublin
offices: { Tokyo: Asia/Tokyo }
sessions:
  first: { start: [2027-03-16 09:30, 2027-03-30 09:30] }`,
      })
      const { program } = loadProgram('far.yaml', files, { cohort: 'near.cohort.yaml' })
      if (!program) throw new Error('it is not valid')
      const tree = build(planProgram(program), 'run-of-show', { detail: 'script' })
      return tree.children.map((page) => (page.type === 'section' ? textOf(page.aside ?? []) : ''))
    }
    expect(asides('in-person')).toEqual(['16 March and 30 March 2027 · Europe/Dublin'])
    expect(asides('video')).toEqual([
      '16 March and 30 March 2027 · Europe/Dublin · 16 March 2027, 18:30 and 30 March 2027, 17:30 in Asia/Tokyo',
    ])
  })

  it('asks for the link of a call, and looks at what is recorded', () => {
    const program = withActivities(TALK).replace(
      'kind: in-person, facilitator: ada, moderator: ben, name: Blue room',
      'kind: video, link: "https://example.com/call", recording: none, access: [Captions]',
    )
    expect(rowsOf(program)[0]).toMatchObject({
      title: 'Video call',
      screen: ['https://example.com/call'],
      producer: ['No recording', 'Access: Captions'],
    })
  })

  it('is about one session where only that is wanted', () => {
    expect(sheetOf('full.yaml', { session: 'circle' }).children).toHaveLength(1)
  })
})
