import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { root } from './packed.ts'
import { MACHINE } from './runner.ts'

interface Step {
  name: string
  run: string
  env?: Record<string, string>
  'working-directory'?: string
}

interface Action {
  inputs: Record<string, { default: string }>
  outputs: Record<string, { value: string }>
  runs: { steps: Step[] }
}

export const action: Action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))

export interface JobRun {
  status: number | null
  log: string
  summary: string
  outputs: Record<string, string>
}

/**
 * Runs the steps of action.yml as a runner of GitHub does: each script in bash with `-e` and
 * `pipefail`, expressions replaced, of this machine's environment only what npm
 * needs, up to the first step that fails.
 *
 * @param temp an empty folder of the runner
 */
export function runAction(
  inputs: Record<string, string>,
  { workspace, temp }: { workspace: string; temp: string },
): JobRun {
  const known: Record<string, string> = { 'runner.temp': temp, 'github.action_path': root }
  for (const [name, { default: usual }] of Object.entries(action.inputs))
    known[`inputs.${name}`] = inputs[name] ?? usual
  const filled = (text: string) =>
    text.replace(/\$\{\{ (.+?) \}\}/g, (_, name) => {
      if (known[name] === undefined) throw new Error(`Nobody knows ${name}.`)
      return known[name]
    })
  const [summary, output] = ['summary.md', 'output'].map((name) => join(temp, name)) as [
    string,
    string,
  ]
  for (const path of [summary, output]) writeFileSync(path, '')
  let log = ''
  let status: number | null = 0
  for (const { run, env = {}, 'working-directory': folder = '.' } of action.runs.steps) {
    const script = join(temp, 'step.sh')
    writeFileSync(script, run)
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: resolve(workspace, filled(folder)),
      encoding: 'utf8',
      timeout: 120_000,
      env: {
        ...MACHINE,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_OUTPUT: output,
        RUNNER_TEMP: temp,
        ...Object.fromEntries(Object.entries(env).map(([name, text]) => [name, filled(text)])),
      },
    })
    log += ran.stdout + ran.stderr
    status = ran.status
    if (status !== 0) break
  }
  return { status, log, summary: read(summary), outputs: pairs(read(output)) }
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function pairs(text: string): Record<string, string> {
  return Object.fromEntries(text.split('\n').flatMap((line) => (line ? [line.split('=')] : [])))
}
