import { basename, dirname, extname, join } from 'node:path'
import { kindOf } from './kind-of.ts'
import { namesIn } from './paths.ts'

/** The translations that lie beside a program or a cohort, by their names. All absolute. */
export function translationsBeside(of: string): string[] {
  const stem = `${basename(of, extname(of))}.`
  return namesIn(dirname(of))
    .filter((name) => name.startsWith(stem) && /\.ya?ml$/i.test(name) && name !== basename(of))
    .map((name) => join(dirname(of), name))
    .filter((path) => kindOf(path) === 'translation')
}
