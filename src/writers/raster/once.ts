const drawn = new Map<string, Uint8Array>()
/** Beyond so many, those of an earlier program make room. */
const MOST_KEPT = 100

/** Draws a picture, or gives the one that was drawn from the same values: a symbol stands on many slides. */
export function once(values: readonly unknown[], draw: () => Uint8Array): Uint8Array {
  const key = JSON.stringify(values)
  const before = drawn.get(key)
  if (before) return before
  if (drawn.size >= MOST_KEPT) drawn.clear()
  const picture = draw()
  drawn.set(key, picture)
  return picture
}
