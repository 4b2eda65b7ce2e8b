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
import { grouped } from '../../program/ids.ts'
import { loadProgram } from '../../program/load.ts'
import { loadLibrary } from '../../program/load-library.ts'
import type { Config } from '../config.ts'
import type { DiskFiles } from '../disk-files.ts'
import { stage, timedRule } from '../stages.ts'
import { translationsOf } from '../translated.ts'
import { type Delivery, deliveriesOf } from './deliveries.ts'

/** How the command line wants it, over what the config says. */
export interface Asked {
  preset?: Preset
  forDelivery: boolean
}

/**
 * What is wrong with files, and for those that are valid what the rules found, program by program. Of
 * each program nothing is held when it is done but what was found in it.
 */
export function lintFiles(
  paths: readonly string[],
  files: DiskFiles,
  config: Config | undefined,
  asked: Asked,
): { linted: LintedFile[]; invalid: Diagnostic[] } {
  // Whatever was named and is none of ours says what is wrong with it.
  const strange = paths.filter((path) => files.kindOf(path) === undefined)
  const { deliveries, lost } = deliveriesOf(paths, files, asked.forDelivery)
  const invalid = [...strange, ...lost].flatMap((path) => checkFile(path, files).diagnostics)
  const linted: LintedFile[] = []
  const lintOne = (path: string, loads: readonly Load[], lint: typeof lintPlan) => {
    const settings = settingsFor(resolve(files.cwd, path), config, asked)
    const looks = loads.flatMap(({ read, load }) => {
      const { program, diagnostics } = stage('read and check', load)
      invalid.push(...diagnostics)
      return program
        ? [
            lookAt(
              stage('plan', () => planProgram(program)),
              read,
              settings,
              lint,
            ),
          ]
        : []
    })
    if (looks.length > 0) linted.push(stage('findings', () => asOne(path, looks, files)))
  }
  for (const [path, its] of grouped(deliveries, ({ program }) => program))
    lintOne(
      path,
      its.map((delivery) => loadOf(delivery, files)),
      lintPlan,
    )
  for (const path of paths.filter((one) => files.kindOf(one) === 'library'))
    lintOne(path, [{ read: [path], load: () => loadLibrary(path, files) }], lintLibrary)
  return { linted, invalid }
}

/** How a program is loaded, by itself or for a cohort, and which of the author's files are read for it. */
interface Load {
  read: string[]
  load(): ReturnType<typeof loadProgram>
}

function loadOf({ program, cohort }: Delivery, files: DiskFiles): Load {
  const translations = translationsOf(program, files)
  // Of a cohort only its own language matters; it is looked at in any case.
  const asWritten = cohort ? [] : translations.map(({ language }) => language)
  return {
    read: [program, ...(cohort ? [cohort] : []), ...translations.map(({ path }) => path)],
    load: () => loadProgram(program, files, { ...(cohort && { cohort }), asWritten }),
  }
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

/** One program once: by itself, or for a cohort. */
interface Look extends Linted {
  title: string
  language: string
  /** The author's files that were read for it. */
  read: string[]
}

function lookAt(plan: Plan, read: string[], settings: LintSettings, lint: typeof lintPlan): Look {
  const { title, language } = plan.program
  return { ...stage('rules', () => lint(plan, settings, timedRule())), title, language, read }
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
    title: byItself(first.title),
    ...settled,
    looked: first.looked,
    ...(first.unread && { unread: byItself(first.language) }),
  }
}

/** A copy: what V8 cuts out of a text keeps all of the text. */
function byItself(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

function keyOf({ id, at, places }: LintDiagnostic): string {
  const place = places[0]?.place
  return `${id} ${at} ${place?.source.file}:${place?.start}`
}

function settingsFor(path: string, config: Config | undefined, asked: Asked): LintSettings {
  const overrides = config?.lint.overrides.filter(({ matches }) => matches(path)) ?? []
  const { preset = 'recommended', rules } = merged([...(config ? [config.lint] : []), ...overrides])
  const { forDelivery } = asked
  return { preset: asked.preset ?? preset, rules, terms: config?.lint.terms ?? [], forDelivery }
}
