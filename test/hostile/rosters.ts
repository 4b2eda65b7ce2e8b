/** Lists of people that are none, or too many. */
import { cohort, type Hostile, program } from './kinds.ts'

/** A roster, with a cohort that names it. */
const roster = (table: string | Uint8Array, code: number, says?: string): Hostile => ({
  files: { 'c.yaml': cohort('roster: r.csv\n'), 'a.yaml': program(), 'r.csv': table },
  code,
  ...(says !== undefined && { says }),
})

const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `Person ${index}`).join('\n')

const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|"/c calc"!A1', '\t=1', '＝1']
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
const table = `name,team\n${formulas.map((text, index) => `${quoted(`${text} ${index}`)},${quoted(text)}\n`).join('')}`

export const ROSTERS: Record<string, Hostile> = {
  'a roster of formulas': roster(table, 0),
  'a roster of a million columns': roster(
    `name${',x'.repeat(1_000_000)}\nAnn\n`,
    2,
    'roster-too-wide',
  ),
  'a roster with a line of a million cells': roster(`name\nAnn${',x'.repeat(1_000_000)}\n`, 2),
  'a roster of a hundred thousand people': roster(`name\n${names(100_000)}\n`, 2),
  'a roster with a cell of ten megabytes': roster(`name\n${'x'.repeat(10 * 1024 * 1024)}\n`, 2),
  'a roster with a heading of a megabyte': roster(`${'name '.repeat(200_000)}\nAnn\n`, 2),
  'a roster with a heading twice': roster('name,name\nAnn,Ben\n', 2, 'name'),
  'a roster with a heading __proto__': roster('name,__proto__\nAnn,x\n', 2, 'unknown-column'),
  'a roster of people called __proto__': roster(
    'name,manager\n__proto__,constructor\nconstructor,__proto__\n',
    2,
    'manager-circle',
  ),
  'a roster with an open quote': roster('name\n"Ann\n', 2),
  'a roster of quotes': roster('"'.repeat(200_001), 2),
  'a roster of NULs': roster('\0'.repeat(100_000), 2),
  'a roster of line ends': roster('\n'.repeat(1_000_000), 2),
  'a roster with commands in it': {
    ...roster('name\n"a\r\n::error::pwned"\n"\u001b[31mb"\nc\nd\n', 0),
    argv: ['rotations', '--roster', 'r.csv', '--size', '2', '--rounds', '2', '--names'],
  },
  'a roster that is a workbook': roster(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0), 2),
  'a roster of those who are their own managers': roster(
    'name,manager\nAnn,Ann\nBen,Ben\n',
    2,
    'own-manager',
  ),
}
