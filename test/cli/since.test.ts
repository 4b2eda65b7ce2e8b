import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { Place } from './temporary.ts'

const program = (minutes: number) => `social-learn: 1
title: Feedback
participants: { min: 4, max: 8 }
sessions:
  - id: kick-off
    title: Kick-off
    duration: 30m
    activities: [{ type: talk, title: Why, purpose: All know why, duration: ${minutes}m }]
`

const ORDER = ['render', 'feedback.yaml', '--document', 'changes', '--format', 'md', '--stdout']

let place: Place
afterEach(() => place.remove())

const git = (...args: string[]) =>
  execFileSync('git', args, {
    cwd: place.folder,
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    stdio: 'pipe',
  })

/** A repository that has the program with 20 minutes as `v1`, and a folder with 25 now. */
function repository(): Place {
  place = new Place({ 'feedback.yaml': program(20) })
  git('init', '-q')
  git('add', '.')
  git('-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '-qm', 'First')
  git('tag', 'v1')
  place.put('feedback.yaml', program(25))
  return place
}

describe('render --since', () => {
  it('compares with what git has under a name', async () => {
    const { code, stdout } = await repository().run([...ORDER, '--since', 'v1'])
    expect(code).toBe(0)
    expect(stdout).toContain('**20** Min')
    expect(stdout).toContain('Compared with v1')
  })

  it('compares with an earlier file', async () => {
    place = new Place({ 'feedback.yaml': program(25), 'old/feedback.yaml': program(20) })
    const { code, stdout } = await place.run([...ORDER, '--since', 'old/feedback.yaml'])
    expect(code).toBe(0)
    expect(stdout).toContain('**20** Min')
  })

  it('takes a cohort that was not there yet as it is now', async () => {
    repository()
    place.put(
      'dublin.yaml',
      'social-learn: 1\nkind: cohort\nprogram: feedback.yaml\ntitle: Dublin\n',
    )
    const { code, stdout } = await place.run([...ORDER, '--cohort', 'dublin.yaml', '--since', 'v1'])
    expect(code).toBe(0)
    expect(stdout).toContain('**20** Min')
  })

  it.each([
    ['a name that git does not know', 'v2'],
    ['what git would read as an option', '--help'],
    ['a name with a command in it', '$(touch made)'],
  ])('refuses %s', async (_, name) => {
    const { code, stderr } = await repository().run([...ORDER, `--since=${name}`])
    expect(code).toBe(66)
    expect(stderr).toContain(`There is no file and no commit "${name}".`)
    expect(existsSync(place.path('made'))).toBe(false)
  })

  it('refuses a version in which the program was not there, or is not valid', async () => {
    repository()
    place.put('other.yaml', program(10))
    const other = ORDER.with(1, 'other.yaml')
    expect((await place.run([...other, '--since', 'v1'])).stderr).toContain(
      '"other.yaml" was not there in "v1".',
    )
    place.put('old.yaml', program(10).replace('title: Feedback', 'titel: Feedback'))
    const { code, both } = await place.run([...ORDER, '--since', 'old.yaml'])
    expect(code).toBe(2)
    expect(both).toContain('The program as it was in "old.yaml" is not valid')
  })

  it('runs nothing that the repository names', async () => {
    repository()
    place.put('spy.sh', `#!/bin/sh\ntouch "${place.path('spied')}"\n`)
    chmodSync(place.path('spy.sh'), 0o755)
    for (const name of ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'diff.external'])
      git('config', name, place.path('spy.sh'))
    place.put('.git/hooks/post-index-change', readFileSync(place.path('spy.sh')))
    chmodSync(place.path('.git/hooks/post-index-change'), 0o755)
    expect((await place.run([...ORDER, '--since', 'v1'])).code).toBe(0)
    expect(existsSync(place.path('spied'))).toBe(false)
  })

  it('and change notes need one another', async () => {
    place = new Place({ 'feedback.yaml': program(25) })
    const without = await place.run(ORDER)
    expect(without.code).toBe(64)
    expect(without.stderr).toContain('changes needs an earlier version to compare with.')
    const alone = await place.run(['render', 'feedback.yaml', '--since', 'v1'])
    expect(alone.code).toBe(64)
  })

  it('leaves out what a config names where no version is given', async () => {
    place = new Place({
      'feedback.yaml': program(25),
      'social-learn.config.yaml':
        'social-learn: 1\nkind: config\nprograms: [feedback.yaml]\nrender: { changes: [md], guide: [md] }\n',
    })
    const { code, stderr } = await place.run(['render', '--out', 'out'])
    expect(code).toBe(0)
    expect(stderr).toContain('Left out, since there is none: changes without --since')
    expect(existsSync(place.path('out/team-only/feedback.guide.md'))).toBe(true)
  })
})
