import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { assetFolder } from '../../../src/cli/assets.ts'
import { EXIT, problem, Stop } from '../../../src/cli/exit.ts'
import { noPdf, Place } from '../temporary.ts'

let place: Place
beforeEach(() => {
  // The PDF itself is tested elsewhere; here it only has to lie in its place.
  place = new Place({}, { pdf: noPdf })
})
afterEach(() => place.remove())

const read = (path: string) => readFileSync(place.path(path), 'utf8')

describe('init without questions', () => {
  it('makes a project that validates and renders, twice the same', async () => {
    expect(await place.run(['init', '--yes'])).toMatchObject({ code: 0, stdout: '' })
    expect(await place.run(['validate'])).toMatchObject({
      code: 0,
      both: '3 files, no problems\n',
    })
    expect(
      await place.run(['render', '--document', 'guide', '--format', 'pdf', '--check']),
    ).toMatchObject({ code: 0 })
  })

  it('does not hang without a terminal, in CI or with --no-input', async () => {
    expect(await place.run(['init', 'a'])).toMatchObject({ code: 0 })
    expect(await place.run(['init', 'b', '--no-input'])).toMatchObject({ code: 0 })
    expect(await place.run(['init', 'c'], { env: { CI: '1' } })).toMatchObject({ code: 0 })
    expect(readdirSync(place.folder)).toEqual(['a', 'b', 'c'])
  })

  it('takes every answer from a flag', async () => {
    const flags = ['--title', 'Coaching', '--audience', 'Nurses', '--participants', '4-6']
    const more = ['--where', 'video', '--language', 'de', '--date', '2030-01-02 8:15']
    await place.run(['init', ...flags, ...more, '--starter', 'feedback-foundations'], {
      env: { LANG: 'en_US.UTF-8' },
    })
    const program = read('coaching.yaml')
    expect(program).toContain('title: Coaching\n')
    expect(program).toContain('audience: Nurses\n')
    expect(program).toMatch(/min: 4\n +max: 6\n/)
    expect(program).toContain('language: de\n')
    expect(read('cohorts/first.yaml')).toContain('timezone: Europe/Dublin\n')
    expect(read('cohorts/first.yaml')).toContain('    start: 2030-01-02 08:15\n')
    expect(read('social-learn.config.yaml')).toContain('paper: letter\n')
    expect(existsSync(place.path('out/team-only/coaching.first.guide.pdf'))).toBe(true)
  })

  it('invents no name, contact or time', async () => {
    await place.run(['init', '--yes'])
    const cohort = read('cohorts/first.yaml')
    expect(cohort.split('\n').filter((line) => /^\w/.test(line))).toEqual([
      'social-learn: 1',
      'kind: cohort',
      'program: ../feedback-foundations.yaml',
      'title: First cohort',
    ])
  })

  it.each([
    ['--participants', 'many', 'is no number of people'],
    ['--language', 'english please', 'is no code of a language'],
    ['--language', '', 'is no code of a language'],
    ['--date', '2030-02-30 09:00', 'on a day that the calendar does not have'],
    ['--date', '09:00', 'has no day'],
    ['--title', ' ', 'There is nothing written'],
    ['--where', 'outside', 'is not a word that --where knows'],
    ['--starter', 'feedback-foundation', 'is not a word that --starter knows'],
    ['--paper', 'a5', 'is not a word that --paper knows'],
    ['--ci', 'jenkins', 'is not a word that --ci knows'],
  ])('refuses %s "%s" and writes nothing', async (flag, value, message) => {
    const { code, stderr } = await place.run(['init', '--yes', flag, value])
    expect(code).toBe(64)
    expect(stderr).toContain(message)
    expect(readdirSync(place.folder)).toEqual([])
  })

  it.each(['1', '2', '3-5', '1000'])('works for %s people', async (people) => {
    const flags = ['--yes', '--participants', people, '--where', 'mixed']
    expect(await place.run(['init', ...flags])).toMatchObject({ code: 0 })
    expect(await place.run(['validate'])).toMatchObject({ code: 0 })
  })

  it('starts from the starter that is named, else from the first', async () => {
    cpSync(assetFolder('starters'), place.path('starters'), { recursive: true })
    cpSync(place.path('starters/feedback-foundations'), place.path('starters/a'), {
      recursive: true,
    })
    const change = {
      asset: (name: string) => (name === 'starters' ? place.path(name) : assetFolder(name)),
    }
    place.put(
      'starters/a/feedback-foundations.yaml',
      read('starters/a/feedback-foundations.yaml').replace(
        'title: Feedback Foundations',
        'title: First',
      ),
    )
    await place.run(['init', 'x', '--yes'], { change })
    await place.run(['init', 'y', '--yes', '--starter', 'feedback-foundations'], { change })
    expect(existsSync(place.path('x/first.yaml'))).toBe(true)
    expect(existsSync(place.path('y/feedback-foundations.yaml'))).toBe(true)
  })

  it('gives a page for the browser where there is no PDF engine', async () => {
    const pdf = async () => {
      throw new Stop(EXIT.output, problem('no-pdf-engine', 'No engine.'))
    }
    const { code, stderr } = await place.run(['init', '--yes'], { change: { pdf } })
    expect(code).toBe(0)
    expect(stderr).toContain('out/team-only/feedback-foundations.first.guide.html')
  })
})

