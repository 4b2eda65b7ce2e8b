import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { SourceText } from '../diagnostics/place.ts'
import { isFolder } from './disk.ts'
import type { DiskFiles } from './disk-files.ts'
import { problem } from './exit.ts'
import { shownPath, slashed } from './paths.ts'
import { matching } from './walk.ts'

/** Where a team's own templates lie: beside the config or, where there is none, the program. */
export const TEMPLATE_FOLDER = 'templates'

/** What a template's file ends in, after the name by which it is called. */
export const TEMPLATE_ENDING = '.md.hbs'

export interface OwnTemplates {
  templates: Map<string, SourceText>
  /** Files that cannot be read, and some whose names say that they should have been templates. */
  problems: Diagnostic[]
}

/** The templates in a folder and below it, by name. None when there is no such folder. */
export function readTemplates(folder: string, files: DiskFiles): OwnTemplates {
  const own: OwnTemplates = { templates: new Map(), problems: [] }
  if (!isFolder(folder)) return own
  const outside = files.outside(shownPath(files.cwd, folder))
  if (outside) return { ...own, problems: [outside] }
  for (const path of matching(['**/*.{hbs,handlebars}'], folder)) {
    const shown = shownPath(files.cwd, path)
    const read = files.read(shown)
    if (!read) continue
    if ('diagnostic' in read) own.problems.push(read.diagnostic)
    else if (path.endsWith(TEMPLATE_ENDING)) own.templates.set(nameOf(folder, path), read.source)
    else own.problems.push(otherEnding(shown))
  }
  return own
}

/** The file of a template in a folder of templates. */
export function templatePath(folder: string, name: string): string {
  return join(folder, `${name}${TEMPLATE_ENDING}`)
}

function nameOf(folder: string, path: string): string {
  return slashed(path.slice(folder.length + 1, -TEMPLATE_ENDING.length))
}

function otherEnding(shown: string): Diagnostic {
  return problem(
    'template-name',
    `"${shown}" is not used: the name of a template ends in ${TEMPLATE_ENDING}.`,
    `Rename it: ${shown.replace(/(?:\.md)?\.(?:hbs|handlebars)$/, TEMPLATE_ENDING)}`,
  )
}
