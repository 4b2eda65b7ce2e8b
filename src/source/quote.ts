import { safeText } from '../diagnostics/safe-text.ts'

const LONGEST = 60

/** The author's words on one line, shortened after 60 characters, without what harms a terminal. */
export function shown(text: string): string {
  const line = safeText(text).replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : line
}

/**
 * A text in the quotes that it needs in a file, to be shown (shortened like `shown`) or to be put
 * there: double ones where they do, else single ones with its apostrophes doubled.
 */
export function inQuotes(text: string, show: (text: string) => string = (all) => all): string {
  if (!/["\\]/.test(text)) return `"${show(text)}"`
  return `'${show(text.replaceAll("'", "''"))}'`
}
