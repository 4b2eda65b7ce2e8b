import type { Exception } from '../../documents/document.ts'
import type { Plan } from '../../plan/plan.ts'
import { planProgram } from '../../plan/plan-program.ts'
import { loadProgram } from '../../program/load.ts'
import type { Config } from '../config.ts'
import type { DiskFiles } from '../disk-files.ts'
import { EXIT, Stop } from '../exit.ts'
import { BaselineFile } from '../lint/baseline.ts'
import type { Delivery } from '../lint/deliveries.ts'
import { lintDelivery } from '../lint/lint-files.ts'

/**
 * What the rules find in a program and its author lets stand: by a comment, or by the baseline. Of a
 * cohort all counts that has to be there when it begins. Throws `Stop` (2) when the baseline cannot
 * be read. Loaded when an approval sheet is made: documents know no rules, and rules no documents.
 */
export function exceptionsIn(
  plan: Plan,
  delivery: Delivery,
  files: DiskFiles,
  config: Config | undefined,
): Exception[] {
  const forDelivery = delivery.cohort !== undefined
  const asWritten = plan.program.translations.length > 0 ? planAsWritten(delivery, files) : plan
  const linted = lintDelivery(asWritten, delivery, files, config, { forDelivery })
  const baseline = new BaselineFile(files)
  if (baseline.diagnostics.length > 0) throw new Stop(EXIT.invalid, baseline.diagnostics)
  return baseline
    .laidOver(linted)
    .file.ignored.map(({ diagnostic: { id, message }, reason }) => ({ rule: id, message, reason }))
}

/** Rules read what the author wrote, whatever language the sheet is in. */
function planAsWritten({ program: path, cohort }: Delivery, files: DiskFiles): Plan {
  const { program } = loadProgram(path, files, { ...(cohort && { cohort }), asWritten: [] })
  if (!program) throw new Error(`${path} was valid before`)
  return planProgram(program)
}
