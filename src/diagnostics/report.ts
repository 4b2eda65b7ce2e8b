import { join } from 'node:path/posix'
import type { Annotation, Diagnostic, Severity } from './diagnostic.ts'

/** A finding as reports need it: with its name among others, where it has one. */
export interface Finding extends Diagnostic {
  /** The file for which it was found, which may be another than that in which it stands. */
  file?: string
  /** What it is about, by names that stay when lines move: `kick-off/quick-rounds`. */
  at?: string
  /** What it stands against: a key of the report's `demands`. */
  demand?: string
  /** Others whose findings became one with this. */
  also?: readonly string[]
  /** What several places have in common, told once: the finding of each place. */
  each?: readonly Finding[]
}

/** A finding that its author wants to keep, and why. */
export interface IgnoredFinding extends Finding {
  reason: string
  /** What silences it. */
  by: 'comment' | 'baseline'
}

/** A file that was looked at. */
export interface ReportedFile {
  /** As the user knows it. */
  path: string
  title?: string
  /** The demands that something in it stands against. */
  unmet?: readonly string[]
  /** A language that nothing could be read in. */
  unread?: string
}

/** What a rule is about, in its own words. */
export interface About {
  summary: string
  why: string
  instead: string
  sources: readonly { title: string; url?: string }[]
}

/** What a command found: what every reporter gets. All of it is data. */
export interface Report {
  /** Its name, as it is typed. */
  command: string
  files: readonly ReportedFile[]
  /** In order of place, file by file. */
  found: readonly Finding[]
  /** What keeps a file from being looked at; told first. */
  invalid?: readonly Finding[]
  ignored: readonly IgnoredFinding[]
  /** What a program is held against, by key. */
  demands?: Readonly<Record<string, string>>
  /** What ends the command with a failure: findings of this severity, or graver ones. */
  failOn: Severity | 'never'
}

/** What a report for a machine has to know of where it is made. */
export interface Surroundings {
  /** Of the tool. */
  version: string
  /** From the top of the checkout to the working folder: `programs`; empty where they are the same. */
  folder: string
  /** A hash of a text that nobody can foresee, as letters and digits. */
  digest(text: string): string
}

/** A path of a report as the platform knows it: from the top of the checkout, with slashes. */
export function pathFromTop({ folder }: Surroundings, file: string): string {
  return folder === '' ? file : join(folder, file)
}

/** Everything that is wrong, for reports that have a line for each place. */
export function eachPlace({ invalid = [], found }: Report): Finding[] {
  return [...invalid, ...found].flatMap((one) => one.each ?? [one])
}

/** Where a finding stands; undefined for what is wrong with no file. */
export function mainPlace({ places }: Diagnostic): Annotation['place'] | undefined {
  return places[0]?.place
}

const WEIGHT: Readonly<Record<Severity | 'never', number>> = {
  info: 0,
  warning: 1,
  error: 2,
  never: 3,
}

/** Whether a severity is as grave as another one. */
export function isAsGrave(one: Severity, other: Severity | 'never'): boolean {
  return WEIGHT[one] >= WEIGHT[other]
}
