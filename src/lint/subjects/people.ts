import type { Program } from '../../program/program.ts'

/** The same text for two ids that are one person: a cohort may give two roles to somebody. */
export function whoIs(id: string, { people }: Program): string {
  return people.get(id)?.name?.trim().toLowerCase() ?? id
}

/** As a sentence calls somebody: by name, else by the id in quotes. */
export function personName(id: string, { people }: Program): string {
  return people.get(id)?.name ?? `"${id}"`
}
