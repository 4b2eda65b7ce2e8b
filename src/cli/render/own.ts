import { join } from 'node:path'
import { unusedTemplates } from '../../documents/check-templates.ts'
import type { Templates } from '../../documents/template/problems.ts'
import type { DiskFiles } from '../disk-files.ts'
import { EXIT, Stop } from '../exit.ts'
import { type OwnTemplates, readTemplates, TEMPLATE_FOLDER } from '../own-templates.ts'

/**
 * The team's own templates for what is printed: those beside the config, else those beside each
 * program. `of` reads a folder once, and throws `Stop` (2) when one of its files cannot be read.
 */
export function ownTemplates(beside: string | undefined, files: DiskFiles) {
  const read = new Map<string, OwnTemplates>()
  return {
    of(programFolder: string): Templates {
      const folder = beside ?? join(programFolder, TEMPLATE_FOLDER)
      const own = read.get(folder) ?? readTemplates(folder, files)
      read.set(folder, own)
      const unread = own.problems.filter(({ id }) => id !== 'template-name')
      if (unread.length > 0) throw new Stop(EXIT.invalid, unread)
      return own.templates
    },
    /** What the author should know of templates that were not used. */
    notes(): string[] {
      return [...read.values()].flatMap(({ templates, problems }) =>
        [...problems, ...(templates.size > 0 ? unusedTemplates(templates) : [])].map(
          ({ message, places: [first], try: way }) =>
            [first && `${first.place.source.file}:`, message, way].filter(Boolean).join(' '),
        ),
      )
    },
  }
}
