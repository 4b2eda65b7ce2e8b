import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { checkFile } from '../../src/program/check.ts'
import { loadProgram } from '../../src/program/load.ts'
import { brief, filesOf, HEAD, problems } from './fixtures.ts'

const PROGRAM = `${HEAD}sessions:
  - id: kick-off
    title: Kick-off
    space: room
    duration: 1h
    activities:
      - type: talk
        title: A talk
        duration: 10m
`
const LIBRARY = `social-learn: 1
kind: library
id: acme
title: Our methods
activities:
  closing:
    use: one-word
    title: Closing
`
const cohort = (program: string, more = '') => `social-learn: 1
kind: cohort
program: ${program}
title: Spring
${more}`
const config = (more: string) => `social-learn: 1
kind: config
${more}`

describe('checkFile', () => {
  it('knows the four kinds', () => {
    const files = filesOf({
      'a.yaml': PROGRAM,
      'cohorts/b.yaml': cohort(
        '../a.yaml',
        'sessions:\n  kick-off:\n    start: 2027-03-02 09:30\n',
      ),
      'c.yaml': LIBRARY,
      'd.yaml': config('programs: [a.yaml]\ncohorts: [cohorts/*.yaml]\n'),
    })
    expect(
      ['a.yaml', 'cohorts/b.yaml', 'c.yaml', 'd.yaml'].map((path) => {
        const { program, ...told } = checkFile(path, files)
        return { ...told, comesTo: program?.().title }
      }),
    ).toEqual([
      { kind: 'program', title: 'Feedback at work', diagnostics: [], comesTo: 'Feedback at work' },
      { kind: 'cohort', title: 'Spring', diagnostics: [], comesTo: 'Feedback at work' },
      { kind: 'library', title: 'Our methods', diagnostics: [] },
      { kind: 'config', diagnostics: [] },
    ])
  })

  it('says what it was not given', () => {
    expect(checkFile('gone.yaml', filesOf({}))).toEqual({
      diagnostics: [
        {
          id: 'file-not-found',
          severity: 'error',
          message: 'There is no file "gone.yaml".',
          places: [],
          try: 'Check its name, and the folder that you are in.',
        },
      ],
    })
    expect(problems({ 'main.yaml': 'title: Something else\n' })).toEqual([
      'main.yaml:1:1 not-our-file: This file does not say that it is for social-learn.',
    ])
    expect(problems({ 'main.yaml': 'a: [\n' })).toHaveLength(1)
    expect(problems({ 'main.yaml': 'social-learn: 1\n' })).not.toHaveLength(0)
  })

  it('hands on what the host could not read', () => {
    const diagnostic: Diagnostic = {
      id: 'file-too-big',
      severity: 'error',
      message: 'Too big.',
      places: [],
    }
    expect(checkFile('main.yaml', { read: () => ({ diagnostic }) })).toEqual({
      diagnostics: [diagnostic],
    })
  })

  it('checks a cohort together with its program', () => {
    const wrong = `people:
  leed: Aoife
sessions:
  kickoff:
    start: 2027-03-02 09:30
`
    expect(problems({ 'main.yaml': cohort('a.yaml', wrong), 'a.yaml': PROGRAM })).toEqual([
      'main.yaml:6:3 unknown-person: There is no person "leed" in the program.',
      'main.yaml:8:3 unknown-session: There is no session "kickoff" in the program.',
    ])
    expect(problems({ 'main.yaml': cohort('a.yml'), 'a.yaml': PROGRAM })).toEqual([
      'main.yaml:3:10 file-not-found: There is no file "a.yml".',
    ])
    expect(problems({ 'main.yaml': cohort('c.yaml'), 'c.yaml': LIBRARY })).toEqual([
      'main.yaml:3:10 wrong-kind: "c.yaml" is a library, not a program.',
    ])
  })

  it('checks what a library uses', () => {
    expect(problems({ 'main.yaml': LIBRARY.replace('one-word', 'one-wrd') })).toEqual([
      'main.yaml:7:10 unknown-use: There is no activity "one-wrd" in the libraries.',
    ])
  })

  it('checks the libraries that a program names', () => {
    const program = (names: string) =>
      PROGRAM.replace('sessions:', `libraries: [${names}]\nsessions:`)
    expect(problems({ 'main.yaml': program('lib/none.yaml') })).toEqual([
      'main.yaml:16:13 file-not-found: There is no file "lib/none.yaml".',
    ])
    expect(problems({ 'main.yaml': program('a.yaml'), 'a.yaml': PROGRAM })).toEqual([
      'main.yaml:16:13 wrong-kind: "a.yaml" is a program, not a library.',
    ])
    expect(
      problems({ 'main.yaml': program('a.yaml, b.yaml'), 'a.yaml': LIBRARY, 'b.yaml': LIBRARY }),
    ).toEqual([
      'b.yaml:3:5 id-twice: Two libraries have the id "acme": "Our methods" and "Our methods".',
    ])
    expect(
      problems({ 'main.yaml': program('a.yaml'), 'a.yaml': 'social-learn: 1\n' }),
    ).not.toHaveLength(0)
  })

  it('checks that the files of a config are there, patterns aside', () => {
    const text = config('programs: [gone.yaml, "*.yaml"]\ncohorts: [main.yaml]\nbrand: brand.yml\n')
    expect(problems({ 'main.yaml': text })).toEqual([
      'main.yaml:3:12 file-not-found: There is no file "gone.yaml".',
      'main.yaml:5:8 file-not-found: There is no file "brand.yml".',
    ])
  })

  it('says one mistake once, however often its session is held', () => {
    const text = PROGRAM.replace(
      'space: room',
      'space: hall\n    repeat:\n      times: 3\n      every: 1w',
    )
    expect(problems({ 'main.yaml': text })).toHaveLength(1)
  })

  it.each([
    ['shortest: 12m', '25:19 length-contradiction: `shortest` is 12m, but the activity takes 10m.'],
    ['longest: 8m', '25:18 length-contradiction: `longest` is 8m, but the activity takes 10m.'],
  ])('refuses %s in ten minutes', (field, problem) => {
    expect(problems({ 'main.yaml': `${PROGRAM}        ${field}\n` })).toEqual([
      `main.yaml:${problem}`,
    ])
  })

  it.each([
    ['../secret.pdf', 'lies outside the folder of the program.'],
    ['/etc/passwd', 'lies outside the folder of the program.'],
    ['files\\\\sheet.pdf', 'has a backslash, which only some computers read.'],
    ['https://example.org/a.pdf', 'is an address, not a file.'],
    ['.', 'lies outside the folder of the program.'],
  ])('refuses the file %s of a resource', (file, problem) => {
    const text = `${PROGRAM}resources:\n  sheet:\n    title: Sheet\n    file: "${file}"\n`
    expect(problems({ 'main.yaml': text })).toEqual([
      expect.stringMatching(
        new RegExp(`^main.yaml:28:11 file-outside: .*${problem.replace('.', '\\.')}$`),
      ),
    ])
  })
})

