/** Whether all rounds have tables of these sizes. */
export function areEven(groups: readonly number[][][], sizes: readonly number[]): boolean {
  const wanted = ranked(sizes)
  return groups.every((round) => ranked(round.map((group) => group.length)) === wanted)
}

function ranked(sizes: readonly number[]): string {
  return [...sizes].sort((one, other) => other - one).join()
}

/**
 * As few tables as can be without parting anyone: two tables become one where they fit, and whoever
 * would be alone joins the smallest table, even if that is full, unless people may be alone.
 */
export function joined(round: readonly number[][], size: { min: number; max: number }): number[][] {
  const tables: number[][] = []
  for (const group of [...round].sort((one, other) => other.length - one.length)) {
    const host = tables.find((table) => table.length + group.length <= size.max)
    if (host) host.push(...group)
    else tables.push([...group])
  }
  const last = tables.at(-1)
  const host = tables.at(-2)
  if (size.min === 1 || last?.length !== 1 || !host) return tables
  return [...tables.slice(0, -2), [...host, ...last]]
}

/** So many rounds, one after the other, and again from the start. */
export function cycled<T>(rounds: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, round) => rounds[round % rounds.length] as T)
}
