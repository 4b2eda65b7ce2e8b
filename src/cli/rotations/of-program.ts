import { planProgram } from '../../plan/plan-program.ts'
import { LOOKS } from '../../plan/rounds/all-rounds.ts'
import { inProportion } from '../../plan/setting/places.ts'
import type { DiskFiles } from '../disk-files.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import { chosenProgram } from '../plan/chosen.ts'
import type { Asked, Flags } from './asked.ts'
import { partyOf } from './party.ts'
import { programRounds } from './program-rounds.ts'
import { partyIn } from './roster-party.ts'

/**
 * The rounds of a program, with the people of its cohort's roster if that is there; else with so many
 * as it is planned for. Throws `Stop` (66) where no partners change.
 */
export async function ofProgram(
  { program, cohort, participants }: Flags,
  files: DiskFiles,
): Promise<Asked> {
  const chosen = await chosenProgram(
    { ...(program && { program }), ...(cohort && { cohort }) },
    files,
    'rotations',
  )
  const file = chosen.program.cohort?.rosterFile
  const { planned, split } = chosen.program.participants
  const count = participants ?? planned
  const roster = participants === undefined && file !== undefined && files.has(file) && file
  const party = roster ? partyIn(roster, files) : partyOf(count, inProportion(split, count))
  const plan = planProgram(chosen.program, { people: party.ids.length })
  const { leftOut, ...made } = programRounds(plan)
  if (made.rounds.length === 0)
    throw new Stop(
      EXIT.missing,
      problem(
        'no-changing-partners',
        'No activity of this program has groups that are made anew.',
        'Give one `groups: { size: 3, rounds: 2 }`, or ask with --participants, --size and --rounds.',
      ),
    )
  const notes = [
    roster &&
      'People are lines of the roster. Group tables and number cards know nobody, and count from 1.',
    file !== undefined &&
      !files.has(file) &&
      `The roster "${file}" is not there: people are numbers.`,
    leftOut.length > 0 &&
      `Left out, since nobody knows who is where: ${leftOut.map((title) => `"${title}"`).join(', ')}`,
    chosen.cohorts.length > 0 &&
      `For one of its cohorts: social-learn rotations --cohort ${chosen.cohorts.join(' | ')}`,
  ]
  return {
    party,
    ...made,
    ...(!roster && { looks: LOOKS }),
    notes: notes.filter((note) => note !== false),
  }
}
