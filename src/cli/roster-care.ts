import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Place } from '../diagnostics/place.ts'
import { deletionDay } from '../plan/deletion.ts'
import type { Program } from '../program/program.ts'
import type { DiskFiles } from './disk-files.ts'
import type { Host } from './host.ts'
import { wayOutOfGit } from './out-of-git.ts'

/**
 * What is risky about how the roster of a cohort is kept: git hands it on to everybody, or it should
 * be gone by now. That it is not there is said as long as it should be, and only where nobody else
 * says how many take part: it is kept out of version control, and so it is missing wherever a
 * repository is checked out.
 */
export function rosterCare(program: Program, files: DiskFiles, host: Host): Diagnostic[] {
  const { cohort, places } = program
  const file = cohort?.rosterFile
  if (!cohort || file === undefined) return []
  const due = deletionDay(program)
  const today = host.day(cohort.timezone ?? host.timezone)
  if (!files.has(file)) {
    const isGone = due !== undefined && due < today
    return isGone || cohort.participants !== undefined ? [] : [missing(file, program, cohort)]
  }
  const wayOut = wayOutOfGit(file, files.cwd)
  return [
    ...(wayOut ? [tracked(file, places.value(cohort, 'roster'), wayOut)] : []),
    ...(due !== undefined && due < today
      ? [overdue(due, places.value(cohort, 'deleteAfter'))]
      : []),
  ]
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

function missing(
  file: string,
  { participants, places }: Program,
  cohort: NonNullable<Program['cohort']>,
): Diagnostic {
  return {
    id: 'roster-missing',
    severity: 'warning',
    message: `The roster "${file}" is not there.`,
    places: [{ place: places.value(cohort, 'roster') }],
    why: `Nobody else says how many take part, so everything is worked out for ${participants.planned}, the most that the program allows.`,
    try: 'Put the file there, correct its path, or write how many take part: `participants: 14`.',
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
