import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, type Piece } from '../../src/import/pieces.ts'
import { readPieces } from '../../src/import/readers/read.ts'
import { readLength } from '../../src/import/time/lengths.ts'
import { readSpan } from '../../src/import/time/times.ts'
import { FIELD_NAMES, FIELDS } from '../../src/import/words/fields.ts'
import { imported, problemsIn } from './importing.ts'

/** The numbers of rows are not kept: their order is. */
const HEADINGS = FIELD_NAMES.filter((field) => field !== 'number')
  .flatMap((field) => FIELDS[field].words.split(', '))
  .filter(Boolean)
const heading = fc.oneof(
  fc.constantFrom(...HEADINGS),
  fc.constantFrom('Track A', 'Track B', 'Raum 1', 'Budget', 'Kosten', 'Status', ''),
)

const word = fc.constantFrom(
  ...'Apfel Birne cloud Day Ende Kaffee Montag Noor Pause Summe Tag Total break café end no null true week 7 12 x-1'.split(
    ' ',
  ),
  ...[
    '#tag',
    'a: b',
    '- item',
    '* star',
    '"quoted"',
    "it's",
    '{brace}',
    '[link](u)',
    '`code`',
    '<b>bold</b>',
    '1.',
    '2)',
    '>',
    '|',
    '&',
    '!',
    '%',
    '@',
    '\\n',
    '€',
    '½',
    '…',
    '—',
  ],
)
const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc.array(word, { minLength: 2, maxLength: 5 }).map((words) => words.join('\n')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)
const time = fc.constantFrom(
  '9:00',
  '09:15',
  '10.30 Uhr',
  '1 pm',
  '13:00-13:45',
  '23:50',
  '0:10',
  '0.375',
)
const minutes = fc.constantFrom('5', '10 min', '15-20', "7'", '0:20', '1,5 h', '0', '0.0104')
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: text },
  { weight: 3, arbitrary: time },
  { weight: 3, arbitrary: minutes },
)

const table = fc
  .tuple(
    fc.array(heading, { minLength: 1, maxLength: 8 }),
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
  )
  .map(([head, rows]): Piece[] => [
    {
      kind: 'table',
      rows: [head, ...rows].map((cells, at) => ({
        cells: cells.map((one) => ({ text: clean(one) })),
        at: `row ${at + 1}`,
      })),
    },
  ])
const lines = fc
  .array(fc.tuple(fc.oneof(time, minutes, fc.constant('')), text, fc.boolean(), fc.boolean()), {
    maxLength: 12,
  })
  .map((all): Piece[] =>
    all.flatMap(([when, words, inside, afterGap], at): Piece[] => {
      const line = clean(`${when} ${words}`).replaceAll('\n', ' ')
      return line === ''
        ? []
        : [{ kind: 'line', text: line, inside, afterGap, at: `line ${at + 1}` }]
    }),
  )

/** Times and lengths become the clock; all else that somebody wrote has to be found again. */
function wordsOf(written: string): string[] {
  if (readSpan(written) || readLength(written) || /^0\b/.test(written)) return []
  return wordsIn(written)
}

function wordsIn(written: string): string[] {
  return written.match(/[\p{L}\p{N}]+/gu) ?? []
}

function textsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'table'
      ? piece.rows.flatMap(({ cells }) => cells.map((one) => one.text))
      : [piece.text],
  )
}

describe('an import', () => {
  it('makes a valid program of whatever it takes for an agenda', () => {
    fc.assert(
      fc.property(fc.oneof(table, lines), (pieces) => {
        const { draft, yaml } = imported(pieces)
        if (draft.sessions.length > 0) expect(problemsIn(yaml)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('loses no word of a table', () => {
    fc.assert(
      fc.property(table, (pieces) => {
        const { draft, agenda, yaml } = imported(pieces)
        if (draft.sessions.length === 0) return
        const heads = agenda.tables.flatMap(({ columns }) =>
          columns.map((column) => column.heading),
        )
        const there = new Set(wordsIn(yaml))
        const lost = textsOf(pieces)
          .filter((one) => !heads.includes(one.replace(/\s+/g, ' ')))
          .flatMap((one) => wordsOf(one).filter((each) => !there.has(each)))
        expect(lost).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('a file', () => {
  it('may be any bytes: it is read, or refused with a way out', async () => {
    const starts = [
      '',
      'PK\x03\x04',
      '\xd0\xcf\x11\xe0',
      '%PDF-',
      'Time,Title\n',
      '# A\n',
      '|a|b|\n|-|-|\n',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 300 }),
        async (start, rest) => {
          const read = await readPieces(
            Buffer.concat([Buffer.from(start, 'latin1'), rest]),
            'agenda',
          )
          if ('diagnostics' in read)
            expect(read.diagnostics.every(({ try: way }) => way)).toBe(true)
          else imported(read.pieces)
        },
      ),
      { numRuns: 300 },
    )
  })
})
