import fc from 'fast-check'
import type { Person, Problem, Round, Secret } from '../../../src/rotations/roster/problem.ts'

/** So many people, all alike. */
export function peopleOf(count: number, fields: (person: number) => Person = () => ({})): Person[] {
  return Array.from({ length: count }, (_, person) => fields(person))
}

export function roundsOf(count: number, size: number, absent: readonly number[] = []): Round[] {
  return Array.from({ length: count }, () => ({
    size: { min: size, max: size },
    absent,
    apart: true,
  }))
}

export function problemOf({
  secret,
  ...fields
}: Partial<Omit<Problem, 'secret'>> & { secret?: Partial<Secret> }): Problem {
  return {
    people: peopleOf(12),
    rounds: roundsOf(3, 3),
    mix: [],
    seed: 1,
    ...fields,
    secret: { apart: [], meet: [], seated: [], ...secret },
  }
}

/** Any problem that a small roster can pose. */
export const anyProblem: fc.Arbitrary<Problem> = fc.integer({ min: 1, max: 16 }).chain((count) => {
  const person = fc.nat({ max: count - 1 })
  const pairs = fc.array(
    fc.tuple(person, person).filter(([one, other]) => one !== other),
    { maxLength: count === 1 ? 0 : 4 },
  )
  const some = fc.uniqueArray(person, { maxLength: 3 })
  return fc.record<Problem>({
    people: fc.array(anyPerson(count), { minLength: count, maxLength: count }),
    rounds: fc.array(
      fc.record({
        size: fc
          .tuple(fc.integer({ min: 2, max: 5 }), fc.nat({ max: 2 }))
          .map(([min, more]) => ({ min, max: min + more })),
        absent: some,
        apart: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    mix: fc.subarray(['team', 'office'] as const),
    secret: fc.record({ apart: pairs, meet: pairs, seated: some }),
    seed: fc.nat(),
    looks: fc.constant(100_000),
  })
})

function anyPerson(count: number): fc.Arbitrary<Person> {
  return fc.record(
    {
      team: fc.nat({ max: 3 }),
      office: fc.nat({ max: 2 }),
      manager: fc.nat({ max: count - 1 }),
      languages: fc.uniqueArray(fc.nat({ max: 2 }), { maxLength: 2 }),
      place: fc.nat({ max: 1 }),
    },
    { requiredKeys: ['place'] },
  )
}
