import { zoneOfCity } from '../../program/grammars/timezones.ts'
import type { Program } from '../../program/program.ts'
import { nameKey } from '../../roster/who.ts'

/** An office of those who take part. */
export interface Office {
  name: string
  /** How many of them are there. */
  people: number
  /** Undefined where nobody says, and no zone is called so. */
  zone: string | undefined
}

/** The offices in a cohort's roster. */
export function officesOf({ cohort }: Program): Office[] {
  const { offices = [], officeNames = [] } = cohort?.roster ?? {}
  const told = new Map(
    [...(cohort?.offices ?? [])].map(([name, zone]) => [nameKey(name), zone] as const),
  )
  return officeNames.map((name, index) => ({
    name,
    people: offices.filter((office) => office === index).length,
    zone: told.get(nameKey(name)) ?? zoneOfCity(name),
  }))
}
