/** What the tool needs to know of a roster. No name and no line of it goes any further than here. */
export interface RosterFigures {
  /** Undefined when nobody is in it. */
  people: number | undefined
  /**
   * How many of them somebody else in the roster has as manager. Undefined without a column that
   * says who everyone's manager is.
   */
  managers: number | undefined
}

/**
 * Reads a roster (CSV): its lines below the first, which names the columns. Empty lines do not count;
 * a line break within quotes does not end a line. A manager is known by what else the roster calls
 * somebody: a name, an address, a number.
 */
export function readRoster(csv: string): RosterFigures {
  const [head = '', ...lines] = csv
    .replace(/^\uFEFF/, '')
    .replace(/"[^"]*"/g, (cell) => cell.replace(/\r?\n/g, ' '))
    .split('\n')
    .filter((line) => /[^\s,;]/.test(line))
  const mark = head.includes(';') ? ';' : ','
  const column = cellsOf(head, mark).findIndex((name) => MANAGER.test(name))
  const rows = lines.map((line) => cellsOf(line, mark))
  const leads = (row: readonly string[]) =>
    rows.some((other) => {
      const manager = other[column]
      return manager && other !== row && row.some((cell, at) => at !== column && cell === manager)
    })
  return {
    people: rows.length > 0 ? rows.length : undefined,
    managers: rows.length > 0 && column !== -1 ? rows.filter(leads).length : undefined,
  }
}

const MANAGER = /\b(?:manager|boss|supervisor|reports to|führungskraft|vorgesetzte[rn]?)\b/

/** The cells of a line, in lower case; a mark within quotes parts nothing. */
function cellsOf(line: string, mark: ',' | ';'): string[] {
  return line
    .replace(/"[^"]*"/g, (cell) => cell.replaceAll(mark, ' ').replaceAll('"', ''))
    .split(mark)
    .map((cell) =>
      cell
        .toLowerCase()
        .replace(/[\s_-]+/g, ' ')
        .trim(),
    )
}
