import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dayIn, type Host } from '../../../src/cli/host.ts'
import { soundWith } from '../../lint/examples.ts'
import { Place } from '../temporary.ts'

/** Some of the programs that have a mistake each. */
const PROGRAMS = fileURLToPath(new URL('../../programs/err/', import.meta.url))
const BROKEN = readdirSync(PROGRAMS)
  .filter((name) => name.endsWith('.yaml'))
  .filter((_, index) => index % 60 === 0)

const FILES = {
  'team/feedback.yaml': soundWith(`libraries: [ours.yaml]\n`),
  'team/ours.yaml': 'social-learn: 1\nkind: library\ntitle: Ours\n',
  'team/feedback.de.yaml':
    'social-learn: 1\nkind: translation\nof: feedback.yaml\nlanguage: de\ntexts: {}\n',
  'team/cohorts/dublin.yaml':
    'social-learn: 1\nkind: cohort\nprogram: ../feedback.yaml\ntitle: Dublin\n' +
    'roster: ../rosters/dublin.csv\ndelete-after: 30d\n' +
    'sessions:\n  kick-off:\n    start: 2027-02-01 10:00\n',
  'team/rosters/dublin.csv': 'name\nAda\nBo\n',
  'team/social-learn.config.yaml':
    'social-learn: 1\nkind: config\nprograms: ["*.yaml"]\ncohorts: ["cohorts/*.yaml"]\n',
  'team/.gitignore': 'rosters\n',
  'team/.git/HEAD': 'ref: refs/heads/main\n',
}

let place: Place
let world: Partial<Host>
let env: Record<string, string>
beforeEach(() => {
  place = new Place(FILES)
  env = {}
  world = { cwd: place.path('team'), build: 'this one', day: dayOf('2027-01-04') }
})
afterEach(() => place.remove())

function dayOf(date: string): Host['day'] {
  return (zone) => dayIn(zone, new Date(`${date}T12:00Z`))
}

const folder = () => place.path('cache')

async function told(argv: readonly string[]) {
  const { code, stdout, stderr, both } = await place.run(argv, { env, change: world })
  return { code, stdout, stderr, both }
}

const cached = (argv: readonly string[]) => told([...argv, `--cache=${folder()}`])

/** What is kept, by names that change when it is written anew. */
function kept(): string[] {
  try {
    return readdirSync(folder())
      .filter((name) => name.endsWith('.json'))
      .map((name) => `${name} ${statSync(join(folder(), name)).ino}`)
  } catch {
    return []
  }
}

/** That the command says the same with the cache: when it looks, and when it says it again. */
async function expectTheSame(argv: readonly string[]): Promise<void> {
  const plain = await told(argv)
  expect(await cached(argv)).toEqual(plain)
  const before = kept()
  expect(await cached(argv)).toEqual(plain)
  expect(kept()).toEqual(before)
}

const COMMANDS = [
  ['validate'],
  ['lint', '--all', '--for-delivery', 'feedback.yaml', 'cohorts/dublin.yaml'],
  ['validate', '--format', 'json', 'feedback.yaml'],
]

/** Everything that an answer may depend on, changed in turn. */
const CHANGES: Record<string, () => void> = {
  nothing: () => undefined,
  'the program': () => place.put('team/feedback.yaml', FILES['team/feedback.yaml'].slice(0, -40)),
  'its library': () => place.put('team/ours.yaml', 'social-learn: 1\nkind: library\ntitel: Ours\n'),
  'no library': () => rmSync(place.path('team/ours.yaml')),
  'a translation': () =>
    place.put('team/feedback.de.yaml', `${FILES['team/feedback.de.yaml']}x: 1\n`),
  'a new translation': () =>
    place.put(
      'team/feedback.fr.yaml',
      FILES['team/feedback.de.yaml'].replace('language: de', 'language: fr'),
    ),
  'a cohort': () =>
    place.put('team/cohorts/dublin.yaml', `${FILES['team/cohorts/dublin.yaml']}people: 1\n`),
  'a new cohort': () => place.put('team/cohorts/tokyo.yaml', 'social-learn: 1\nkind: cohort\n'),
  'the roster': () => place.put('team/rosters/dublin.csv', 'name\nAda,x\n"Bo\n'),
  'no roster': () => rmSync(place.path('team/rosters/dublin.csv')),
  'the config': () =>
    place.put(
      'team/social-learn.config.yaml',
      `${FILES['team/social-learn.config.yaml']}lint: { preset: strict, rules: { x: off } }\n`,
    ),
  'no config': () => rmSync(place.path('team/social-learn.config.yaml')),
  'a baseline': () => place.put('team/social-learn.baseline.yaml', 'social-learn-baseline: 2\n'),
  'what git ignores': () => place.put('team/.gitignore', '*.yaml\n'),
  'schemas of the editor': () => place.put('team/.social-learn/schemas/program.schema.json', '{}'),
  'the day': () => {
    world.day = dayOf('2027-04-04')
  },
  colours: () => {
    env.FORCE_COLOR = '1'
  },
  'another build': () => {
    world.build = 'another one'
  },
}

