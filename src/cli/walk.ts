import { closeSync, openSync, readSync } from 'node:fs'
import { globSync, isDynamicPattern } from 'tinyglobby'
import type { Kind } from '../program/schema/node.ts'
import { gitignore } from './gitignore.ts'

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
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules'],
  }).sort()
}

export function isPattern(path: string): boolean {
  return isDynamicPattern(path)
}

/** As much of a file as is read to see what it is, in bytes. */
const LOOK_AT = 64 * 1024

/** Only a byte order mark, blank lines, comments, directives and `---` may come before the key. */
const FIRST_KEY =
  /^(?:\u00ef\u00bb\u00bf)?(?:[ \t]*(?:#.*)?\r?\n|%.*\n|---[ \t]*(?:#.*)?\r?\n)*(["']?)social-learn\1[ \t]*:/
const KIND = /^kind[ \t]*:[ \t]*["']?(cohort|library|config)\b/m

/** What kind of file of ours this seems to be; undefined when it isn't one, or can't be read. */
export function kindOf(path: string): Kind | undefined {
  const start = startOf(path)
  if (!FIRST_KEY.test(start)) return undefined
  return (KIND.exec(start)?.[1] as Kind | undefined) ?? 'program'
}

function startOf(path: string): string {
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
