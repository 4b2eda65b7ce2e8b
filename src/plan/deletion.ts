import { startAfter } from '../program/grammars/starts.ts'
import type { Program } from '../program/program.ts'

/**
 * The day by which the roster has to be gone (YYYY-MM-DD), counted from the last session that has a
 * date; undefined where the cohort sets no limit or nothing has a date yet.
 */
export function deletionDay({ cohort, sessions }: Program): string | undefined {
  if (cohort?.deleteAfter === undefined) return undefined
  const [last] = sessions
    .flatMap(({ starts }) => starts)
    .filter(({ date }) => date !== undefined)
    .sort((a, b) => `${b.date} ${b.time}`.localeCompare(`${a.date} ${a.time}`))
  return last && startAfter(last, cohort.deleteAfter).date
}
