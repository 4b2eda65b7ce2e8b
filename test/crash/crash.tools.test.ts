/**
 * The built tool is killed, or the disk refuses, at one change after another of what each command
 * writes. Needs `npm run build`.
 */
import { afterAll, describe, expect, it } from 'vitest'
import { Desk, type Files, isStaged, PROGRAM, TOO_DEEP, wholeFiles, withoutStaged } from './runs.ts'

const desk = new Desk()
afterAll(() => desk.remove())

const UNTIDY = PROGRAM.replace('outcomes:', 'objectives:')
const AGENDA = 'Time,Minutes,Title,Who\n09:00,10,Welcome,Ana\n09:10,30,Pairs,all\n'
const RENDER = ['render', 'program.yaml', '--document', 'handout,guide', '--format', 'md,html']

const here = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`team/${path}`, text]))
const program = here({ 'program.yaml': PROGRAM })

/** What lies there before, and what is run on it. */
const COMMANDS: readonly [name: string, from: () => Files, args: readonly string[]][] = [
  ['render', () => program, RENDER],
  ['render over older documents', olderDocuments, RENDER],
  ['init', () => here({ 'notes.txt': 'mine' }), ['init', 'new', '--yes']],
  ['lint --fix', () => here({ 'program.yaml': UNTIDY }), ['lint', '--fix', 'program.yaml']],
  [
    'lint --update-baseline',
    () => here({ 'program.yaml': TOO_DEEP }),
    ['lint', '--update-baseline', 'program.yaml'],
  ],
  [
    'lint -o',
    () => here({ 'program.yaml': TOO_DEEP, 'found.json': 'old' }),
    [
      'lint',
      'program.yaml',
      '--format',
      'json',
      '-o',
      'found.json',
      '--format',
      'sarif',
      '-o',
      'found.sarif',
    ],
  ],
  [
    'import',
    () => here({ 'agenda.csv': AGENDA }),
    ['import', 'agenda.csv', '--yes', '--title', 'Day'],
  ],
  ['translate', () => program, ['translate', 'program.yaml', '--language', 'fr']],
  ['templates eject', () => program, ['templates', 'eject', 'handout']],
  ['schema --write', () => program, ['schema', '--write']],
]
const CACHED = ['lint', 'program.yaml', '--cache', '--fail-on', 'never']

function olderDocuments(): Files {
  const older = {
    'team/program.yaml': PROGRAM.replace(/^title: .*$/m, 'title: What it was called'),
  }
  const { files } = desk.run(RENDER, older)
  const renamed = Object.entries(files).map(([path, text]) => [
    path.replaceAll('what-it-was-called', 'feedback-foundations'),
    text,
  ])
  return { ...Object.fromEntries(renamed), ...program }
}

/** So many of the numbers from 1 to `last`, evenly spread, the last among them. */
function spread(last: number, many: number): number[] {
  const found = Array.from({ length: many }, (_, index) => Math.ceil((last * (index + 1)) / many))
  return [...new Set(found)]
}

describe.each(COMMANDS)('%s', (_, from, args) => {
  const before = from()
  const whole = desk.run(args, before)
  const after = whole.files

  it('writes', () => {
    expect(whole.stderr).not.toMatch(/^\s+at /m)
    expect(after).not.toEqual(before)
    expect(Object.keys(after).filter(isStaged)).toEqual([])
  })

  it('leaves each file old or new when it is killed, and comes through the next time', () => {
    for (const at of spread(whole.changes, 5)) {
      const killed = desk.run(args, before, { fault: 'kill', at })
      expect(killed.code, `change ${at} of ${whole.changes}`).toBeNull()
      wholeFiles(killed.files, before, after, `at change ${at}`)
      const next = desk.again(args[0] === 'init' ? [...args, '--force'] : args)
      expect(next.code, next.stderr).toBe(whole.code)
      expect(withoutStaged(next.files)).toEqual(after)
    }
  })

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk is read-only'],
    ['EACCES', 'you may not write there'],
  ] as const)('changes nothing and says why when the disk answers %s', (fault, why) => {
    for (const at of spread(whole.changes, fault === 'ENOSPC' ? 3 : 1)) {
      const refused = desk.run(args, before, { fault, at })
      expect(refused.stderr, `change ${at} of ${whole.changes}`).toContain(why)
      expect(refused.stderr).not.toMatch(/^\s+at /m)
      expect(refused.code).toBe(73)
      expect(refused.files).toEqual(before)
    }
  })
})

describe('a cache', () => {
  const deep = here({ 'program.yaml': TOO_DEEP })
  const whole = desk.run(CACHED, deep)

  it('is written', () => {
    expect(whole.stdout).toContain('warning')
    expect(Object.keys(whole.files)).toContain('.cache/social-learn/CACHEDIR.TAG')
    expect(whole.changes).toBeGreaterThan(3)
  })

  it.each(['kill', 'ENOSPC', 'EROFS', 'EACCES'] as const)('is never in the way: %s', (fault) => {
    for (let at = 1; at <= whole.changes; at++) {
      const faulty = desk.run(CACHED, deep, { fault, at })
      if (fault !== 'kill') expect(faulty.code, faulty.stderr).toBe(whole.code)
      expect(faulty.stdout).toBe(whole.stdout)
      expect(desk.again(CACHED).stdout).toBe(whole.stdout)
    }
  })
})
