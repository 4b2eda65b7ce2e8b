import { dirname, join, relative } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { bytesOf } from './disk.ts'
import { slashed } from './paths.ts'
import { nearestWith } from './upward.ts'

/**
 * Tells which files git ignores, by the `.gitignore` of each folder from the root of the repository
 * down; the nearest one that says anything decides. Outside of a repository: from `top` down.
 */
export function gitignore(top: string): (path: string) => boolean {
  const root = nearestWith('.git', top) ?? top
  const known = new Map<string, Ignore | undefined>()

  const rulesOf = (folder: string): Ignore | undefined => {
    if (!known.has(folder)) {
      const rules = bytesOf(join(folder, '.gitignore'))?.toString('utf8')
      known.set(folder, rules === undefined ? undefined : ignore().add(rules))
    }
    return known.get(folder)
  }

  return (path) => {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const verdict = rulesOf(folder)?.test(slashed(relative(folder, path)))
      if (verdict?.ignored) return true
      if (verdict?.unignored || folder === root || folder === dirname(folder)) return false
    }
  }
}