describe('loadProgram', () => {
  const files = filesOf({
    'programs/a.yaml': `${PROGRAM}resources:\n  board:\n    title: Board\n`,
    'programs/cohorts/b.yaml': cohort('../a.yaml', 'resources:\n  board:\n    file: b/board.pdf\n'),
    'programs/cohorts/other.yaml': cohort('../other.yaml'),
    'c.yaml': LIBRARY,
  })
  const messages = (path: string, cohort?: string) =>
    brief(loadProgram(path, files, cohort === undefined ? {} : { cohort }).diagnostics)

  it('sees the files of a cohort from the folder of its program', () => {
    const { program } = loadProgram('./programs/a.yaml', files, {
      cohort: 'programs/cohorts/b.yaml',
    })
    expect(program?.resources.get('board')?.file).toBe('cohorts/b/board.pdf')
    expect(program?.cohort?.id).toBe('b')
  })

  it('refuses files of another kind, and the cohort of another program', () => {
    expect(messages('c.yaml')).toEqual([
      'c.yaml:2:7 wrong-kind: "c.yaml" is a library, not a program.',
    ])
    expect(messages('programs/a.yaml', 'c.yaml')).toEqual([
      'c.yaml:2:7 wrong-kind: "c.yaml" is a library, not a cohort.',
    ])
    expect(messages('programs/a.yaml', 'programs/cohorts/other.yaml')).toEqual([
      'programs/cohorts/other.yaml:3:10 wrong-program: This cohort belongs to another program than "programs/a.yaml".',
    ])
    expect(messages('programs/a.yaml', 'programs/cohorts/gone.yaml')).toEqual([
      'undefined:undefined:undefined file-not-found: There is no file "programs/cohorts/gone.yaml".',
    ])
  })
})
