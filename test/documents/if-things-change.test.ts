import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { build, type DocumentOptions } from '../../src/documents/document.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { loadProgram } from '../../src/program/load.ts'
import { decode } from '../../src/source/decode.ts'
import { markdown } from '../../src/writers/markdown/markdown.ts'
import { load } from './loaded.ts'

const pageOf = (program: string, options: Partial<DocumentOptions> = {}, cohort?: string) =>
  build(planProgram(load(program, cohort)), 'if-things-change', { detail: 'script', ...options })

/** Its words, without marks and with tables in their plainest form. */
const wordsOf = (program: string, options: Partial<DocumentOptions> = {}) =>
  markdown(pageOf(program, options)).replaceAll('**', '').replace(/ +/g, ' ')

/** A session of an hour for 4 to 9 people, with what a test is about. */
const withActivities = (activities: string, people = '{ min: 4, max: 9 }') => `social-learn: 1
title: Short
participants: ${people}
spaces:
  room: { kind: in-person }
  call: { kind: video }
sessions:
  - id: meeting
    title: Meeting
    space: room
    duration: 1h
    activities:
${activities}`

const PAIRS = `      - type: introductions
        title: Pairs
        duration: 12m
        groups: { size: 2, rounds: 3 }
        prompts: [{ text: What do you make?, per-person: 2m }]`

describe('“If things change”', () => {
  it('of the smallest program says what little there is to say', async () => {
    await expect(markdown(pageOf('small.yaml'))).toMatchFileSnapshot('programs/small.change.md')
  })

  it('of the fullest program has all cases', async () => {
    await expect(markdown(pageOf('full.yaml', {}, 'full.cohort.yaml'))).toMatchFileSnapshot(
      'programs/full.change.md',
    )
  })

  it('of an example reads well', async () => {
    const folder = fileURLToPath(new URL('../../examples/better-one-to-ones/', import.meta.url))
    const files = { read: (path: string) => decode(readFileSync(`${folder}${path}`), path) }
    const { program } = loadProgram('better-one-to-ones.yaml', files, {
      cohort: 'cohorts/winter-2028.yaml',
    })
    if (!program) throw new Error('the example is not valid')
    const tree = build(planProgram(program), 'if-things-change', { detail: 'script' })
    await expect(markdown(tree)).toMatchFileSnapshot('programs/better-one-to-ones.change.md')
  })

  it('is for the team', () => {
    expect(pageOf('small.yaml').meta).toMatchObject({
      kind: 'If things change',
      audience: 'Team only',
    })
  })

  it('tells groups for every number of people, how much is over, and what would help', () => {
    const words = wordsOf(withActivities(PAIRS))
    expect(words).toContain('| People | 1 · Pairs (3 rounds) |')
    expect(words).toContain('| 4 | 2 groups of 2 |')
    expect(words).toContain('| 5 | 1 group of 3 and 1 group of 2 6 min over |')
    expect(words).toContain('| 9, planned | 1 group of 3 and 3 groups of 2 6 min over |')
    expect(words).toContain('“Pairs” works at every number of people with 2 rounds')
  })

  it('makes one row of numbers at which nothing differs', () => {
    const words = wordsOf(
      withActivities(`      - type: discussion
        title: Round
        duration: 10m
        prompts: [{ text: What now?, per-person: 2m }]`),
    )
    expect(words).toContain('| 4–5 | fits |\n| 6 | 2 min over |')
  })

  it('says that all fits only where everything does', () => {
    const fits = 'Everything fits in its time'
    expect(wordsOf(withActivities(PAIRS))).not.toContain(fits)
    expect(wordsOf(withActivities(PAIRS.replace('12m', '18m')))).toContain(fits)
    const long = '      - { type: talk, title: Talk, duration: 61m }'
    expect(wordsOf(withActivities(long))).toContain(
      'With 4 to 9 people, the activities take 1 min more than the session has.',
    )
  })

  it('says nothing of groups that are made in several places', () => {
    const words = wordsOf(withActivities(PAIRS).replace('space: room', 'space: [room, call]'))
    expect(words).not.toContain('groups of 2')
    expect(words).toContain('In “Pairs”, groups are made in each place by itself')
  })

  it('marks where a case cuts an activity', () => {
    const cut = `${PAIRS.replace('12m', '18m')}\n        if: { more than 8 people: cut }`
    expect(wordsOf(withActivities(cut))).toContain('| 9, planned | left out |')
  })

  it('tells what goes when it begins late, how late it may be, and what stays', () => {
    const words = wordsOf(
      withActivities(`      - { type: agreements, title: Ours, duration: 10m }
      - { type: discussion, title: Talk, duration: 30m, shortest: 22m, debrief: { duration: 5m, ask: And? } }
      - { type: buffer, title: Spare, duration: 12m }
      - { type: check-out, title: Bye, duration: 3m }`),
    )
    expect(words).toContain('| 5 min | Nothing. What is left at the end is enough. |')
    expect(words).toContain('| 10 min | “Spare” (saves 5 min) |')
    expect(words).toContain('| 15 min | “Spare” (saves 10 min) |')
    expect(words).toMatch(/\| At most \| 25 min, as long as nothing is left out; 47 min/)
    expect(words).toContain('Always keep the agreements, the debrief and the close.')
  })

  it('says how late it still ends when nothing may go', () => {
    const words = wordsOf(
      withActivities('      - { type: agreements, title: Ours, duration: 58m }'),
    )
    expect(words).toContain('| 10 min | it still ends 8 min late |')
  })

  it('orders cases by what one looks for, and says which hold already', () => {
    const words = wordsOf(
      withActivities(`${PAIRS}
        if:
          nobody starts: Begin yourself
          odd number: One trio
          remote: { duration: 15m }
          in-person: { duration: 20m }`),
    )
    const [, cases = ''] = words.split('### When it goes another way')
    expect(cases.match(/^\| (?:By video|In person|With an odd|If nobody).*$/gm)).toEqual([
      '| By video | 1 · Pairs | 15 min in place of 12 min |',
      '| In person | 1 · Pairs | It is so this time, and this page is made for it |',
      '| With an odd number of people | 1 · Pairs | One trio |',
      '| If nobody starts | 1 · Pairs | Begin yourself |',
    ])
  })

  it('is about one session where only that is wanted', () => {
    expect(pageOf('full.yaml', { session: 'circle' }).children).toHaveLength(1)
  })
})
