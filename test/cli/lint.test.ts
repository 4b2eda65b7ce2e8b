import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { soundWith } from '../lint/examples.ts'
import { Place } from './temporary.ts'

/** The sound program without the purpose of a prompt. */
const without = (text: string) =>
  text.replace('            purpose: We remember the words, so that we use them\n', '')

/** One error (a prompt without purpose) and one warning (no rule says whom to turn to). */
const RISKY = without(
  soundWith(`moderation:
  - notice: One voice fills the time
    say: Thank you. Let's hear two people who have not spoken yet.
contacts: none
`),
)

let place: Place
beforeEach(() => {
  place = new Place({ 'asking.yaml': RISKY })
})
afterEach(() => place.remove())

/** The ids of what is found, with their severities. */
async function found(args: string[]): Promise<Record<string, string>> {
  const { stdout } = await place.run(['lint', '--format', 'json', ...args])
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { id: string; severity: string }[] }
  return Object.fromEntries(diagnostics.map(({ id, severity }) => [id, severity]))
}

const config = (lint: string) =>
  place.put('social-learn.config.yaml', `social-learn: 1\nkind: config\nlint:\n${lint}`)

describe('the exit code of lint', () => {
  it.each([
    [[], 1],
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'warning'], 1],
    [['--preset', 'minimal', '--max-warnings', '5'], 1],
  ] as const)('with %j is %i', async (args, code) => {
    expect((await place.run(['lint', ...args])).code).toBe(code)
  })

  it('is that of warnings where there are only warnings', async () => {
    config('  rules:\n    prompt-without-purpose: off\n')
    const codeOf = async (...args: string[]) => (await place.run(['lint', ...args])).code
    expect(await codeOf()).toBe(0)
    expect(await codeOf('--fail-on', 'warning')).toBe(1)
    expect(await codeOf('--max-warnings', '0')).toBe(1)
    expect(await codeOf('--max-warnings', '9')).toBe(0)
  })

  it('is 2 for a file that is not valid, whose rules are not asked', async () => {
    place.put('asking.yaml', RISKY.replace('duration: 2h', 'duration: soon'))
    const { stdout, code } = await place.run(['lint'])
    expect(code).toBe(2)
    expect(stdout).not.toContain('prompt-without-purpose')
  })

  it('is 2 for a named file that does not say that it is ours', async () => {
    place.put('other.yaml', 'services: {}\n')
    const { stdout, code } = await place.run(['lint', 'other.yaml'])
    expect(code).toBe(2)
    expect(stdout).toContain('not-our-file')
  })

  it('is 66 where there is nothing to lint, 64 for flags that nobody knows', async () => {
    expect((await new Place().run(['lint'])).code).toBe(66)
    expect((await place.run(['lint', 'nowhere.yaml'])).code).toBe(66)
    expect((await place.run(['lint', '--fail-on', 'errors'])).code).toBe(64)
    expect((await place.run(['lint', '--max-warnings', 'few'])).code).toBe(64)
  })
})

