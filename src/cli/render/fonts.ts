import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { globSync } from 'tinyglobby'
import { familiesOf } from '../../writers/pdf/font-names.ts'
import type { OwnFonts } from '../../writers/theme.ts'
import { EXIT, problem, Stop } from '../exit.ts'

/**
 * The user's own fonts. Throws `Stop` (66) where a folder is not there, or holds no font: to go on
 * would print without them what was asked for with them.
 *
 * @param folders absolute
 */
export function ownFonts(folders: readonly string[]): OwnFonts | undefined {
  if (folders.length === 0) return undefined
  const families = folders.flatMap((folder) => {
    if (!existsSync(folder) || !statSync(folder).isDirectory())
      throw none(folder, 'There is no folder')
    const found = filesIn(folder).flatMap(familiesIn)
    if (found.length === 0) throw none(folder, 'There is no font in')
    return found
  })
  return { folders, families: [...new Set(families)].sort() }
}

function filesIn(folder: string): string[] {
  return globSync('**/*.{ttf,otf,ttc,otc}', {
    cwd: folder,
    absolute: true,
    caseSensitiveMatch: false,
  }).sort()
}

function familiesIn(path: string): string[] {
  const file = openSync(path, 'r')
  try {
    return familiesOf((offset, length) => {
      const bytes = new Uint8Array(length)
      return bytes.subarray(0, readSync(file, bytes, 0, length, offset))
    })
  } finally {
    closeSync(file)
  }
}

function none(folder: string, what: string): Stop {
  return new Stop(
    EXIT.missing,
    problem(
      'no-fonts',
      `${what} "${basename(folder)}".`,
      'Name a folder with font files (.ttf, .otf, .ttc): --font-path DIR, or font-path in the config.',
    ),
  )
}
