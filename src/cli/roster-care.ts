import { dirname, resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Place } from '../diagnostics/place.ts'
import { deletionDay } from '../plan/deletion.ts'
import type { Program } from '../program/program.ts'
import type { DiskFiles } from './disk-files.ts'
import { isTracked } from './git-index.ts'
import type { Host } from './host.ts'

/**
 * What is risky about how the roster of a cohort is kept: git hands it on to everybody, or it should
 * be gone by now. Nothing where the file is not there.
 */
export function rosterCare(program: Program, files: DiskFiles, host: Host): Diagnostic[] {
  const { cohort, places } = program
  const file = cohort?.rosterFile
  if (!cohort || file === undefined || !files.has(file)) return []
  const due = deletionDay(program)
  const today = dayIn(cohort.timezone ?? host.timezone, host.now())
  return [
    ...(isTracked(resolve(files.cwd, file)) ? [tracked(file, places.value(cohort, 'roster'))] : []),
    ...(due !== undefined && due < today
      ? [overdue(due, places.value(cohort, 'deleteAfter'))]
      : []),
  ]
}

/** The date there at this moment, as YYYY-MM-DD: Swedes write it so. */
function dayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now)
}

function tracked(file: string, place: Place): Diagnostic {
  const folder = dirname(file)
  return {
    id: 'roster-in-git',
    severity: 'warning',
    message: `git keeps "${file}".`,
    places: [{ place }],
    why: 'Everybody with a copy of the repository has the names in it, also when the file is gone.',
    try: `Take it out with \`git rm --cached ${quotedFor(file)}\`, and write \`${folder === '.' ? file : `${folder}/`}\` into .gitignore. Ask an engineer whether it has to go from the history too.`,
  }
}

/** A path as a word of a shell. */
function quotedFor(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`
}

function overdue(due: string, place: Place): Diagnostic {
  return {
    id: 'roster-overdue',
    severity: 'warning',
    message: `The roster was to be deleted by ${due}, and is still there.`,
    places: [{ place }],
    why: 'That is what those who take part were told.',
    try: 'Delete the file wherever it is kept, or set `delete-after` anew and tell them why.',
  }
}
