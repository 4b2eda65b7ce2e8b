import type { Kind } from '../program/schema/node.ts'
import { startOf } from './disk.ts'

/**
 * Only a byte order mark, blank lines, comments, directives, `---` and, where all of it is JSON or
 * written like it, a brace may come before the key.
 */
const FIRST_KEY =
  /^(?:\u00ef\u00bb\u00bf)?(?:[ \t]*(?:#.*)?\r?\n|%.*\n|---[ \t]*(?:#.*)?\r?\n)*(\{\s*)?(["']?)social-learn\2[ \t]*:/
const KIND = /^kind[ \t]*:[ \t]*["']?(cohort|library|config|translation)\b/m
const KIND_IN_BRACES =
  /[{,]\s*["']?kind["']?[ \t]*:[ \t]*["']?(cohort|library|config|translation)\b/

/** What kind of file of ours this seems to be; undefined when it isn't one, or can't be read. */
export function kindOf(path: string): Kind | undefined {
  return kindIn(startOf(path))
}

/** The same by a text, or by its beginning. */
export function kindIn(start: string): Kind | undefined {
  const first = FIRST_KEY.exec(start)
  if (!first) return undefined
  const kind = (first[1] ? KIND_IN_BRACES : KIND).exec(start)?.[1]
  return (kind as Kind | undefined) ?? 'program'
}
