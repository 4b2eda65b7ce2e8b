import { basename, dirname, extname, join } from 'node:path'
import { namesIn } from './disk.ts'
import { kindOf } from './kind-of.ts'

/** The translations that lie beside a program or a cohort, by their names. All absolute. */
export function translationsBeside(of: string): string[] {
  return namesIn(dirname(of), stemOf(of))
    .filter((name) => isNamedAfter(of, name))
    .map((name) => join(dirname(of), name))
    .filter((path) => kindOf(path) === 'translation')
}

/** Whether a file in the same folder has the name of a translation of it. */
export function isNamedAfter(of: string, name: string): boolean {
  return name.startsWith(stemOf(of)) && /\.ya?ml$/i.test(name) && name !== basename(of)
}

function stemOf(of: string): string {
  return `${basename(of, extname(of))}.`
}