describe('init where something is there already', () => {
  it('writes nothing over other content, and says which files', async () => {
    place.put('social-learn.config.yaml', 'mine\n')
    place.put('files/sbi-sheet.md', 'mine\n')
    const { code, stderr } = await place.run(['init', '--yes'])
    expect(code).toBe(73)
    expect(stderr).toContain('"files/sbi-sheet.md", "social-learn.config.yaml"')
    expect(readdirSync(place.folder)).toEqual(['files', 'social-learn.config.yaml'])
  })

  it('replaces them when it is told to, and says which', async () => {
    place.put('social-learn.config.yaml', 'mine\n')
    const { code, stderr } = await place.run(['init', '--yes', '--force'])
    expect(code).toBe(0)
    expect(stderr).toContain('Replaced:\n  social-learn.config.yaml\n')
    expect(read('social-learn.config.yaml')).toContain('kind: config')
  })

  it('does not mind a second run', async () => {
    await place.run(['init', '--yes'])
    const { code, stderr } = await place.run(['init', '--yes'])
    expect(code).toBe(0)
    expect(stderr).not.toContain('Written:')
    expect(stderr).toContain('There already, with the same content:')
  })

  it('leaves what is the team’s own alone, even with --force, and shows the lines to add', async () => {
    place.put('README.md', '# Ours\n')
    place.put('.gitignore', 'node_modules/\nout/\n')
    place.put('.vscode/extensions.json', '{ "recommendations": [] }\n')
    const { code, stderr } = await place.run(['init', '--yes', '--force'])
    expect(code).toBe(0)
    expect(read('README.md')).toBe('# Ours\n')
    expect(read('.gitignore')).toBe('node_modules/\nout/\n')
    expect(read('.vscode/extensions.json')).toBe('{ "recommendations": [] }\n')
    const shown = /\.gitignore is yours and was left alone\. You may want to add:\n((?: {2}.*\n)+)/
    expect(shown.exec(stderr)?.[1]).toContain('  rosters/\n')
    expect(shown.exec(stderr)?.[1]).not.toContain('  out/\n')
    expect(stderr).toContain('  "recommendations": ["redhat.vscode-yaml"]\n')
  })

  it('says so when a file is in the way of the folder', async () => {
    place.put('programs', 'a file\n')
    const { code, stderr } = await place.run(['init', 'programs', '--yes'])
    expect(code).toBe(73)
    expect(stderr).toContain('a file is in the way of its folder')
  })
})

describe('init with a CI workflow', () => {
  it('is what the docs show', async () => {
    const page = readFileSync(new URL('../../../docs/ci.md', import.meta.url), 'utf8')
    const shown = (head: string) =>
      page.split(`\n## ${head}\n`)[1]?.match(/^```yaml\n([\s\S]*?)^```$/m)?.[1]
    const { stderr } = await place.run(['init', '--yes', '--ci', 'github'])
    expect(read('.github/workflows/social-learn.yml')).toBe(shown('GitHub Actions'))
    expect(stderr).toMatch(/\nWrite into the workflow .*\(OWNER\).*\(HASH\).*\n$/)
    await place.run(['init', '--yes', '--ci', 'gitlab'])
    expect(read('.gitlab-ci.yml')).toBe(shown('GitLab'))
  })

  it('has the job for GitLab beside its pipeline', async () => {
    await place.run(['init', 'programs', '--yes', '--ci', 'gitlab'])
    const job = readFileSync(new URL('../../../gitlab/social-learn.yml', import.meta.url), 'utf8')
    expect(read('programs/ci/social-learn.yml')).toBe(job)
  })

  it('lies at the root of the repository, and works in the folder', async () => {
    place.put('.git/HEAD', '')
    await place.run(['init', 'programs/peer work', '--yes', '--ci', 'github'])
    const steps = parse(read('.github/workflows/social-learn.yml')).jobs['social-learn'].steps
    expect(steps.at(1).with).toMatchObject({ 'working-directory': 'programs/peer work' })
    expect(steps.at(2).with).toEqual({ sarif_file: 'programs/peer work/social-learn.sarif' })
    await place.run(['init', 'programs/peer work', '--yes', '--ci', 'gitlab'])
    expect(parse(read('.gitlab-ci.yml'))['social-learn'].variables).toMatchObject({
      SOCIAL_LEARN_FOLDER: 'programs/peer work',
    })
  })

  it('leaves a GitLab pipeline alone', async () => {
    place.put('.gitlab-ci.yml', 'stages: [test]\n')
    const { stderr } = await place.run(['init', '--yes', '--ci', 'gitlab'])
    expect(read('.gitlab-ci.yml')).toBe('stages: [test]\n')
    expect(stderr).toContain('.gitlab-ci.yml is yours and was left alone.')
    expect(stderr).toContain('\n    - local: ci/social-learn.yml\n')
  })
})
