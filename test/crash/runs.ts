import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const TOOL = fileURLToPath(new URL('../../bin/social-learn.js', import.meta.url))
const FAULTY_DISK = fileURLToPath(new URL('faulty-disk.cjs', import.meta.url))

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

/** A folder for runs of the built tool as processes of their own. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'crash-'))
  readonly #counted = mkdtempSync(join(tmpdir(), 'crash-counted-'))

  remove(): void {
    for (const folder of [this.folder, this.#counted]) rmSync(folder, { recursive: true })
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
    const counted = join(this.#counted, 'changes')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', FAULTY_DISK, TOOL, ...args],
      {
        cwd: join(this.folder, 'team'),
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          HOME: this.folder,
          SOURCE_DATE_EPOCH: '1800000000',
          WATCHED: this.folder,
          COUNTED: counted,
          ...(fault && { FAULT: fault.fault, FAULT_AT: String(fault.at) }),
        },
      },
    )
    const changes = fault ? fault.at : Number(readFileSync(counted, 'utf8'))
    return { code: status, stdout, stderr, files: this.files(), changes }
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
