import { basename, extname, resolve } from 'node:path'
import { listed, nearest } from '../diagnostics/nearest.ts'
import type { Config } from './config.ts'
import { isFile } from './disk.ts'
import type { DiskFiles } from './disk-files.ts'
import { EXIT, problem, Stop } from './exit.ts'
import { kindOf } from './kind-of.ts'
import { shownPath } from './paths.ts'
import { programOf } from './program-of.ts'

/** A program, for one cohort or for none. Both absolute. */
export interface Delivery {
  program: string
  cohort?: string
}

/** The commands that ask for programs like this. */
export type Asking = 'render' | 'plan' | 'rotations'

/**
 * What a command is about: the named program or cohort; else all programs of the config; else the one
 * program of the folder. A program is there once for each of its cohorts that the config names. What
 * walks and matches is loaded only when it is needed.
 */
export async function deliveries(
  asked: { program?: string; cohort?: string },
  config: Config | undefined,
  files: DiskFiles,
  by: Asking,
): Promise<Delivery[]> {
  if (asked.cohort) {
    const cohort = cohortFile(asked.cohort, config, files)
    const program = asked.program
      ? await programFile(asked.program, files, by)
      : programOf(cohort, files)
    return [{ program, cohort }]
  }
  const programs = asked.program
    ? [await programFile(asked.program, files, by)]
    : (config?.programs ?? [await onlyProgram(files, by)])
  if (programs.length === 0) throw noProgram('The config names no program that is there.', by)
  const known = (config?.cohorts ?? []).map((cohort) => ({
    program: programOf(cohort, files),
    cohort,
  }))
  return programs.flatMap((program): Delivery[] => {
    const its = known.filter((delivery) => delivery.program === program)
    return its.length > 0 ? its : [{ program }]
  })
}

async function programFile(name: string, { cwd }: DiskFiles, by: Asking): Promise<string> {
  const full = resolve(cwd, name)
  if (!isFile(full)) {
    const { noSuchPath } = await import('./search.ts')
    throw new Stop(EXIT.missing, noSuchPath(name, cwd))
  }
  if (kindOf(full) === 'cohort')
    throw usage(
      `"${name}" is a cohort, not a program.`,
      `For its program with it: social-learn ${by} --cohort ${name}`,
    )
  return full
}

async function onlyProgram({ cwd }: DiskFiles, by: Asking): Promise<string> {
  const { filesBelow } = await import('./walk.ts')
  const programs = filesBelow(cwd).filter((path) => kindOf(path) === 'program')
  const [only] = programs
  if (!only) throw noProgram('There is no program in this folder.', by)
  if (programs.length === 1) return only
  const names = programs.map((path) => shownPath(cwd, path))
  throw usage(
    `There are ${programs.length} programs here, and no config says which is meant: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' and others' : ''}.`,
    `Name one: social-learn ${by} ${names[0]}`,
  )
}

/** By its file, or by its id where the config names it. */
function cohortFile(name: string, config: Config | undefined, { cwd }: DiskFiles): string {
  const full = resolve(cwd, name)
  if (isFile(full)) return full
  const known = config?.cohorts ?? []
  const found = known.find((path) => idOf(path) === name)
  if (found) return found
  const ids = known.map(idOf)
  const near = nearest(name, ids)
  throw new Stop(
    EXIT.missing,
    problem(
      'file-not-found',
      `There is no cohort "${name}".`,
      near
        ? `Did you mean ${near}?`
        : `Name its file${ids.length > 0 ? `, or one of ${listed(ids)}` : ''}.`,
    ),
  )
}

function noProgram(message: string, by: Asking): Stop {
  const way = 'Name one, or start one: social-learn init'
  return new Stop(EXIT.missing, problem(`nothing-to-${by}`, message, way))
}

function idOf(path: string): string {
  return basename(path, extname(path))
}

function usage(message: string, way: string): Stop {
  return new Stop(EXIT.usage, problem('wrong-usage', message, way))
}
