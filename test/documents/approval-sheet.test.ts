import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { build, type DocumentOptions } from '../../src/documents/document.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { loadProgram } from '../../src/program/load.ts'
import { decode } from '../../src/source/decode.ts'
import { markdown } from '../../src/writers/markdown/markdown.ts'
import { load } from './loaded.ts'
import { sketch } from './sketch.ts'

const sheetOf = (program: string, options: Partial<DocumentOptions> = {}, cohort?: string) =>
  build(planProgram(load(program, cohort)), 'approval-sheet', { detail: 'script', ...options })

const wordsOf = (program: string, options: Partial<DocumentOptions> = {}) =>
  markdown(sheetOf(program, options)).replaceAll('**', '')

/** A program with one session in a room. */
const withActivity = (activity: string, more = '') => `social-learn: 1
title: Short
participants: { min: 4, max: 8 }
spaces:
  room: { kind: in-person }
sessions:
  - title: Meeting
    space: room
    duration: 30m
    max-depth: 2
    activities:
      - type: discussion
        title: Talk
        duration: 10m
${activity}
${more}`

describe('the approval sheet', () => {
  it('of the smallest program says what nobody wrote', async () => {
    await expect(sketch(sheetOf('small.yaml').children)).toMatchFileSnapshot(
      'programs/small.approval.out',
    )
  })

  it('of the fullest program has all that is to be approved', async () => {
    const tree = sheetOf('full.yaml', { exceptions: [] }, 'full.cohort.yaml')
    await expect(sketch(tree.children)).toMatchFileSnapshot('programs/full.approval.out')
  })

  it('of an example reads well as Markdown', async () => {
    const folder = fileURLToPath(new URL('../../examples/better-one-to-ones/', import.meta.url))
    const files = { read: (path: string) => decode(readFileSync(`${folder}${path}`), path) }
    const { program } = loadProgram('better-one-to-ones.yaml', files, {
      cohort: 'cohorts/winter-2028.yaml',
    })
    if (!program) throw new Error('the example is not valid')
    const tree = build(planProgram(program), 'approval-sheet', { detail: 'script', exceptions: [] })
    await expect(markdown(tree)).toMatchFileSnapshot('programs/better-one-to-ones.approval.md')
  })

  it('says for whom it is', () => {
    expect(sheetOf('small.yaml').meta).toMatchObject({
      kind: 'Approval sheet',
      audience: 'For approval',
    })
  })

  it('tells what the checks found and the author lets stand, and when nothing was checked', () => {
    const exception = {
      rule: 'break-missing',
      message: 'There is no break.',
      reason: 'It is short.',
    }
    const words = wordsOf('small.yaml', { exceptions: [exception] })
    for (const text of Object.values(exception)) expect(words).toContain(text)
    expect(words).toContain('1 thing that the authors let stand')
    expect(wordsOf('small.yaml', { exceptions: [] })).toContain('no objection of the checks')
    expect(wordsOf('small.yaml')).toContain('The checks did not look')
  })

  it('puts a question that its author calls deep first, in bold, with the limit', () => {
    const sheet = markdown(
      sheetOf(
        withActivity(
          '        prompts: [What went well?, { text: What was hard in this project?, depth: 3 }]',
        ),
      ),
    )
    expect(sheet).toMatch(
      /^\| \*\*3\*\* *\| \*\*What was hard in this project\?\*\* \(Talk; over the limit of 2\) *\| 2\\?~/m,
    )
    expect(sheet).toContain('1 is declared deeper than the limit')
  })

  it('estimates what nobody declared, names what it may touch, and says that it is an estimate', () => {
    const words = wordsOf(
      withActivity(
        '        steps: [{ ask: What is the hardest thing that happened in your family? }]',
      ),
    )
    expect(words).toMatch(/5\\?~ *\| What is the hardest .*; may touch .*family/)
    expect(words).toContain('~ Estimated from the words')
  })

  it('shows where words say much more than was declared', () => {
    const words = wordsOf(withActivity('        prompts: [{ text: What do you earn?, depth: 1 }]'))
    expect(words).toMatch(/1 *\| What do you earn\? \(Talk; by its words 5 private; may touch pay/)
  })

  it('tells what is asked in a case alone, and each question once', () => {
    const words = wordsOf(
      withActivity(`        prompts: [{ text: What went well?, depth: 2 }]
        debrief: { duration: 2m, ask: What went well? }
        if:
          remote: { prompts: [{ text: What failed badly?, depth: 3 }] }`),
    )
    expect(words.split('What went well?')).toHaveLength(2)
    expect(words).toMatch(/What failed badly\?.*Talk · By video/)
  })

  it('does not estimate in a language that it cannot read', () => {
    const words = wordsOf(withActivity('        steps: [{ ask: Was war schwer? }]', 'language: de'))
    expect(words).toMatch(/– *\| Was war schwer\?/)
    expect(words).toContain('– Nicht angegeben')
    expect(words).not.toContain('~')
  })

  it('asks for what becomes of a call, not for the chat of a room', () => {
    const openIn = (space: string) => {
      const [, row] =
        /^\| (?:In person|Video call) \|(.*)/m.exec(
          wordsOf(withActivity('').replace('kind: in-person', space)),
        ) ?? []
      return row?.match(/NOT FILLED IN/g)
    }
    // Who facilitates and moderates, too.
    expect(openIn('kind: in-person')).toHaveLength(4)
    expect(openIn('kind: video')).toHaveLength(6)
    expect(openIn('kind: video, chat: none, transcript: none')).toHaveLength(4)
  })

  it('is about one session where only that is wanted', () => {
    const words = wordsOf('full.yaml', { session: 'circle' })
    expect(words).toContain('In one word?')
    expect(words).not.toContain('Tell it')
  })

  it('says what is open until somebody has said it', () => {
    const asked = 'evaluation: [{ ask: What helped? }]'
    const open = wordsOf(withActivity('', asked))
    expect(open).toMatch(/Voluntary: NOT FILLED IN/)
    expect(open).toMatch(/smallest group reported: NOT FILLED IN/)
    expect(open).toMatch(/Who reads it: NOT FILLED IN/)
    expect(open).toContain('whether people may stay away')
    const said = wordsOf(
      withActivity(
        '',
        `evaluation: [{ ask: What helped?, smallest-group: 5 }]
boundaries: { voluntary: Come if you like., written-down: We burn it. }`,
      ),
    )
    expect(said).toMatch(/Voluntary: Come if you like\./)
    expect(said).toMatch(/smallest group reported: 5/)
    expect(said).toMatch(/Who reads it: We burn it\./)
    expect(said).not.toContain('whether people may stay away')
  })
})
