import { resolve } from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { LintDiagnostic } from '../../lint/found.ts'
import { lintLibrary, lintPlan } from '../../lint/lint.ts'
import type { LintedFile } from '../../lint/reports/linted-file.ts'
import type { Preset } from '../../lint/rule.ts'
import { type LintSettings, merged } from '../../lint/settings.ts'
import { planProgram } from '../../plan/plan-program.ts'
import { loadProgram } from '../../program/load.ts'
import { loadLibrary } from '../../program/load-library.ts'
import type { Config } from '../config.ts'
import type { DiskFiles } from '../disk-files.ts'
import { kindOf } from '../walk.ts'
import { deliveriesOf } from './deliveries.ts'

/** How the command line wants it, over what the config says. */
export interface Asked {
  preset?: Preset
  forDelivery: boolean
}

/** What is wrong with files, and for those that are valid what the rules found, program by program. */
export function lintFiles(
  paths: readonly string[],
  files: DiskFiles,
  config: Config | undefined,
  asked: Asked,
): { linted: LintedFile[]; invalid: Diagnostic[] } {
  const linted = new Map<string, LintedFile>()
  const invalid: Diagnostic[] = []
  const take = (
    path: string,
    { program, diagnostics }: ReturnType<typeof loadProgram>,
    lint: typeof lintPlan,
  ) => {
    invalid.push(...diagnostics)
    if (!program) return
    const settings = settingsFor(resolve(files.cwd, path), config, asked)
    const { found, unread } = lint(planProgram(program), settings)
    const before = linted.get(path)?.found ?? []
    linted.set(path, {
      path,
      title: program.title,
      found: [...before, ...beside(before, found)],
      ...(unread && { unread: program.language }),
    })
  }
  for (const { program: path, cohort } of deliveriesOf(paths, files, asked.forDelivery))
    take(path, loadProgram(path, files, cohort ? { cohort } : {}), lintPlan)
  for (const path of paths.filter((one) => kindOf(resolve(files.cwd, one)) === 'library'))
    take(path, loadLibrary(path, files), lintLibrary)
  return { linted: [...linted.values()], invalid }
}

/** What a cohort adds to what was found in its program. */
function beside(known: readonly LintDiagnostic[], found: readonly LintDiagnostic[]) {
  const told = new Set(known.map(keyOf))
  return found.filter((one) => !told.has(keyOf(one)))
}

function keyOf({ id, at, places }: LintDiagnostic): string {
  const place = places[0]?.place
  return `${id} ${at} ${place?.source.file}:${place?.start}`
}

function settingsFor(path: string, config: Config | undefined, asked: Asked): LintSettings {
  const overrides = config?.lint.overrides.filter(({ files }) => files.has(path)) ?? []
  const { preset = 'recommended', rules } = merged([...(config ? [config.lint] : []), ...overrides])
  return { preset: asked.preset ?? preset, rules, forDelivery: asked.forDelivery }
}
