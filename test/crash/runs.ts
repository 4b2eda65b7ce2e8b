import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

const TOOL = fileURLToPath(new URL('../../bin/social-learn.js', import.meta.url))
const FAULTY_DISK = fileURLToPath(new URL('faulty-disk.cjs', import.meta.url))

export const PROGRAM = readFileSync(
  fileURLToPath(
    new URL('../../starters/feedback-foundations/feedback-foundations.yaml', import.meta.url),
  ),
  'latin1',
)
/** With something for lint to say. */
export const TOO_DEEP = PROGRAM.replace(
  'Which part of your job gave you energy this week?',
  'How did your diagnosis change the way you work?',
)

/** By path, with slashes: the text of each file. */
export type Files = Readonly<Record<string, string>>

/** What goes wrong at the change of that number: killed, or what the disk answers from then on. */
export interface Fault {
  fault: 'kill' | 'ENOSPC' | 'EROFS' | 'EACCES'
  at: number
}

export interface End {
  /** Null where it was killed. */
  code: number | null
  stdout: string
  stderr: string
  files: Files
  /** How many changes it made to the disk. */
  changes: number
}

/** What a run writes beside a file, before that is renamed. */
export const isStaged = (path: string) => /\.\d+(\.was)?\.tmp$/.test(path)

export const withoutStaged = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !isStaged(path)))

/** Each file is as it was, or as it was to become. `when`: it was killed. */
export function wholeFiles(files: Files, before: Files, after: Files, when: string): void {
  const kept = withoutStaged(files)
  for (const path of new Set([...Object.keys(before), ...Object.keys(kept)]))
    expect([before[path], after[path]], `${path}, killed ${when}`).toContain(kept[path])
}

/** A folder for runs of the built tool as processes of their own. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'crash-'))
  readonly #aside = mkdtempSync(join(tmpdir(), 'crash-aside-'))

  remove(): void {
    for (const folder of [this.folder, this.#aside]) rmSync(folder, { recursive: true })
  }

  /** Makes the folder hold these files and nothing else. */
  lay(files: Files): void {
    for (const name of readdirSync(this.folder))
      rmSync(join(this.folder, name), { recursive: true })
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true })
      writeFileSync(join(this.folder, path), text, 'latin1')
    }
  }

  run(args: readonly string[], from: Files, fault?: Fault): End {
    this.lay(from)
    return this.again(args, fault)
  }

  /** On what lies there. */
  again(args: readonly string[], fault?: Fault): End {
    const counted = join(this.#aside, 'changes')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', FAULTY_DISK, TOOL, ...args],
      {
        cwd: join(this.folder, 'team'),
        encoding: 'utf8',
        env: {
          ...this.#env(),
          WATCHED: this.folder,
          COUNTED: counted,
          ...(fault && { FAULT: fault.fault, FAULT_AT: String(fault.at) }),
        },
      },
    )
    const changes = fault ? fault.at : Number(readFileSync(counted, 'utf8'))
    return { code: status, stdout, stderr, files: this.files(), changes }
  }

  /** The same beside others, and killed after so many milliseconds, where it still runs then. */
  start(args: readonly string[], killAfter?: number): Promise<Omit<End, 'files' | 'changes'>> {
    const child = spawn(process.execPath, [TOOL, ...args], {
      cwd: join(this.folder, 'team'),
      env: this.#env(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const killing = killAfter && setTimeout(() => child.kill('SIGKILL'), killAfter)
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    return new Promise((resolve) => {
      child.on('close', (code) => {
        clearTimeout(killing)
        resolve({ code, stdout, stderr })
      })
    })
  }

  #env() {
    return {
      PATH: process.env.PATH,
      HOME: this.folder,
      TMPDIR: this.#aside,
      SOURCE_DATE_EPOCH: '1800000000',
    }
  }

  files(): Files {
    const found = readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
    return Object.fromEntries(
      found.map((path) => [path.slice(this.folder.length + 1), readFileSync(path, 'latin1')]),
    )
  }
}
