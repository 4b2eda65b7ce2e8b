import { inOrder } from '../../diagnostics/diagnostic.ts'
import { loadProgram } from '../../program/load.ts'
import type { Program } from '../../program/program.ts'
import type { Config } from '../config.ts'
import { type Asking, type Delivery, deliveries } from '../deliveries.ts'
import type { DiskFiles } from '../disk-files.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import { once } from '../once.ts'
import { shownPath } from '../paths.ts'
import { CONFIG_NAME, nearestWith } from '../upward.ts'

/**
 * The one program that a command is about, with a cohort where one is named, or where the config has
 * one alone. `cohorts`: those that it has, and of which none was chosen. Throws `Stop`: 2 where it is not
 * valid, 64 where several are meant, 66 where there is none.
 */
export async function chosenProgram(
  asked: { program?: string; cohort?: string },
  files: DiskFiles,
  by: Asking,
): Promise<{ program: Program; cohorts: string[] }> {
  const list = await deliveries(asked, await configFor(files), files, by)
  const programs = [...new Set(list.map(({ program }) => shownPath(files.cwd, program)))]
  const [path = '', second] = programs
  if (second !== undefined) throw severalPrograms(programs, by)
  const cohorts = list.flatMap(({ cohort }) => (cohort ? [shownPath(files.cwd, cohort)] : []))
  const [only, ...others] = cohorts
  return {
    program: load({ program: path, ...(only && others.length === 0 && { cohort: only }) }, files),
    cohorts: others.length > 0 ? cohorts : [],
  }
}

/** What reads it is loaded only where there is one. */
export async function configFor(files: DiskFiles): Promise<Config | undefined> {
  if (!nearestWith(CONFIG_NAME, files.cwd)) return undefined
  const { readConfig } = await import('../config.ts')
  const { config, diagnostics } = readConfig(files)
  if (!config && diagnostics.length > 0) throw new Stop(EXIT.invalid, diagnostics)
  return config
}

function load({ program: path, cohort }: Delivery, files: DiskFiles): Program {
  const { program, diagnostics } = loadProgram(path, files, {
    ...(cohort && { cohort }),
    asWritten: [],
  })
  if (!program) throw new Stop(EXIT.invalid, inOrder(once(diagnostics)))
  return program
}

function severalPrograms(paths: readonly string[], by: Asking): Stop {
  const shown = paths.slice(0, 5).join(', ')
  return new Stop(
    EXIT.usage,
    problem(
      'wrong-usage',
      `This is about one program, and the config names ${paths.length}: ${shown}${paths.length > 5 ? ' and others' : ''}.`,
      `Name one: social-learn ${by} ${paths[0]}`,
    ),
  )
}
