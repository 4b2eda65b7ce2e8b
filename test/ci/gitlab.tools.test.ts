/** The job for GitLab, its script run in bash as a runner does. Needs a build. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from './packed.ts'
import { MACHINE, runner } from './runner.ts'

interface Job {
  variables: Record<string, string>
  script: string[]
  artifacts: { when: string; reports: Record<string, string> }
}

const text = readFileSync(join(root, 'gitlab/social-learn.yml'), 'utf8')
const { 'social-learn': job }: { 'social-learn': Job } = parse(text)
const here = runner()

/** A runner sets `-eo pipefail`, and runs the lines one after the other. */
function run(variables: Record<string, string>) {
  const script = ['set -eo pipefail', ...job.script].join('\n')
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd: here.repository.folder,
    encoding: 'utf8',
    timeout: 120_000,
    env: {
      ...MACHINE,
      TMPDIR: here.temp,
      GITLAB_CI: 'true',
      CI_PROJECT_DIR: here.repository.folder,
      ...job.variables,
      SOCIAL_LEARN_VERSION: here.version,
      ...variables,
    },
  })
  return { status, log: stdout + stderr }
}

it('the job is of the version that it stands beside', () => {
  const { version: ours } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(job.variables.SOCIAL_LEARN_VERSION).toBe(ours)
})

it('the job writes the reports that it hands to GitLab', () => {
  const { status, log } = run({ SOCIAL_LEARN_SINCE: 'main' })
  expect(status, log).toBe(2)
  const { codequality = '', junit = '' } = job.artifacts.reports
  const issues = JSON.parse(readFileSync(here.repository.path(codequality), 'utf8'))
  expect(issues).toHaveLength(12)
  expect(readFileSync(here.repository.path(junit), 'utf8')).toMatch(/^<\?xml .*\n<testsuites /)
}, 120_000)

it('the job looks at one folder, and reports where GitLab looks for it', () => {
  const { status, log } = run({ SOCIAL_LEARN_FOLDER: 'kollegiale-beratung' })
  expect(status, log).toBe(0)
  expect(readFileSync(here.repository.path('gl-code-quality-report.json'), 'utf8').trim()).toBe(
    '[]',
  )
}, 120_000)

it('the job takes a variable for no more than a text', () => {
  const { status, log } = run({ SOCIAL_LEARN_FAIL_ON: '$(touch spied); "' })
  expect(status, log).toBe(64)
  expect(log).toContain('is not a word that --fail-on knows')
}, 120_000)