describe('what is said with --cache', () => {
  it.each(Object.keys(CHANGES))('is what is said without it: %s', async (change) => {
    for (const argv of COMMANDS) await cached(argv)
    CHANGES[change]?.()
    for (const argv of COMMANDS) await expectTheSame(argv)
  })

  it.each(BROKEN)('is what is said without it: %s', async (name) => {
    place.put('team/feedback.yaml', readFileSync(join(PROGRAMS, name)))
    for (const argv of [
      ['validate', 'feedback.yaml'],
      ['lint', 'feedback.yaml', '--all'],
    ])
      await expectTheSame(argv)
  })
})

describe('an answer', () => {
  it('is given again without looking at what it came from', async () => {
    await cached(['validate', 'feedback.yaml'])
    const [name = ''] = readdirSync(folder()).filter((one) => one.endsWith('.json'))
    const before = kept()
    expect((await cached(['validate', 'feedback.yaml'])).stderr).toContain('1 file, no problems')
    expect(kept()).toEqual(before)
    expect(name).toMatch(/^[\w-]{43}\.json$/)
  })

  it('that is not whole, or not what was asked, is not given', async () => {
    const plain = await told(['lint', 'feedback.yaml'])
    await cached(['lint', 'feedback.yaml'])
    const [name = ''] = readdirSync(folder()).filter((one) => one.endsWith('.json'))
    const path = join(folder(), name)
    const text = readFileSync(path, 'utf8')
    for (const wrong of ['', 'x', '{}', text.slice(0, -1), text.replace('"code":', '"code" :')]) {
      writeFileSync(path, wrong)
      expect(await cached(['lint', 'feedback.yaml'])).toEqual(plain)
      expect(readFileSync(path, 'utf8')).toBe(text)
    }
  })

  it('is not kept where it may quote people, or came from what comes in', async () => {
    await cached(['validate', 'cohorts/dublin.yaml'])
    expect(kept()).toHaveLength(1)
    rmSync(folder(), { recursive: true })
    place.put('team/rosters/dublin.csv', 'name,manager\nAda Lovelace,Nobody\nAda Lovelace\n"Bo\n')
    const { stdout } = await cached(['validate', 'cohorts/dublin.yaml'])
    expect(stdout).toContain('dublin.csv')
    await place.run(['validate', '-', `--cache=${folder()}`], { stdin: 'x', change: world })
    expect(kept()).toEqual([])
  })

  it('is not kept by a run that writes', async () => {
    await cached(['lint', '--update-baseline'])
    expect(kept()).toEqual([])
  })

  it('is kept on a CI platform where its reports go to the log, and not to files', async () => {
    env = {
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: place.path('team') },
      GITHUB_STEP_SUMMARY: place.path('summary.md'),
    }
    await cached(['lint', 'feedback.yaml'])
    expect(kept()).toEqual([])
    await expectTheSame(['lint', 'feedback.yaml', '--format', 'text', '--format', 'github'])
    expect(kept()).toHaveLength(1)
  })

  it('is not kept from sources, which may change', async () => {
    delete world.build
    await cached(['validate', 'feedback.yaml'])
    expect(kept()).toEqual([])
  })

  it('that can not be written makes no run fail', async () => {
    place.put('in-the-way', '')
    const argv = ['validate', 'feedback.yaml']
    expect(await told([...argv, `--cache=${place.path('in-the-way/x')}`])).toEqual(await told(argv))
  })
})
