/**
 * A pattern that finds any of some words or phrases, as whole words. A phrase may be a small regular
 * expression; its spaces match line ends too, and its straight apostrophes match curly ones.
 */
export function anyOf(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w-])(?:${sourceOf(phrases)})(?![\\w-])`, 'i')
}

/** The same, to be put together with others. */
export function sourceOf(phrases: readonly string[]): string {
  return phrases.join('|').replaceAll(' ', '\\s+').replaceAll("'", "['’]")
}
