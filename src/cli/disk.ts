import {
  closeSync,
  type Dirent,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { note } from './looks.ts'

/**
 * Looks at the disk, and the only place that does so for commands that may be answered from before:
 * each look is noted. Paths are absolute.
 */

/** Undefined for what is not there, also where a file stands in the place of a folder. */
export function typeOf(path: string): 'file' | 'folder' | 'other' | undefined {
  const type = seenType(path)
  note('type', path, () => type ?? 'none')
  return type
}

export function isFile(path: string): boolean {
  return typeOf(path) === 'file'
}

export function isFolder(path: string): boolean {
  return typeOf(path) === 'folder'
}

/** The bytes of a file, or undefined when there is no such file. Throws when it may not be read. */
export function bytesOf(path: string): Buffer | undefined {
  return noted('bytes', path, seenBytes)
}

/** As much of a file as is read to see what it is, in bytes. */
const LOOK_AT = 64 * 1024

/** The first bytes of a file as characters; empty when it can't be read. */
export function startOf(path: string): string {
  const start = seenStart(path)
  note('start', path, () => start)
  return start
}

/** What lies in a folder, sorted; nothing when it is none, or may not be read. `start`: of a name. */
export function namesIn(path: string, start = ''): string[] {
  const names = seenNames(path, start)
  note('names', `${path}${BETWEEN}${start}`, () => JSON.stringify(names))
  return names
}

/** No path has it. */
const BETWEEN = '\0'

/** The same with what each is, as Node gives it. Throws when it may not be read. */
export function entriesIn(path: string): Dirent[] {
  return noted('entries', path, seenEntries)
}

/** Where a path leads over links, as far as it exists. */
export function realPathOf(path: string): string {
  const real = seenReal(path)
  note('real', path, () => real)
  return real
}

/** Where it is that was looked at. */
export function placeOf(how: string, what: string): string {
  return resolve(how === 'names' ? (what.split(BETWEEN)[0] ?? what) : what)
}

/** What would be noted of the same look now. */
export const PRINTED = {
  type: (path: string) => seenType(path) ?? 'none',
  bytes: (path: string) => printed(path, seenBytes),
  start: seenStart,
  real: seenReal,
  names: (what: string) => JSON.stringify(seenNames(...(what.split(BETWEEN) as [string, string]))),
  entries: (path: string) => printed(path, seenEntries),
} as const

type Seen = Buffer | Dirent[] | undefined

/** A look that may fail. That it failed is noted too. */
function noted<T extends Seen>(
  how: 'bytes' | 'entries',
  path: string,
  look: (path: string) => T,
): T {
  try {
    const seen = look(path)
    note(how, path, () => asText(seen))
    return seen
  } catch (error) {
    note(how, path, () => UNREADABLE)
    throw error
  }
}

function printed(path: string, look: (path: string) => Seen): string | Uint8Array {
  try {
    return asText(look(path))
  } catch {
    return UNREADABLE
  }
}

const UNREADABLE = 'unreadable'
const NONE = 'none'

/** No text of a file of ours, and no list, looks like one of the two words. */
function asText(seen: Seen): string | Uint8Array {
  if (seen === undefined) return NONE
  if (!Array.isArray(seen)) return Buffer.concat([seen, Buffer.from([0])])
  return JSON.stringify(seen.map((one) => [one.name, one.isFile(), one.isDirectory()]).sort())
}

function seenType(path: string): 'file' | 'folder' | 'other' | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats) return undefined
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
  } catch {
    return undefined
  }
}

function seenBytes(path: string): Buffer | undefined {
  return seenType(path) === 'file' ? readFileSync(path) : undefined
}

function seenStart(path: string): string {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const bytes = Buffer.alloc(LOOK_AT)
    return bytes.toString('latin1', 0, readSync(file, bytes))
  } catch {
    return ''
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function seenReal(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return dirname(path) === path ? path : join(seenReal(dirname(path)), basename(path))
  }
}

function seenNames(path: string, start: string): string[] {
  try {
    return readdirSync(path)
      .filter((name) => name.startsWith(start))
      .sort()
  } catch {
    return []
  }
}

function seenEntries(path: string): Dirent[] {
  return readdirSync(path, { withFileTypes: true })
}
