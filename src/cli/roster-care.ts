import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Place } from '../diagnostics/place.ts'
import { deletionDay } from '../plan/deletion.ts'
import type { Program } from '../program/program.ts'
import type { DiskFiles } from './disk-files.ts'
import type { Host } from './host.ts'
import { wayOutOfGit } from './out-of-git.ts'

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
  const wayOut = wayOutOfGit(file, files.cwd)
  return [
    ...(wayOut ? [tracked(file, places.value(cohort, 'roster'), wayOut)] : []),
    ...(due !== undefined && due < today
      ? [overdue(due, places.value(cohort, 'deleteAfter'))]
      : []),
  ]
}

/** The date there at this moment, as YYYY-MM-DD: Swedes write it so. */
function dayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now)
}

function tracked(file: string, place: Place, wayOut: string): Diagnostic {
  return {
    id: 'roster-in-git',
    severity: 'warning',
    message: `git keeps "${file}".`,
    places: [{ place }],
    why: 'Everybody with a copy of the repository has the names in it, also when the file is gone.',
    try: wayOut,
  }
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
