import { nearest } from '../../diagnostics/nearest.ts'
import type { Absence } from '../../rotations/roster/without.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import type { Party } from './party.ts'

/** Those who are named with --without, and the rounds (from 1) that they miss. Throws `Stop` (64). */
export function missing(
  flags: { without?: readonly string[]; fromRound?: number; toRound?: number },
  party: Party,
  rounds: number,
): Absence[] {
  const { without = [], fromRound = 1, toRound = rounds } = flags
  if (without.length === 0 && (flags.fromRound ?? flags.toRound) !== undefined)
    throw usage('Nobody is named who misses these rounds.', 'Name them: --without 7')
  if (fromRound > toRound || toRound > rounds)
    throw usage(`There are no rounds ${fromRound} to ${toRound}.`, `The rounds are 1 to ${rounds}.`)
  return without.map((written) => ({
    person: personOf(written, party),
    from: fromRound - 1,
    to: toRound - 1,
  }))
}

function personOf(written: string, { find, names, ids }: Party): number {
  const found = find(written)
  const [person] = found
  if (person !== undefined && found.length === 1) return person
  if (found.length > 1)
    throw usage(
      `${found.length} people are called "${written}".`,
      `Name the line of one: ${found.map((each) => `--without ${ids[each]}`).join(' or ')}`,
    )
  const near = names && nearest(written, names)
  throw usage(
    `Nobody who takes part is "${written}".`,
    near ? `Did you mean ${near}?` : 'Name a number that the groups show.',
  )
}

function usage(message: string, way: string): Stop {
  return new Stop(EXIT.usage, problem('wrong-usage', message, way))
}
