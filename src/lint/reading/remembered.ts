/** Answers are forgotten when there are so many: a folder of programs must not fill the memory. */
const MOST = 5000

/** A function of a text that works out each answer once. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= MOST) known.clear()
    const made = answer(text)
    known.set(text, made)
    return made
  }
}
