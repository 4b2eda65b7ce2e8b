import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'

/** A path as the user knows it: relative to the working folder, with forward slashes. */
export function shownPath(cwd: string, path: string): string {
  return slashed(relative(cwd, resolve(cwd, path))) || '.'
}

export function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

export function isFile(path: string): boolean {
  return statOf(path)?.isFile() ?? false
}

export function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() ?? false
}

/** Undefined for what is not there, also where a file stands in the place of a folder. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** What lies in a folder, sorted; nothing when it is none, or may not be read. */
export function namesIn(path: string): string[] {
  try {
    return readdirSync(path).sort()
  } catch {
    return []
  }
}

/** The bytes of a file, or undefined when there is no such file. */
export function bytesOf(path: string): Uint8Array | undefined {
  return isFile(path) ? readFileSync(path) : undefined
}

export function sameBytes(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0
}
