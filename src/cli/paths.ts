import { relative, resolve, sep } from 'node:path'

/** A path as the user knows it: relative to the working folder, with forward slashes. */
export function shownPath(cwd: string, path: string): string {
  return slashed(relative(cwd, resolve(cwd, path))) || '.'
}

export function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

export function sameBytes(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0
}
