import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from './packed.ts'

interface Step {
  name?: string
  run?: string
}

interface Workflow {
  permissions?: Record<string, string>
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>
}

const read = (path: string) => readFileSync(join(root, path), 'utf8')

const workflows = readdirSync(join(root, '.github/workflows')).map(
  (name) => `.github/workflows/${name}`,
)

const stepsOf = (path: string): Step[] => {
  const { jobs, runs }: Partial<Workflow> & { runs?: { steps: Step[] } } = parse(read(path))
  return runs ? runs.steps : Object.values(jobs ?? {}).flatMap(({ steps }) => steps)
}

describe.each([...workflows, 'action.yml'])('%s', (path) => {
  it('pins what it uses by its hash, and says which version that is', () => {
    const used = read(path).match(/uses: .*/g) ?? []
    for (const line of used)
      expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('puts no expression into a script', () => {
    for (const { run } of stepsOf(path)) expect(run ?? '').not.toContain('${{')
  })
})

it.each(workflows)('%s may do nothing that no job asks for', (path) => {
  const { permissions }: Workflow = parse(read(path))
  expect(Object.values(permissions ?? { all: 'write' })).not.toContain('write')
})

it('docs/ci.md pins what it shows', () => {
  const used = read('docs/ci.md').match(/uses: (?!OWNER).*/g) ?? []
  expect(used.length).toBeGreaterThan(0)
  for (const line of used) expect(line).toMatch(/@[0-9a-f]{40} # v\d/)
})

describe('a release', () => {
  const [check, list] = ['The tag is', 'List everything'].map(
    (start) =>
      stepsOf('.github/workflows/release.yml').find(({ name }) => name?.startsWith(start))?.run,
  )

  it.each([
    ['v1.2.0', 'git+https://github.com/us/social-learn.git', 0, ''],
    ['v1.2.1', 'git+https://github.com/us/social-learn.git', 1, 'another version than v1.2.1'],
    ['v1.2.0', undefined, 1, 'needs a repository.url with us/social-learn'],
  ])('of %s from %s ends with %s', (tag, url, expected, says) => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'))
    const of = { version: '1.2.0', ...(url && { repository: { url } }) }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(of))
    const env = { ...process.env, GITHUB_REF_NAME: tag, GITHUB_REPOSITORY: 'us/social-learn' }
    const { status, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', check ?? ''], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    rmSync(folder, { recursive: true })
    expect({ status, says: stderr.includes(says) }).toEqual({ status: expected, says: true })
  })

  it('comes with a list of all packages', () => {
    expect(list).toBe('npm run --silent sbom >social-learn.sbom.json')
  })
})
