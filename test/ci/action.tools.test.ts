/** The action as a runner takes it: packed, installed, run on a pull request. Needs a build. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Repository } from '../cli/repository.ts'
import { root } from './packed.ts'
import { runner } from './runner.ts'
import { type JobRun, runAction } from './steps.ts'

const here = runner()

const run = (inputs: Record<string, string>): JobRun =>
  runAction(
    { version: here.version, ...inputs },
    { workspace: here.repository.folder, temp: here.temp },
  )

const annotationsIn = (log: string) =>
  log.split('\n').filter((line) => /^::(error|warning|notice) /.test(line))

describe('a pull request with twelve faults', () => {
  let job: JobRun
  beforeAll(() => {
    job = run({ since: 'main', sarif: 'found.sarif' })
  }, 120_000)

  it('fails, and says how much there is', () => {
    expect(job.status, job.log).toBe(2)
    expect(job.outputs).toMatchObject({ errors: '7', warnings: '2', hints: '1', invalid: '2' })
  })

  it('gets the annotations, the summary and the SARIF that the docs show', async () => {
    const sarif = JSON.parse(readFileSync(here.repository.path('found.sarif'), 'utf8'))
    expect(annotationsIn(job.log)).toHaveLength(12)
    expect(sarif.runs[0].results).toHaveLength(12)
    const page = join(root, 'docs/pull-request.md')
    const shown = pageOf(here.repository, job, sarif.runs[0].results[0])
    await expect(shown).toMatchFileSnapshot(page)
  })

  it('writes no annotation of its own', () => {
    expect(annotationsIn(job.log).filter((line) => /^::\w+ file=README/.test(line))).toEqual([])
    expect(job.summary).not.toMatch(/^::/m)
  })
})

describe('the action', () => {
  it('installs nothing that the checkout names, and takes no input for more than a text', () => {
    here.repository.put('.npmrc', 'registry=http://127.0.0.1:9/\n')
    const spied = join(here.temp, 'spied')
    const { status, log } = run({
      paths: `draft.yaml\n$(touch ${spied})\n--fail-on=never`,
      preset: `"; touch ${spied}; "`,
    })
    expect(status).toBe(64)
    expect(log).toContain('is not a word that --preset knows')
    expect(existsSync(spied)).toBe(false)
    rmSync(here.repository.path('.npmrc'))
  })

  it('takes paths line by line, none of them as a flag', () => {
    const { status, log } = run({ paths: 'draft.yaml\n\n--fail-on=never\n' })
    expect(status).toBe(66)
    expect(log).toContain('There is no file or folder "--fail-on=never".')
    expect(annotationsIn(log)).toHaveLength(1)
  })

  it('is content where nothing has changed, and where nothing may fail', () => {
    const nothing = run({ since: 'HEAD' })
    expect(nothing.status, nothing.log).toBe(0)
    expect(nothing.outputs).toMatchObject({ errors: '0', warnings: '0' })
    const all = run({ paths: 'better-one-to-ones/better-one-to-ones.yaml', 'fail-on': 'never' })
    expect(all.status, all.log).toBe(0)
    expect(all.outputs).toMatchObject({ errors: '7' })
  })
})

/** docs/pull-request.md. */
function pageOf(
  repository: Repository,
  { log, summary, outputs }: JobRun,
  result: unknown,
): string {
  const diff = repository.git('diff', '-U0', '--no-color', 'main...HEAD')
  const changes = diff.split('\n').filter((line) => !/^(diff|index|new file|similarity)/.test(line))
  return `# A pull request with twelve faults

What the steps of [action.yml](../action.yml) make of a pull request. A test runs them and holds this page
against what comes of it: \`npx vitest run --project tools test/ci -u\` writes it anew. [ci.md](ci.md) shows how
the action is put to use.

## What is proposed

One of the titles tries to write an annotation into the log.

\`\`\`diff
${changes.join('\n').trim()}
\`\`\`

## With these inputs

\`\`\`yaml
since: main
sarif: found.sarif
\`\`\`

## Annotations

GitHub takes these lines of the log, and shows each where it belongs in the files of the pull request. The
rest of the log stands between two lines that keep GitHub from taking anything else for a command.

\`\`\`text
${annotationsIn(log).join('\n')}
\`\`\`

## Outputs

\`\`\`text
${Object.entries(outputs)
  .map(([name, count]) => `${name}=${count}`)
  .join('\n')}
\`\`\`

## The summary of the job

\`\`\`\`markdown
${summary.trim()}
\`\`\`\`

## SARIF

\`found.sarif\` has a result for each of the twelve. The first one:

\`\`\`json
${JSON.stringify(result, null, 2)}
\`\`\`
`
}
