import type { Program } from '../../program/program.ts'
import { listOf } from '../measures/figures.ts'
import { rule } from '../rule.ts'
import { isFilledIn } from '../subjects/filled-in.ts'
import type { Subjects } from '../subjects/subjects.ts'

export default rule({
  id: 'person-unnamed',
  demand: 'spaces',
  severity: 'warning',
  preset: 'recommended',
  onlyForDelivery: true,
  summary: 'Nobody is named yet for a role in the team.',
  why: 'Participants want to know who leads and whom to write to when they need help.',
  sources: ['slack-udemy'],
  instead: 'Say in the cohort who it is: under `people`, `lead: Aoife Brennan`.',
  bad: ['people:\n  lead: {role: facilitator}\n  host: Sam Sample\n  helper: {role: helper}\n'],
  good: ['people:\n  lead: Jo Bloggs\n  host: Sam Sample\n  helper: {role: second facilitator}\n'],
  checks: {
    program(program, { subjects }) {
      const { people, places } = program
      const needed = neededIn(program, subjects)
      const unnamed = [...people.values()].filter(
        ({ id, name }) => needed.has(id) && !isFilledIn(name),
      )
      if (unnamed.length === 0) return undefined
      return {
        message: `Nobody is named for ${listOf(unnamed.map(({ id }) => `"${id}"`))}.`,
        places: unnamed.map((person) => ({ place: places.owner(person) })),
      }
    },
  },
})

/** Ids of people who look after a space, lead an activity or have something on the check list. */
function neededIn(program: Program, { activities }: Subjects): ReadonlySet<string | undefined> {
  return new Set([
    ...[...program.spaces.values()].flatMap(({ facilitator, moderator }) => [
      facilitator,
      moderator,
    ]),
    ...activities.flatMap(({ activity }) => [
      ...activity.who,
      ...[...activity.steps, ...activity.eachRound].flatMap(({ who }) => who),
    ]),
    ...program.checklist.flatMap(({ who }) => who),
  ])
}
