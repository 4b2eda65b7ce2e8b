import { resolve } from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { LintDiagnostic } from '../../lint/findings/found.ts'
import { settle } from '../../lint/findings/settle.ts'
import { type Linted, lintLibrary, lintPlan } from '../../lint/lint.ts'
import type { LintedFile } from '../../lint/reports/linted-file.ts'
import type { Preset } from '../../lint/rule.ts'
import { type LintSettings, merged } from '../../lint/settings.ts'
import type { Plan } from '../../plan/plan.ts'
import { planProgram } from '../../plan/plan-program.ts'
import { checkFile } from '../../program/check.ts'
import { loadProgram } from '../../program/load.ts'
import { loadLibrary } from '../../program/load-library.ts'
import type { Config } from '../config.ts'
import type { DiskFiles } from '../disk-files.ts'
import { translationsOf } from '../translated.ts'
import { type Delivery, deliveriesOf } from './deliveries.ts'

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
  const looks = new Map<string, Look[]>()
  // Whatever was named and is none of ours says what is wrong with it.
  const strange = paths.filter((path) => files.kindOf(path) === undefined)
  const { deliveries, lost } = deliveriesOf(paths, files, asked.forDelivery)
  const invalid = [...strange, ...lost].flatMap((path) => checkFile(path, files).diagnostics)
  const look = (path: string, read: string[], loaded: Loaded, lint: typeof lintPlan) => {
    invalid.push(...loaded.diagnostics)
    if (!loaded.program) return
    const settings = settingsFor(resolve(files.cwd, path), config, asked)
    const looked = lookAt(planProgram(loaded.program), read, settings, lint)
    looks.set(path, [...(looks.get(path) ?? []), looked])
  }
  for (const { program, cohort } of deliveries) {
    const translations = translationsOf(program, files)
    // Of a cohort only its own language matters; it is looked at in any case.
    const asWritten = cohort ? [] : translations.map(({ language }) => language)
    const loaded = loadProgram(program, files, { ...(cohort && { cohort }), asWritten })
    const read = [program, ...(cohort ? [cohort] : []), ...translations.map(({ path }) => path)]
    look(program, read, loaded, lintPlan)
  }
  for (const path of paths.filter((one) => files.kindOf(one) === 'library'))
    look(path, [path], loadLibrary(path, files), lintLibrary)
  return { linted: [...looks].map(([path, its]) => asOne(path, its, files)), invalid }
}

/** What the rules found in one program that is planned already, by itself or for a cohort. */
export function lintDelivery(
  plan: Plan,
  { program, cohort }: Delivery,
  files: DiskFiles,
  config: Config | undefined,
  asked: Asked,
): LintedFile {
  const settings = settingsFor(resolve(files.cwd, program), config, asked)
  const read = cohort ? [program, cohort] : [program]
  return asOne(program, [lookAt(plan, read, settings, lintPlan)], files)
}

type Loaded = ReturnType<typeof loadProgram>

/** One program once: by itself, or for a cohort. */
interface Look extends Linted {
  title: string
  language: string
  /** The author's files that were read for it. */
  read: string[]
}

function lookAt(plan: Plan, read: string[], settings: LintSettings, lint: typeof lintPlan): Look {
  const { title, language } = plan.program
  return { ...lint(plan, settings), title, language, read }
}

/** All that was found in a program, whatever its cohorts share told once. */
function asOne(path: string, looks: readonly Look[], files: DiskFiles): LintedFile {
  const [first] = looks as [Look, ...Look[]]
  const found: LintDiagnostic[] = []
  const told = new Set<string>()
  for (const look of looks) {
    // One rule may find several things in one place; only what an earlier look told is told again.
    const fresh = look.found.filter((one) => !told.has(keyOf(one)))
    for (const one of fresh) told.add(keyOf(one))
    found.push(...fresh)
  }
  const own = [...new Set(looks.flatMap(({ read }) => read))].flatMap((name) => {
    const read = files.read(name)
    return read && 'source' in read ? [read.source] : []
  })
  const settled = settle(found, own, first.looked)
  return {
    path,
    title: first.title,
    ...settled,
    looked: first.looked,
    ...(first.unread && { unread: first.language }),
  }
}

function keyOf({ id, at, places }: LintDiagnostic): string {
  const place = places[0]?.place
  return `${id} ${at} ${place?.source.file}:${place?.start}`
}

function settingsFor(path: string, config: Config | undefined, asked: Asked): LintSettings {
  const overrides = config?.lint.overrides.filter(({ files }) => files.has(path)) ?? []
  const { preset = 'recommended', rules } = merged([...(config ? [config.lint] : []), ...overrides])
  const { forDelivery } = asked
  return { preset: asked.preset ?? preset, rules, terms: config?.lint.terms ?? [], forDelivery }
}
