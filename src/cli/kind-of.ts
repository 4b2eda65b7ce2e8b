import { closeSync, openSync, readSync } from 'node:fs'
import type { Kind } from '../program/schema/node.ts'

/** As much of a file as is read to see what it is, in bytes. */
const LOOK_AT = 64 * 1024

/** Only a byte order mark, blank lines, comments, directives and `---` may come before the key. */
const FIRST_KEY =
  /^(?:\u00ef\u00bb\u00bf)?(?:[ \t]*(?:#.*)?\r?\n|%.*\n|---[ \t]*(?:#.*)?\r?\n)*(["']?)social-learn\1[ \t]*:/
const KIND = /^kind[ \t]*:[ \t]*["']?(cohort|library|config|translation)\b/m

/** What kind of file of ours this seems to be; undefined when it isn't one, or can't be read. */
export function kindOf(path: string): Kind | undefined {
  return kindIn(startOf(path))
}

/** The same by a text, or by its beginning. */
export function kindIn(start: string): Kind | undefined {
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
