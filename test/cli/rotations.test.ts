import fc from 'fast-check'
import { afterAll, describe, expect, it, test } from 'vitest'
import { INDEXES } from './git-indexes.ts'
import { Place } from './temporary.ts'

const ROSTER = [
  'name,email,team,manager,office,language,place',
  'Zora,zora@example.com,Engines,,London,en,room',
  'Brook,brook@example.com,Engines,Zora,London,en,room',
  'Casey,,Sales,,Paris,en,room',
  'Drew,,Sales,Casey,Paris,en,room',
  'Emery,,Data,,Paris,en,call',
  'Flynn,,Tools,,London,en,call',
  'Gale,,Rings,,London,en,call',
  'Harper,,Lab,,London,en,call',
  '',
].join('\r\n')

const PEOPLE = ['Zora', 'Brook', 'Casey', 'Drew', 'Emery', 'Flynn', 'Gale', 'Harper']

const place = new Place({ 'people.csv': ROSTER })
afterAll(() => place.remove())

const ask = (...more: string[]) =>
  place.run(['rotations', '--roster', 'people.csv', '--size', '2', '--rounds', '2', ...more])

describe('groups as JSON', () => {
  it('have what is promised, and everyone once in each round', async () => {
    const { stdout, code } = await ask('--format', 'json')
    const told = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(Object.keys(told)).toEqual(
      expect.arrayContaining([
        'rounds',
        'met',
        'possible',
        'coverage',
        'repeats',
        'violations',
        'method',
        'proven',
      ]),
    )
    for (const round of told.rounds) expect(round.flat().sort()).toEqual([2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('of a number come from the search that knows designs', async () => {
    const { stdout } = await place.run([
      'rotations',
      '--participants',
      '16',
      '--size',
      '4',
      '--rounds',
      '5',
      '--format',
      'json',
    ])
    expect(JSON.parse(stdout)).toMatchObject({
      coverage: 1,
      repeats: 0,
      proven: true,
      met: 120,
      faces: 15,
    })
  })

  it('are others with another seed, and the same with the same', async () => {
    const [first, same, other] = await Promise.all([ask(), ask(), ask('--seed', '3')])
    expect(same.stdout).toBe(first.stdout)
    expect(other.stdout).not.toBe(first.stdout)
  })
})

describe('a private file', () => {
  /** In each of them stands Zora, and something is wrong. */
  const mistakes = [
    'keep-apart: [Zora]',
    'keep-apart: [[Zora, Nobody]]',
    'keep-apart: [[Zora]]',
    'keep-apart: Zora',
    'keep-apart: [[Zora, zora]]',
    'must-meet: [[Zora, Brook',
    'must-meet: {Zora: Brook}',
    'keep-seat: [[Zora]]',
    'keep-seat: Zora',
    'absent: [Zora]',
    'absent: {Zora: 9}',
    'absent: {Zora: {from: 1}}',
    'Zora: Brook',
    'keep-apart: [[Zora, Brook]]\nkeep-apart: [[Zora, Casey]]',
    '- Zora',
    'keep-apart: [[*Zora, Brook]]',
    'keep-apart:\n\t- [Zora, Brook]',
  ]

  it.each(mistakes)('with the mistake %j is refused without a word of it', async (text) => {
    place.put('private.yaml', text)
    const { both, code } = await ask('--apart', 'private.yaml')
    expect(code).toBe(2)
    expect(both).toMatch(/^error {2}private-wish\n {2}private\.yaml:\d+:\d+: /)
    for (const name of PEOPLE) expect(both).not.toContain(name)
  })

  it('that cannot be kept is told in one sentence, in every format, with names or without', async () => {
    place.put('private.yaml', 'keep-apart: [[Emery, Flynn, Harper]]\n')
    const whole = await ask()
    for (const more of [[], ['--names'], ['--format', 'json'], ['--format', 'csv', '--names']]) {
      const { stderr, stdout } = await ask('--apart', 'private.yaml', ...more)
      expect(stderr).toContain('Not everything that was asked for in private can be kept.\n')
      for (const name of PEOPLE) expect(stderr).not.toContain(name)
      expect(stdout).not.toMatch(/apart|keep-/)
    }
    expect(whole.stderr).not.toContain('private')
  })

  it('that git keeps is a warning without a word of it, and changes nothing else', async () => {
    const repository = new Place({
      'people.csv': ROSTER,
      'a.yaml': 'keep-apart: [[Zora, Brook]]\n',
      '.git/index': Buffer.from(INDEXES['version 2']?.index ?? '', 'base64'),
    })
    place.put('a.yaml', 'keep-apart: [[Zora, Brook]]\n')
    const argv = 'rotations --roster people.csv --size 2 --rounds 2 --apart a.yaml'.split(' ')
    const [kept, free] = await Promise.all([repository.run(argv), place.run(argv)])
    repository.remove()
    expect(kept).toMatchObject({ code: 0, stdout: free.stdout })
    expect(kept.stderr.replace(free.stderr, '')).toMatch(
      /^warning {2}private-wishes-in-git\n[\s\S]*git rm --cached a\.yaml`, and write `a\.yaml` into/,
    )
    for (const name of PEOPLE) expect(kept.stderr).not.toContain(name)
    expect(free.stderr).not.toContain('git')
  })

  it('of any wishes is kept or told, and everyone who is there has a table', async () => {
    const person = fc.constantFrom(...PEOPLE)
    const pairs = fc.array(fc.uniqueArray(person, { minLength: 2, maxLength: 3 }), { maxLength: 3 })
    const wishes = fc.record({
      'keep-apart': pairs,
      'must-meet': pairs,
      'keep-seat': fc.uniqueArray(person, { maxLength: 2 }),
      absent: fc.dictionary(person, fc.constantFrom(1, '1-2', [2]), { maxKeys: 2 }),
    })
    await fc.assert(
      fc.asyncProperty(wishes, async (asked) => {
        place.put('private.yaml', JSON.stringify(asked))
        const { stdout, code } = await ask('--apart', 'private.yaml', '--format', 'json')
        expect(code).toBe(0)
        const { rounds, violations } = JSON.parse(stdout) as {
          rounds: number[][][]
          violations: { rule: string }[]
        }
        const line = (name: string) => PEOPLE.indexOf(name) + 2
        const share = (one: string, other: string) =>
          rounds.flat().some((group) => group.includes(line(one)) && group.includes(line(other)))
        const all = (list: string[]) =>
          list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const))
        const kept =
          asked['keep-apart'].flatMap(all).every(([one, other]) => !share(one, other)) &&
          asked['must-meet'].flatMap(all).every(([one, other]) => share(one, other))
        if (!kept) expect(violations).toContainEqual({ rule: 'private' })
        for (const [at, round] of rounds.entries()) {
          const away = Object.entries(asked.absent).filter(
            ([, when]) => when === '1-2' || [when].flat().includes(at + 1),
          )
          const there = PEOPLE.filter((name) => !away.some(([other]) => other === name))
          expect(round.flat().sort()).toEqual(there.map(line).sort())
        }
      }),
      { numRuns: 25 },
    )
  })
})

test('of many wishes that nothing can keep, a few are told, and how many more', async () => {
  const teams = Array.from({ length: 24 }, (_, person) => `P${person},T${person % 6}`)
  const crowd = new Place({ 'crowd.csv': ['name,team', ...teams, ''].join('\n') })
  const { stderr } = await crowd.run([
    'rotations',
    '--roster',
    'crowd.csv',
    '--size',
    '12',
    '--rounds',
    '2',
  ])
  expect(stderr.trim()).toBe(
    'A team of 4 has more people than there are tables, in rounds 1 and 2.',
  )
  const leads = Array.from(
    { length: 24 },
    (_, person) => `P${person},${person < 6 ? '' : `P${person % 6}`}`,
  )
  crowd.put('crowd.csv', ['name,manager', ...leads, ''].join('\n'))
  const led = await crowd.run([
    'rotations',
    '--roster',
    'crowd.csv',
    '--size',
    '24',
    '--rounds',
    '2',
  ])
  expect(led.stderr.trim().split('\n')).toHaveLength(4)
  expect(led.stderr).toMatch(/… and \d+ more like these\.$/m)
  crowd.remove()
})