describe('what lint tells', () => {
  it('is errors alone with --quiet', async () => {
    expect(new Set(Object.values(await found(['--quiet'])))).toEqual(new Set(['error']))
    const head = async (...args: string[]) =>
      (await place.run(['lint', ...args])).stdout.split('\n', 1)
    expect(await head('--quiet')).toEqual(await head())
  })

  it('is ten findings, and all with --all', async () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    place.put('asking.yaml', /^```yaml getting-real\.yaml\n(.*?)^```/ms.exec(readme)?.[1] ?? '')
    const shown = async (...args: string[]) =>
      (await place.run(['lint', ...args])).stdout.match(/^asking\.yaml:/gm)?.length ?? 0
    expect(await shown()).toBe(10)
    expect(await shown('--all')).toBeGreaterThan(13)
    expect((await place.run(['lint'])).stdout).toContain('social-learn lint --all')
  })

  it('is one finding for what many prompts lack', async () => {
    const posts = ['a door', 'a key', 'a lock'].map(
      (what) => `  - space: thread\n    when: every Monday\n    ask: Who has seen ${what}?\n`,
    )
    place.put('asking.yaml', soundWith(`posts:\n${posts.join('')}`))
    const { stdout, stderr } = await place.run(['lint', '--preset', 'minimal'])
    expect(stdout).toContain('3 prompts have no purpose.')
    expect(stderr).toContain('1 file: 1 error\n')
  })

  it('begins with the demands that are met', async () => {
    expect((await place.run(['lint'])).stdout).toMatch(/^Asking well: \d+ of 12 demands met\n/)
  })

  it('comes from stdin too', async () => {
    const { stdout, code } = await place.run(['lint', '-', '--stdin-filename', 'in.yaml'], {
      stdin: RISKY,
    })
    expect(stdout).toContain('in.yaml:')
    expect(code).toBe(1)
  })

  it('is told once of what a program shares with its cohorts', async () => {
    place.put('one.yaml', 'social-learn: 1\nkind: cohort\nprogram: asking.yaml\ntitle: One\n')
    place.put('two.yaml', 'social-learn: 1\nkind: cohort\nprogram: asking.yaml\ntitle: Two\n')
    const { stdout } = await place.run(['lint', '--all'])
    expect(stdout.match(/error {2}prompt-without-purpose$/gm)).toHaveLength(1)
  })

  it('goes on when a cohort cannot be read, and says what is wrong with it', async () => {
    place.put('one.yaml', 'social-learn: 1\nkind: cohort\ntitle: Names no program\n')
    const { code, stdout } = await place.run(['lint'])
    expect(code).toBe(2)
    expect(stdout).toContain('one.yaml')
    expect(stdout).toContain('prompt-without-purpose')
  })

  it('tells two different things that one rule finds in one place', async () => {
    config(`  terms:
    - {find: remember, message: We say recall.}
    - {find: remember, message: Nobody remembers all.}
`)
    place.put('asking.yaml', soundWith(''))
    const { stdout } = await place.run(['lint', '--all'])
    expect(stdout).toContain('We say recall.')
    expect(stdout).toContain('Nobody remembers all.')
  })

  it('has what a cohort lacks only for a delivery', async () => {
    place.put('one.yaml', 'social-learn: 1\nkind: cohort\nprogram: asking.yaml\ntitle: One\n')
    expect(await found([])).not.toHaveProperty('date-missing')
    expect(await found(['--for-delivery'])).toHaveProperty('date-missing')
  })
})

