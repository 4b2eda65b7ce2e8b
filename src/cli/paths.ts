import nodePath, { type PlatformPath } from 'node:path'

// Each takes the paths of this machine, unless it is given another way of writing them.

/** A path as the user knows it: relative to the working folder, with forward slashes. */
export function shownPath(cwd: string, path: string, way: PlatformPath = nodePath): string {
  return slashed(way.relative(cwd, way.resolve(cwd, path)), way) || '.'
}

export function slashed(path: string, { sep } = nodePath): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

/** Whether it is a folder or lies below it. Both absolute, and taken as they are written. */
export function isWithin(path: string, folder: string, way: PlatformPath = nodePath): boolean {
  const found = way.relative(folder, path)
  return !(found === '..' || found.startsWith(`..${way.sep}`) || way.isAbsolute(found))
}

export function sameBytes(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0
}
