/**
 * The same rounds for fewer people. Those who leave are people who never meet, where there are such:
 * then no table loses two in a round, and sizes stay one apart. Where there are not, those with the
 * highest numbers leave.
 */
export function fewer(groups: readonly number[][][], people: number): number[][][] {
  const all = Math.max(...groups.flat(2)) + 1
  const leaving = strangers(groups, all, all - people) ?? highest(all, all - people)
  const numbers = new Map<number, number>()
  for (let person = 0; person < all; person += 1)
    if (!leaving.includes(person)) numbers.set(person, numbers.size)
  return groups.map((round) =>
    round
      .map((group) => group.map((person) => numbers.get(person)).filter((one) => one !== undefined))
      .filter((group) => group.length > 0),
  )
}

function highest(all: number, count: number): number[] {
  return Array.from({ length: count }, (_, back) => all - 1 - back)
}

/** So many people of whom no two meet; undefined where the first try from each person fails. */
function strangers(
  groups: readonly number[][][],
  all: number,
  count: number,
): number[] | undefined {
  const met = Array.from({ length: all }, () => new Set<number>())
  for (const group of groups.flat())
    for (const person of group) for (const other of group) met[person]?.add(other)
  for (let first = all - 1; first >= 0; first -= 1) {
    const chosen: number[] = []
    for (let person = first; person >= 0 && chosen.length < count; person -= 1)
      if (!chosen.some((other) => met[other]?.has(person))) chosen.push(person)
    if (chosen.length === count) return chosen
  }
  return undefined
}
