import { dirname, isAbsolute, join, relative } from 'node:path/posix'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Places } from '../../source/places.ts'
import { quoted, type Read, read, refuse } from '../grammars/read.ts'
import { isRaw, type Raw } from '../layers/merge.ts'

/**
 * The files of a program's resources, by the resource's id, seen from the folder of the program
 * (`programPath`). Each is written as it is seen from the file that names it, and may not lie
 * outside the program's folder: what is printed goes to others. Whether it exists is not asked.
 */
export function resourceFilesOf(
  program: Raw,
  programPath: string,
  places: Places,
): { files: Map<string, string>; diagnostics: Diagnostic[] } {
  const files = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  const resources = isRaw(program.resources) ? program.resources : {}
  for (const [id, resource] of Object.entries(resources)) {
    if (!isRaw(resource) || typeof resource.file !== 'string') continue
    const place = places.value(resource, 'file')
    const file = inFolder(resource.file, place.source.file, programPath)
    if (file.ok) files.set(id, file.value)
    else
      diagnostics.push({
        id: 'file-outside',
        severity: 'error',
        message: file.message,
        places: [{ place }],
        try: file.try,
      })
  }
  return { files, diagnostics }
}

function inFolder(written: string, writtenIn: string, programPath: string): Read<string> {
  if (/^[a-z]:[\\/]/i.test(written)) return refuseOutside(written)
  if (/^[a-z][a-z0-9+.-]+:/i.test(written))
    return refuse(`${quoted(written)} is an address, not a file.`, 'Write it as `link`.')
  if (written.includes('\\'))
    return refuse(
      `${quoted(written)} has a backslash, which only some computers read.`,
      `Write \`${written.replaceAll('\\', '/')}\`.`,
    )
  const file = relative(dirname(programPath), join(dirname(writtenIn), written))
  if (isAbsolute(written) || file === '' || file.startsWith('..')) return refuseOutside(written)
  return read(file)
}

function refuseOutside(written: string): Read<string> {
  return refuse(
    `${quoted(written)} lies outside the folder of the program.`,
    'Put the file into a folder beside the program, such as `files/`.',
  )
}