describe('the config', () => {
  it('sets severities, switches rules off and on, and changes presets', async () => {
    config(`  preset: minimal
  rules:
    prompt-without-purpose: info
    evaluation-missing: warning
`)
    place.put('asking.yaml', without(soundWith('evaluation: none\n')))
    const all = await found(['--all'])
    expect(all).toMatchObject({ 'prompt-without-purpose': 'info', 'evaluation-missing': 'warning' })
    config('  rules:\n    prompt-without-purpose: off\n')
    expect(await found([])).not.toHaveProperty('prompt-without-purpose')
  })

  it('sets options', async () => {
    place.put('asking.yaml', soundWith(''))
    config('  rules:\n    airtime-too-short: { severity: error, minutes: 60 }\n')
    expect(await found([])).toMatchObject({ 'airtime-too-short': 'error' })
  })

  it('has other settings for some files, of which the last wins', async () => {
    config(`  overrides:
    - files: ["*.yaml"]
      rules: { prompt-without-purpose: info }
    - files: [drafts/*.yaml]
      rules: { prompt-without-purpose: off }
`)
    place.put('drafts/draft.yaml', RISKY)
    expect(await found(['asking.yaml'])).toMatchObject({ 'prompt-without-purpose': 'info' })
    expect(await found(['drafts'])).not.toHaveProperty('prompt-without-purpose')
  })

  it('has them for what comes in under a name, be there such a file or not', async () => {
    config(`  overrides:
    - files: [drafts/*.yaml, "!drafts/old-*.yaml"]
      rules: { prompt-without-purpose: off }
`)
    const typed = async (name: string) => {
      const args = ['lint', '-', '--stdin-filename', name, '--format', 'json']
      return (await place.run(args, { stdin: RISKY })).stdout
    }
    expect(await typed('drafts/new.yaml')).not.toContain('prompt-without-purpose')
    expect(await typed('drafts/old-new.yaml')).toContain('prompt-without-purpose')
    expect(await typed('new.yaml')).toContain('prompt-without-purpose')
  })

  it('has words that the team avoids', async () => {
    config('  terms:\n    - { find: case, in: tasks, message: We say story., suggest: story }\n')
    const { stdout } = await place.run(['lint', '--all'])
    expect(stdout).not.toContain('We say story.')
    config('  terms:\n    - { find: case, in: say, message: We say story., suggest: story }\n')
    place.put('asking.yaml', soundWith('').replace('Take something small', 'Take a small case'))
    expect((await place.run(['lint', '--all'])).stdout).toContain(
      '"case" stands in a spoken line of',
    )
  })

  it('is no file with a rule that nobody knows', async () => {
    config('  rules:\n    prompts-without-purpose: off\n')
    const { stdout, code } = await place.run(['lint'])
    expect(code).toBe(2)
    expect(stdout).toContain('Did you mean `prompt-without-purpose`')
  })
})

describe('a baseline', () => {
  it('keeps what was there from being told, and tells what is new', async () => {
    expect((await place.run(['lint', '--update-baseline'])).code).toBe(0)
    expect((await place.run(['lint'])).code).toBe(0)
    const { stdout } = await place.run(['lint', '--format', 'json'])
    const { ignored } = JSON.parse(stdout)
    expect(ignored.length).toBeGreaterThan(0)
    place.put(
      'asking.yaml',
      `${RISKY}x-note: moved\n`
        .replace('title: Asking well', 'summary: Moved.\ntitle: Asking well')
        .replace(/^summary: Twelve.*\n/m, ''),
    )
    expect((await place.run(['lint'])).code).toBe(0)
    place.put('asking.yaml', RISKY.replace('      purpose: Keep the habit of asking\n', ''))
    expect((await place.run(['lint'])).code).toBe(1)
    expect(await found([])).toEqual({ 'prompt-without-purpose': 'error' })
  })

  it('knows what is still missing where something of it was mended', async () => {
    place.put('asking.yaml', RISKY.replace('            per-person: 30s\n', ''))
    expect((await place.run(['lint', '--update-baseline'])).code).toBe(0)
    const purpose = '            purpose: We remember the words, so that we use them\n'
    const mended = soundWith('').replace('            per-person: 30s\n', '')
    expect(mended).toContain(purpose)
    place.put('asking.yaml', mended)
    expect(await found([])).toEqual({})
  })

  it('is renewed without what is mended', async () => {
    await place.run(['lint', '--update-baseline'])
    place.put('asking.yaml', soundWith(''))
    expect((await place.run(['lint'])).stderr).toContain(
      'can go: social-learn lint --update-baseline',
    )
    await place.run(['lint', '--update-baseline'])
    const baseline = readFileSync(`${place.folder}/social-learn.baseline.yaml`, 'utf8')
    expect(baseline).not.toContain('rule:')
  })
})

describe('an ignore', () => {
  it('stays in the JSON with its reason', async () => {
    place.put(
      'asking.yaml',
      `# social-learn-ignore-file prompt-without-purpose: made in the room\n${RISKY}`,
    )
    const { stdout } = await place.run(['lint', '--format', 'json'])
    expect(JSON.parse(stdout).ignored).toMatchObject([
      {
        id: 'prompt-without-purpose',
        message: expect.stringMatching(/ has no purpose\.$/),
        reason: 'made in the room',
      },
    ])
  })
})
