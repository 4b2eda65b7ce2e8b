/** A list whose items went through `change`: the same list when all of them stayed what they were. */
export function itemsChanged<T>(items: T[], change: (item: T) => T): T[] {
  let changed: T[] | undefined
  items.forEach((item, index) => {
    const next = change(item)
    if (next === item) return
    changed ??= [...items]
    changed[index] = next
  })
  return changed ?? items
}

/** A list in which `change` gives each item's successors; shared in the same way. */
export function itemsReplaced<T>(items: T[], change: (item: T) => T | T[]): T[] {
  const next = items.map(change)
  return next.every((item, index) => item === items[index]) ? items : (next.flat() as T[])
}

/** An object whose fields went through `change`: itself when all of them stayed what they were. */
export function fieldsChanged<T extends object>(
  owner: T,
  change: (part: unknown, field: string) => unknown,
): T {
  let changed: Record<string, unknown> | undefined
  for (const [field, part] of Object.entries(owner)) {
    const next = change(part, field)
    if (next === part) continue
    changed ??= { ...owner } as Record<string, unknown>
    changed[field] = next
  }
  return (changed as T | undefined) ?? owner
}
