import { MOST_PEOPLE, MOST_ROUNDS } from '../../plan/rounds/all-rounds.ts'
import type { Round } from '../../rotations/roster/problem.ts'
import type { DiskFiles } from '../disk-files.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import { type Party, partyOf } from './party.ts'
import type { Stretch } from './program-rounds.ts'

/** For whom, and which rounds. */
export interface Asked {
  party: Party
  rounds: Round[]
  /** Whose rounds they are, where they are those of a program. */
  activities: Stretch[]
  /** How many pairs of people to look at, at most, where a program's documents print these groups. */
  looks?: number
  /** What the user should know of how that was chosen. */
  notes: string[]
}

export interface Flags {
  program?: string | undefined
  cohort?: string
  participants?: number
  roster?: string
  size?: Round['size']
  rounds?: number
}

/**
 * A number of people or a roster, with a size and a number of rounds; or a program, which says all of
 * that, with the people of its cohort. Throws `Stop`: 64 where it is neither, or both.
 */
export async function askedFor(flags: Flags, files: DiskFiles): Promise<Asked> {
  const asked = await readFlags(flags, files)
  const { party, rounds } = asked
  if (party.ids.length < 2)
    throw usage('It takes two people or more.', 'Write --participants 12, or name a roster.')
  if (party.ids.length > MOST_PEOPLE || rounds.length > MOST_ROUNDS)
    throw usage(
      `Groups are made for ${MOST_PEOPLE} people and ${MOST_ROUNDS} rounds at most.`,
      'Part the people, or make the rounds of each day by themselves.',
    )
  return asked
}

async function readFlags(flags: Flags, files: DiskFiles): Promise<Asked> {
  const { program, cohort, participants, roster, size, rounds } = flags
  const isProgram = program !== undefined || cohort !== undefined
  if (isProgram || (participants === undefined && roster === undefined && !size && !rounds)) {
    if (roster !== undefined || size || rounds !== undefined)
      throw usage(
        'A program says itself who takes part, in which groups and rounds.',
        'Leave out --roster, --size and --rounds, or leave out the program.',
      )
    return (await import('./of-program.ts')).ofProgram(flags, files)
  }
  if (participants !== undefined && roster !== undefined)
    throw usage('--participants and --roster both say who takes part.', 'Leave one of them out.')
  if (!size || rounds === undefined)
    throw usage(
      'It takes a size of groups and a number of rounds.',
      'Write --size 3 --rounds 4, or name a program.',
    )
  const party =
    roster === undefined
      ? partyOf(participants ?? 0)
      : (await import('./roster-party.ts')).partyIn(roster, files)
  const apart = party.people.some(({ place }) => place !== undefined)
  return {
    party,
    rounds: Array.from({ length: rounds }, () => ({ size, absent: [], apart })),
    activities: [],
    notes: [],
  }
}

function usage(message: string, way: string): Stop {
  return new Stop(EXIT.usage, problem('wrong-usage', message, way))
}
