import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { REPORT_FORMATS } from '../../src/cli/report/formats.ts'
import { commandsIn } from '../diagnostics/reporters/github-runner.ts'
import { soundWith } from '../lint/examples.ts'
import { Place } from './temporary.ts'

/** One error: a prompt has no purpose. */
const RISKY = soundWith('').replace(
  '            purpose: We remember the words, so that we use them\n',
  '',
)

let place: Place
beforeEach(() => {
  place = new Place({ 'asking.yaml': RISKY })
})
afterEach(() => place.remove())

const read = (name: string) => readFileSync(place.path(name), 'utf8')
const resultsIn = (name: string) => JSON.parse(read(name)).runs[0].results as { ruleId: string }[]
const names = () => readdirSync(place.folder).sort()

describe('several reports of one run', () => {
  it('go each to the file of the -o behind it, and the rest to stdout', async () => {
    const { code, stdout, stderr } = await place.run([
      ...['lint', '--format', 'text', '--format', 'sarif', '-o', 'a.sarif'],
      ...['--format', 'json', '--output-file', 'a.json'],
    ])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^Asking well: \d+ of 12 demands met\n/)
    expect(resultsIn('a.sarif').map(({ ruleId }) => ruleId)).toEqual(['prompt-without-purpose'])
    expect(JSON.parse(read('a.json')).summary.errors).toBe(1)
    expect(stderr).toContain('wrote a.sarif\nwrote a.json\n')
  })

  it('are the same wherever a lone -o stands', async () => {
    await place.run(['lint', '-o', 'before.json', '--format', 'json'])
    await place.run(['lint', '--format', 'json', '-o', 'behind.json'])
    expect(read('before.json')).toBe(read('behind.json'))
    expect((await place.run(['lint', '-o', 'alone.txt'])).stdout).toBe('')
    expect(read('alone.txt')).toBe((await place.run(['lint'])).stdout)
  })

  it('have no colours in a file', async () => {
    await place.run(['lint', '-o', 'found.txt'], { env: { FORCE_COLOR: '1' } })
    expect(read('found.txt')).not.toContain('\u001b')
  })

  it.each([
    [['--format', 'json', '--format', 'sarif'], /both go to stdout/],
    [['--format', 'text', '--format', 'json'], /both go to stdout/],
    [['--format', 'text', '-o', 'a', '--format', 'json', '-o', './a'], /both go to "\.\/a"/],
    [['--format', 'json', '-o', 'a', '-o', 'b'], /"a" and "b" are both for --format json/],
    [['--format', 'sarf'], /Did you mean --format sarif/],
  ] as const)('are refused as %j', async (args, message) => {
    const { code, stdout, stderr } = await place.run(['lint', ...args])
    expect(code).toBe(64)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(names()).toEqual(['asking.yaml'])
  })

  it.each([
    ['reports/a.json', 'There is no folder "reports"'],
    ['folder', '"folder" is a folder'],
    ['asking.yaml', '"asking.yaml" is a file of social-learn'],
    ['device', 'no file that could be written anew'],
  ])('are not written to %s', async (name, message) => {
    mkdirSync(place.path('folder'))
    symlinkSync('/dev/null', place.path('device'))
    const { code, stdout, stderr } = await place.run(['lint', '--format', 'json', '-o', name])
    expect(code).toBe(73)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
    expect(read('asking.yaml')).toBe(RISKY)
  })

  it('take the place of those of the last run', async () => {
    place.put('a.json', 'of the last run')
    await place.run(['validate', '--format', 'json', '-o', 'a.json'])
    expect(JSON.parse(read('a.json')).command).toBe('validate')
    expect(names()).toEqual(['a.json', 'asking.yaml'])
  })
})

