/**
 * A spreadsheet takes a cell that begins like this for a formula, and runs it; some skip white space
 * first. The wide ones count where East Asian text is typed. After the list of OWASP's "CSV injection".
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/

/** What would end a cell, or be trimmed away. */
const QUOTED = /[",\r\n]|^\s|\s$/

/**
 * Rows of cells as CSV (RFC 4180): commas, each row ended by CRLF, quotes where a cell needs them.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front, also one that has
 * such apostrophes already: whoever takes away the first one of `'=`, `''+`, … has the text again.
 * Spreadsheets show it, and keep it when they save. Plain numbers stay numbers.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
