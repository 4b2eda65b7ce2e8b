import type { readdirSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { entriesIn } from './disk.ts'
import { gitignore } from './gitignore.ts'
import { kindOf } from './kind-of.ts'
import { slashed } from './paths.ts'

/**
 * The files of ours in a folder and below it, absolute and sorted: YAML whose first key is
 * `social-learn`. Left out: what git ignores, `node_modules`, names that start with a dot, and
 * links, which may lead out of the folder or in circles.
 */
export function filesBelow(folder: string): string[] {
  const ignored = gitignore(folder)
  return matching(['**/*.{yaml,yml}'], folder).filter((path) => !ignored(path) && kindOf(path))
}

/**
 * The files that patterns match from a folder, absolute and sorted; `!` in front of a pattern takes
 * files away. What git ignores is there too, since somebody asked for it.
 */
export function matching(patterns: readonly string[], folder: string): string[] {
  return globSync(patterns, {
    cwd: folder,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdirSync: entriesIn as unknown as typeof readdirSync },
    ignore: ['**/node_modules'],
  })
    .map((path) => resolve(folder, path))
    .sort()
}

/** Tells by its name alone whether patterns match a file from a folder, be it there or not. */
export function matcher(patterns: readonly string[], folder: string): (path: string) => boolean {
  const [taken, left] = [false, true].map((isLeft) =>
    patterns.filter((pattern) => LEFT.test(pattern) === isLeft),
  ) as [string[], string[]]
  const ignore = left.map((pattern) => pattern.slice(1))
  const matches = picomatch(taken, { ignore, windows: false })
  return (path) => matches(slashed(relative(folder, path)))
}

/** A pattern that takes files away. `!(…)` is one that matches all else. */
const LEFT = /^!(?!\()/

export function isPattern(path: string): boolean {
  return isDynamicPattern(path)
}
