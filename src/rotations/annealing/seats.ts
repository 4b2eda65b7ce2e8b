/** Seats for everyone in every round. */
export interface Seats {
  /** How many seats each table has: the same in every round. */
  tables: readonly number[]
  rounds: number
  /** People from this number on are empty seats: it does not matter whom they meet. */
  people: number
}

/** Who sits where: round by round, table by table. */
export type Order = Int32Array

/** The tables of a round as stretches of seats. */
export interface Layout {
  seats: number
  /** The table of each seat. */
  tableAt: Int32Array
  /** The first seat of each table, and the end of the last. */
  starts: Int32Array
}

export function layoutOf(tables: readonly number[]): Layout {
  const starts = new Int32Array(tables.length + 1)
  for (const [table, size] of tables.entries()) starts[table + 1] = (starts[table] ?? 0) + size
  const tableAt = Int32Array.from(tables.flatMap((size, table) => new Array(size).fill(table)))
  return { seats: tableAt.length, tableAt, starts }
}

/** Groups as they sit; people from `people` on, who are empty seats, are left out. */
export function groupsIn(order: Order, { tables, rounds, people }: Seats): number[][][] {
  const { seats, starts } = layoutOf(tables)
  return Array.from({ length: rounds }, (_, round) =>
    tables
      .map((size, table) => {
        const from = round * seats + (starts[table] ?? 0)
        return [...order.slice(from, from + size)].filter((person) => person < people)
      })
      .filter((group) => group.length > 0),
  )
}

/**
 * People of each round on these seats, empty ones filled up. Undefined where the groups don't fit:
 * the largest groups take the largest tables.
 */
export function seated(
  groups: readonly number[][][],
  { tables, people }: Omit<Seats, 'rounds'>,
): Order | undefined {
  const bySize = [...tables.keys()].sort((one, other) => (tables[other] ?? 0) - (tables[one] ?? 0))
  const rows: number[] = []
  for (const round of groups) {
    let empty = people
    const ranked = [...round].sort((one, other) => other.length - one.length)
    const rowOf = tables.map((): number[] => [])
    if (ranked.length > tables.length) return undefined
    for (const [rank, table] of bySize.entries()) {
      const row = [...(ranked[rank] ?? [])]
      if (row.length > (tables[table] ?? 0)) return undefined
      while (row.length < (tables[table] ?? 0)) row.push(empty++)
      rowOf[table] = row
    }
    rows.push(...rowOf.flat())
  }
  return Int32Array.from(rows)
}
