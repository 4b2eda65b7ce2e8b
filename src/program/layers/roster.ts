/**
 * How many people a roster (CSV) names: its lines below the first, which names the columns. Empty
 * lines do not count; a line break within quotes does not end a line. Undefined when nobody is in it.
 */
export function peopleIn(csv: string): number | undefined {
  const lines = csv
    .replace(/"[^"]*"/g, (cell) => cell.replace(/\r?\n/g, ' '))
    .split('\n')
    .filter((line) => /[^\s,;]/.test(line))
  return lines.length > 1 ? lines.length - 1 : undefined
}
