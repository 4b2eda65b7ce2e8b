/**
 * A pattern for any of some phrases, which stand apart by commas: whole words, capitals or not. `*`
 * is any letters, `…` whatever stands between within a sentence, a blank also a dash or nothing.
 */
export function anyOf(phrases: string): RegExp {
  const patterns = phrases.split(',').map((phrase) =>
    phrase
      .trim()
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '\\p{L}*')
      .replaceAll('…', '(?:[^.\\n]{0,30}[^.\\p{L}\\n])?')
      .replaceAll(' ', '[\\s-]?'),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}
