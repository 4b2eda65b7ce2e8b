import type { Person, Round } from './problem.ts'

/**
 * The block of each person in a round. Groups are made within a block: of those in one place who
 * speak one another's language, at least by way of others. Whoever has no language is taken to have
 * the one that most have.
 */
export function blocksOf(people: readonly Person[], { apart }: Pick<Round, 'apart'>): number[] {
  const languages = filled(people.map((person) => person.languages ?? []))
  const blocks = people.map((_, person) => person)
  const firstOf = new Map<string, number>()
  for (const [person, spoken] of languages.entries())
    for (const language of spoken) {
      const key = `${apart ? people[person]?.place : ''} ${language}`
      const first = firstOf.get(key)
      if (first === undefined) firstOf.set(key, person)
      else join(blocks, first, person)
    }
  return blocks.map((_, person) => rootOf(blocks, person))
}

/** What is missing becomes what most have; 0 where nobody has any. */
function filled(values: readonly (readonly number[])[]): (readonly number[])[] {
  const counts = new Map<number, number>()
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [usual = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? []
  return values.map((each) => (each.length > 0 ? each : [usual]))
}

function join(blocks: number[], one: number, other: number): void {
  blocks[rootOf(blocks, other)] = rootOf(blocks, one)
}

function rootOf(blocks: readonly number[], person: number): number {
  let at = person
  while (blocks[at] !== at) at = blocks[at] ?? at
  return at
}

/** The blocks as groups have them: one where people of several sit at one table. */
export function blocksJoined(
  blocks: readonly number[],
  tables: readonly (readonly number[])[],
): number[] {
  const joined = [...blocks]
  for (const [first, ...others] of tables)
    for (const other of others)
      if (first !== undefined) join(joined, blocks[first] ?? first, blocks[other] ?? other)
  return joined.map((_, person) => rootOf(joined, person))
}

/** Whether two can talk; whoever says nothing of languages can talk to all. */
export function canTalk(one: Person = {}, other: Person = {}): boolean {
  return (
    !one.languages?.length ||
    !other.languages?.length ||
    one.languages.some((language) => other.languages?.includes(language))
  )
}
