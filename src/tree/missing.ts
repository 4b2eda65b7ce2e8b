/**
 * Source of a regular expression for the words that stand where something is not filled in, however
 * they are bound: writers mark them, so that nobody reads over them.
 */
export function missingPattern(words: string): string {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return escaped.replace(/\s+/g, String.raw`\s`)
}
