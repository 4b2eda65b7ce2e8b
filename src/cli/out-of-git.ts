import { dirname, resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { trackedAs } from './git-index.ts'

/** How to take a private file out of git; undefined where git does not have it. */
export function wayOutOfGit(file: string, cwd: string): Diagnostic['try'] {
  const name = trackedAs(resolve(cwd, file))
  return (
    name &&
    `Take it out with \`git rm --cached ${quotedFor(file)}\`, and write \`${ignoring(name)}\` into the .gitignore of the repository. Ask an engineer whether it has to go from the history too.`
  )
}

/**
 * What makes git ignore a file, by its path from the root: all in its folder that are private by their
 * name, or else this one alone, since what lies beside it may be there for everyone.
 */
export function ignoring(name: string): string {
  const [suffix] = /\.private\.[^./]+$/.exec(name) ?? []
  if (suffix === undefined) return literal(name)
  const folder = dirname(name)
  return `${folder === '.' ? '' : `${literal(folder)}/`}*${literal(suffix)}`
}

/** A text as a pattern of git that stands for itself. */
function literal(text: string): string {
  return text.replace(/[\\*?[\]!#]| $/g, '\\$&')
}

/** A path as a word of a shell. */
function quotedFor(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`
}