describe('in GitHub Actions', () => {
  const env = () => ({ GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: place.path('summary.md') })

  it('there are annotations beside the text, and a summary', async () => {
    place.put('summary.md', 'of the step before\n')
    const { code, stdout } = await place.run(['lint'], { env: env() })
    expect(code).toBe(1)
    expect(stdout).toContain(' of 12 demands met\n')
    expect(commandsIn(stdout)).toMatchObject([
      { name: 'stop-commands' },
      { name: 'error', properties: { file: 'asking.yaml', title: 'prompt-without-purpose' } },
    ])
    expect(read('summary.md')).toMatch(/^of the step before\n## social-learn lint: 1 error\n/)
  })

  it('a summary that is named is added to as well', async () => {
    place.put('summary.md', 'of the step before\n')
    const named = ['validate', '--format', 'markdown', '-o', place.path('summary.md')]
    expect((await place.run(named, { env: env() })).code).toBe(0)
    expect(read('summary.md')).toBe('of the step before\n## social-learn validate: nothing found\n')
  })

  it('a summary that cannot be written is left out', async () => {
    const nowhere = { ...env(), GITHUB_STEP_SUMMARY: place.path('nowhere/summary.md') }
    expect((await place.run(['lint'], { env: nowhere })).code).toBe(1)
    expect(names()).toEqual(['asking.yaml'])
  })

  it('a summary that others filled gets no more than there is room for', async () => {
    place.put('summary.md', `${'x'.repeat(999_950)}\n`)
    await place.run(['lint'], { env: env() })
    expect(read('summary.md').length).toBeLessThan(1_000_400)
    expect(read('summary.md')).toMatch(/\nAnd 1 more\.\n$/)
  })

  it('there are none where a format is given', async () => {
    const { stdout } = await place.run(['lint', '--format', 'text'], { env: env() })
    expect(commandsIn(stdout)).toEqual([])
    expect(existsSync(place.path('summary.md'))).toBe(false)
  })

  it('files are named from the top of the checkout', async () => {
    place.put('courses/asking.yaml', RISKY)
    const change = { cwd: place.path('courses') }
    const { stdout } = await place.run(['lint'], {
      env: { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: place.folder },
      change,
    })
    expect(commandsIn(stdout)[1]?.properties.file).toBe('courses/asking.yaml')
    expect(stdout).toContain('\nasking.yaml:')
  })

  it('what is ignored is in no SARIF log: code scanning would show it', async () => {
    const ignore = '# social-learn-ignore-file prompt-without-purpose: made in the room\n'
    place.put('asking.yaml', ignore + RISKY)
    const sarif = ['lint', '--format', 'sarif', '-o', 'a.sarif']
    await place.run(sarif)
    expect(resultsIn('a.sarif')).toMatchObject([{ suppressions: [{ kind: 'inSource' }] }])
    await place.run(sarif, { env: env() })
    expect(resultsIn('a.sarif')).toEqual([])
  })
})

describe('in GitLab CI', () => {
  it('there is a Code Quality report beside the text, from the top of the checkout', async () => {
    place.put('courses/asking.yaml', RISKY)
    const { code, stdout } = await place.run(['lint'], {
      env: { GITLAB_CI: 'true', CI_PROJECT_DIR: place.folder },
      change: { cwd: place.path('courses') },
    })
    expect(code).toBe(1)
    expect(stdout).toContain(' of 12 demands met\n')
    expect(JSON.parse(read('courses/gl-code-quality-report.json'))).toMatchObject([
      { check_name: 'prompt-without-purpose', location: { path: 'courses/asking.yaml' } },
    ])
  })
})

it.each(REPORT_FORMATS)('--format %s has no end of a text that has none', async (format) => {
  const endless = 'k'.repeat(100_000)
  place.put('asking.yaml', RISKY.replace('title: Asking well', `title: ${endless}`))
  const { stdout } = await place.run(['lint', '--format', format])
  // JSON alone has the true title.
  const times = stdout.split(endless).length - 1
  expect(times).toBe(format === 'json' ? 1 : 0)
  place.put('asking.yaml', `${RISKY}"${endless}": 1\n`)
  expect((await place.run(['validate', '--format', format])).stdout.length).toBeLessThan(3000)
})

it('a title cannot give a command to a platform that prints the text', async () => {
  const title = RISKY.replace('title: Asking well', 'title: "::error::pwned ##[error]pwned"')
  place.put('asking.yaml', title)
  expect(commandsIn((await place.run(['lint'])).both)).toEqual([])
})
