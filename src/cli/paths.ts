import { isAbsolute, relative, resolve, sep } from 'node:path'

/** A path as the user knows it: relative to the working folder, with forward slashes. */
export function shownPath(cwd: string, path: string): string {
  return slashed(relative(cwd, resolve(cwd, path))) || '.'
}

export function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

/** Whether it is a folder or lies below it. Both absolute, and taken as they are written. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

export function sameBytes(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0
}
