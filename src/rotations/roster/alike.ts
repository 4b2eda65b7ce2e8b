/** Those who have the same value, by value; whoever has none is left out. */
export function alikeIn<T>(
  those: readonly number[],
  value: (person: number) => T | undefined,
): number[][] {
  const groups = new Map<T, number[]>()
  for (const person of those) {
    const its = value(person)
    if (its !== undefined) groups.set(its, [...(groups.get(its) ?? []), person])
  }
  return [...groups.values()]
}
