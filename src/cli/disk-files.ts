import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Files } from '../program/load.ts'
import type { Kind } from '../program/schema/node.ts'
import { decode } from '../source/decode.ts'
import { bytesOf, isFile } from './disk.ts'
import { problem } from './exit.ts'
import type { Host } from './host.ts'
import { kindIn, kindOf } from './kind-of.ts'
import { notePrivate } from './looks.ts'
import { ALSO_READ, Reach } from './reach.ts'

/**
 * What files that people write for the tool are called. A problem shows lines of a file, and a file may
 * name any other: so keys, passwords and what the system keeps about a process are never read, by
 * whatever link one comes to them.
 */
const READ = /\.(?:ya?ml|json|csv|tsv|txt|hbs|handlebars)$/i

/** The flags that name a file to read. */
const NAMING = ['cohort', 'brand', 'roster', 'apart', 'stdinFilename']

/** The files that a command may read: what it was told to, and what their own projects hold. */
export function filesFor(host: Host, command: Command): DiskFiles {
  const flags = command.opts<Record<string, unknown>>()
  const named = [...command.args, ...NAMING.map((flag) => flags[flag])]
  const paths = named.filter((name) => typeof name === 'string')
  return new DiskFiles(host.cwd, new Reach(host.cwd, paths, host.env))
}

/** The user's files, by path from the working folder. */
export class DiskFiles implements Files {
  readonly #given = new Map<string, Uint8Array>()

  constructor(
    readonly cwd: string,
    readonly reach = new Reach(cwd),
  ) {}

  /** Stands in for the file of this path, whether there is one or not: for what stdin gave. */
  give(path: string, bytes: Uint8Array): void {
    this.#given.set(resolve(this.cwd, path), bytes)
  }

  has(path: string): boolean {
    const full = resolve(this.cwd, path)
    return this.#given.has(full) || isFile(full)
  }

  /** What is in a file, undecoded; undefined where it is not there, or can't be read. */
  bytes(path: string): Uint8Array | undefined {
    const full = resolve(this.cwd, path)
    try {
      return this.#given.get(full) ?? bytesOf(full)
    } catch {
      return undefined
    }
  }

  /** A path that leads out of the working folder may lead back into it. */
  same(one: string, other: string): boolean {
    return resolve(this.cwd, one) === resolve(this.cwd, other)
  }

  /** What kind of file of ours it seems to be; undefined when it isn't one. */
  kindOf(path: string): Kind | undefined {
    const given = this.#given.get(resolve(this.cwd, path))
    return given ? kindIn(Buffer.from(given).toString('latin1')) : kindOf(resolve(this.cwd, path))
  }

  outside(path: string): Diagnostic | undefined {
    return this.reach.realPath(resolve(this.cwd, path)) === undefined ? leadsOut(path) : undefined
  }

  read(path: string, decoding = decode): ReturnType<Files['read']> {
    const full = resolve(this.cwd, path)
    const given = this.#given.get(full)
    if (given) return decoding(given, path)
    // What is read in another way is a list of people.
    if (decoding !== decode) notePrivate()
    const real = this.reach.realPath(full)
    if (real === undefined) return { diagnostic: leadsOut(path) }
    if (isFile(full) && !READ.test(real)) return { diagnostic: notRead(path) }
    try {
      const bytes = bytesOf(full)
      return bytes && decoding(bytes, path)
    } catch {
      const message = `"${path}" could not be read.`
      return { diagnostic: problem('cannot-read', message, 'Let yourself read the file.') }
    }
  }
}

function leadsOut(path: string): Diagnostic {
  return problem(
    'outside-project',
    `"${path}" leads out of this project, and is not read.`,
    `Move it into the project, run the tool from a folder that holds both, or name its folder in ${ALSO_READ}.`,
  )
}

function notRead(path: string): Diagnostic {
  return problem(
    'not-read',
    `"${path}" is not read: its name is none of a file that people write for this tool.`,
    'Give it a name that ends in `.yaml`, or `.csv` for a list of people.',
  )
}
