import { resolve } from 'node:path'
import type { DiskFiles } from '../disk-files.ts'
import { shownPath } from '../paths.ts'
import { programNamedIn } from '../program-of.ts'
import { translatedBy } from '../translated.ts'

/** What is linted together: a program, by itself or for one of its cohorts. Paths as users know them. */
export interface Delivery {
  program: string
  cohort?: string
}

/**
 * From files to what is linted. While drafting, a program by itself comes first, so that what its
 * cohorts share is told once; for a delivery only what is delivered counts, which is the program
 * with each of its cohorts, or by itself where it has none. A cohort that names no program is not
 * delivered: `lost`. A translation stands for what it translates.
 */
export function deliveriesOf(
  paths: readonly string[],
  files: DiskFiles,
  forDelivery: boolean,
): { deliveries: Delivery[]; lost: string[] } {
  const all = [...new Set(paths.map((path) => translatedBy(path, files) ?? path))]
  const ofKind = (kind: string) => all.filter((path) => files.kindOf(path) === kind)
  const lost: string[] = []
  const cohorts = ofKind('cohort').flatMap((cohort) => {
    const program = programNamedIn(resolve(files.cwd, cohort), files)
    if (program !== undefined) return [{ program: shownPath(files.cwd, program), cohort }]
    lost.push(cohort)
    return []
  })
  const programs = new Set([...ofKind('program'), ...cohorts.map(({ program }) => program)])
  const deliveries = [...programs].flatMap((program): Delivery[] => {
    const its = cohorts.filter((one) => one.program === program)
    return forDelivery && its.length > 0 ? its : [{ program }, ...its]
  })
  return { deliveries, lost }
}
