/** `rotations` gives the groups that documents print, for every program that we give away. */
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { DiskFiles } from '../../src/cli/disk-files.ts'
import { ofProgram } from '../../src/cli/rotations/of-program.ts'
import { outcomeOf } from '../../src/cli/rotations/outcome.ts'
import { problemOf } from '../../src/cli/rotations/posed.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { SEED } from '../../src/plan/rounds/all-rounds.ts'
import { loadProgram } from '../../src/program/load.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const programs = ['examples', 'starters'].flatMap((kind) =>
  readdirSync(`${root}${kind}`)
    .filter((name) => existsSync(`${root}${kind}/${name}/${name}.yaml`))
    .map((name) => [name, `${root}${kind}/${name}`] as const),
)

it('there are several', () => {
  expect(programs.length).toBeGreaterThan(5)
})

it.each(programs)(
  '%s has the same groups in both: for the fewest, for the most, and for those of a cohort',
  async (name, folder) => {
    const [cohort] = readdirSync(`${folder}/cohorts`)
    for (const layer of [{}, { cohort: `cohorts/${cohort}` }]) {
      const files = new DiskFiles(folder)
      const { program } = loadProgram(`${name}.yaml`, files, layer)
      if (!program) throw new Error(`${name} does not hold together`)
      const { min, max, planned } = program.participants
      for (const people of 'cohort' in layer ? [planned] : [min, max]) {
        const printed = printedIn(planProgram(program, { people }))
        if (printed.length === 0) continue
        const flags = { program: `${name}.yaml`, ...layer, participants: people }
        const asked = await ofProgram(flags, files)
        const { groups } = outcomeOf(problemOf(asked, { seed: SEED }), 'no-repeat', [])
        expect(
          asked.activities.map(({ activity, from, count }) => ({
            activity,
            groups: inOrder(groups.slice(from, from + count)),
          })),
          `${people} people`,
        ).toEqual(printed)
      }
    }
  },
)

/** The groups that are made anew, as documents print them. */
function printedIn(plan: Plan) {
  return plan.sessions.flatMap(({ activities }) =>
    activities.flatMap(({ activity, rounds }) =>
      rounds?.moves === 'partners' && rounds.places.length > 0
        ? [
            {
              activity: activity.id,
              groups: inOrder(rounds.groups),
            },
          ]
        : [],
    ),
  )
}

function inOrder(groups: readonly number[][][]): number[][][] {
  return groups.map((round) => round.map((group) => group.toSorted((one, other) => one - other)))
}
