import { type Diagnostic, inOrder } from '../../diagnostics/diagnostic.ts'
import { jsonReport } from '../../diagnostics/reporters/json.ts'
import { textReport } from '../../diagnostics/reporters/text.ts'
import { conflictsOf } from '../../plan/conflicts/conflicts.ts'
import type { Plan } from '../../plan/plan.ts'
import { planProgram } from '../../plan/plan-program.ts'
import { loadProgram } from '../../program/load.ts'
import { type Delivery, deliveries } from '../deliveries.ts'
import type { DiskFiles } from '../disk-files.ts'
import { EXIT, type ExitCode, problem, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import { once } from '../once.ts'
import { shownPath } from '../paths.ts'
import { counted, say } from '../say.ts'
import { settingFor } from '../terminal.ts'
import { configFor } from './chosen.ts'
import { conflictFindings } from './conflict-report.ts'

/** Looks for what gets in the way of what over all cohorts of a program, or of each of several. */
export async function planAllCohorts(
  host: Host,
  { program, format }: { program?: string; format: 'text' | 'json' },
  files: DiskFiles,
): Promise<ExitCode> {
  const plans = plansOf(await cohortsOf(program, files), files)
  const conflicts = conflictsOf(plans)
  const found = conflictFindings(conflicts)
  if (format === 'json') host.stdout.write(jsonReport(found, plans.length))
  else {
    host.stdout.write(textReport(found, await settingFor(host, host.stdout)))
    if (found.length > 0) say(host)
    const looked = `${counted(plans.length, 'cohort')}, ${counted(conflicts.meetings, 'session')} with a date`
    say(
      host,
      `${looked}: ${found.length === 0 ? 'no conflicts' : counted(found.length, 'finding')}`,
    )
  }
  return EXIT.clean
}

async function cohortsOf(
  program: string | undefined,
  files: DiskFiles,
): Promise<Required<Delivery>[]> {
  const config = await configFor(files)
  const all = await deliveries({ ...(program && { program }) }, config, files, 'plan')
  const found = all.flatMap(({ program: of, cohort }) => (cohort ? [{ program: of, cohort }] : []))
  if (found.length > 0) return found
  throw new Stop(
    EXIT.missing,
    problem(
      'nothing-to-plan',
      config
        ? 'The config names no cohort of this program.'
        : 'There is no config that names cohorts.',
      'Name them in `social-learn.config.yaml`, such as `cohorts: [cohorts/*.yaml]`.',
    ),
  )
}

/** Throws `Stop` with all that is wrong with any of them. */
function plansOf(all: readonly Required<Delivery>[], files: DiskFiles): Plan[] {
  const wrong: Diagnostic[] = []
  const plans = all.flatMap(({ program: path, cohort }) => {
    const shown = { program: shownPath(files.cwd, path), cohort: shownPath(files.cwd, cohort) }
    const { program, diagnostics } = loadProgram(shown.program, files, {
      cohort: shown.cohort,
      asWritten: [],
    })
    wrong.push(...diagnostics)
    return program ? [planProgram(program)] : []
  })
  if (wrong.length > 0) throw new Stop(EXIT.invalid, inOrder(once(wrong)))
  return plans
}
