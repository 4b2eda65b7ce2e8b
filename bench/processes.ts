/** Times whole processes in pairs: A B A B …, so that a noisy machine bothers both alike. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

export interface Run {
  seconds: number
  /** What the processors were busy for, which a busy machine makes no longer. */
  cpu: number
  /** Peak resident memory of the process itself, in MiB. */
  peak: number
  /** The code that it ended with; null when it was killed. */
  status: number | null
  stdout: string
  stderr: string
}

/** A Node script to run: arguments to `node`, and the code that it should end with (0). */
export interface Command {
  args: string[]
  cwd?: string
  expect?: number
  /** What comes in. */
  input?: string
}

// On Node 20 this variable makes every start read a file of certificates: it hides what we measure.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

/**
 * Runs each command `times` times in turn, after one round that does not count. Throws when one
 * ends with another code than expected.
 */
export function inTurn<Name extends string>(
  commands: Record<Name, Command>,
  times: number,
): Record<Name, Run[]> {
  const names = Object.keys(commands) as Name[]
  const runs = Object.fromEntries(names.map((name) => [name, [] as Run[]])) as Record<Name, Run[]>
  for (let round = 0; round <= times; round++)
    for (const name of names) {
      const { args, expect = 0 } = commands[name]
      const run = once(commands[name])
      if (run.status !== expect)
        throw new Error(`${args.join(' ')} ended with ${run.status}:\n${run.stderr}`)
      if (round > 0) runs[name].push(run)
    }
  return runs
}

export function once({ args, cwd, input }: Command): Run {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const usageFile = join(folder, 'usage')
  const script = join(folder, 'usage.cjs')
  writeFileSync(
    script,
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify(process.resourceUsage())))`,
  )
  try {
    const started = performance.now()
    const { status, stdout, stderr } = spawnSync('node', ['--require', script, ...args], {
      env,
      ...(cwd && { cwd }),
      ...(input && { input }),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    const seconds = (performance.now() - started) / 1000
    const usage = existsSync(usageFile) ? JSON.parse(readFileSync(usageFile, 'utf8')) : {}
    const cpu = (usage.userCPUTime + usage.systemCPUTime) / 1e6
    return { seconds, cpu, peak: usage.maxRSS / 1024, status, stdout, stderr }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/** Median over the pairs of how many times longer the first took. */
export function ratio(first: Run[], second: Run[]): number {
  return median(first.map((run, index) => run.seconds / (second[index]?.seconds ?? Number.NaN)))
}
