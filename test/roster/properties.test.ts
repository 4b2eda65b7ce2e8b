import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SourceText } from '../../src/diagnostics/place.ts'
import { readRoster } from '../../src/roster/roster.ts'
import { decodeTable } from '../../src/table/decode.ts'
import { readTable } from '../../src/table/table.ts'
import { csvText } from '../../src/writers/csv/text.ts'
import { saidOf } from './reading.ts'

/** A text on one line, as cells are read. */
const spoken = (text: string) => text.replace(/\s+/g, ' ').trim()

const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '""',
        ',',
        ';',
        '\t',
        '\n',
        '\r\n',
        ' ',
        "'",
        '=',
        '@',
        '-',
        'ü',
        '名',
        '😀',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  .filter(
    (text) =>
      !/[\0\uFEFF]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(
        text,
      ),
  )

/** Each with a number, so that nobody is like another. */
const names = fc
  .array(cell, { minLength: 1, maxLength: 12 })
  .map((cells) => cells.map((text, index) => `N${index}${text}`))

const ENCODINGS: Record<string, (text: string) => Uint8Array> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'utf-16le with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'utf-16be with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
}

/** How a spreadsheet or a person may have saved it. */
const saving = fc.record({
  mark: fc.constantFrom(',', ';', '\t'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom(...Object.keys(ENCODINGS)),
  quoteAll: fc.boolean(),
  blankLines: fc.array(fc.nat(20), { maxLength: 3 }),
  lastEnd: fc.boolean(),
})

type Saving = typeof saving extends fc.Arbitrary<infer T> ? T : never

function saved(rows: string[][], how: Saving): Uint8Array {
  const quoted = (text: string) =>
    how.quoteAll || /["\r\n,;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  const lines = rows.map((row) => row.map(quoted).join(how.mark))
  for (const at of how.blankLines) lines.splice(at + 1, 0, '')
  const text = lines.join(how.end) + (how.lastEnd ? how.end : '')
  return ENCODINGS[how.encoding]?.(text) ?? Buffer.alloc(0)
}

function tooLong(): never {
  throw new Error('more than a hundred lines')
}

describe('a roster', () => {
  it('may be any bytes: whatever is said of it stands in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          cell.map((text) => Buffer.from(`name,team\n${text}`)),
        ),
        (bytes) => {
          const found = decodeTable(bytes, 'roster.csv')
          if ('diagnostic' in found) return
          for (const { places } of readRoster(found.source).diagnostics)
            for (const { place } of places) {
              expect(place.start).toBeLessThanOrEqual(place.end)
              expect(place.end).toBeLessThanOrEqual(found.source.text.length)
            }
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('loses nobody, however it was saved', () => {
    fc.assert(
      fc.property(names, saving, (people, how) => {
        const bytes = saved([['name', 'x-own'], ...people.map((name) => [name, 'x'])], how)
        const found = decodeTable(bytes, 'roster.csv')
        if ('diagnostic' in found) throw new Error(found.diagnostic.message)
        const { roster, diagnostics } = readRoster(found.source)
        expect(diagnostics).toEqual([])
        expect(roster?.people.map(({ name }) => name)).toEqual(people.map(spoken))
      }),
      { numRuns: 1000 },
    )
  })

  it('has its cells where they say they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
        saving,
        (rows, how) => {
          const found = decodeTable(saved([['a', 'b'], ...rows], how), 'roster.csv')
          if ('diagnostic' in found) return
          for (const line of readTable(found.source, { most: 100, tooLong }).lines)
            for (const { text, place } of line) {
              const written = found.source.text.slice(place.start, place.end)
              expect(spoken(written.replaceAll('""', '"'))).toBe(spoken(text))
            }
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('comes back from a table that we wrote', () => {
    fc.assert(
      fc.property(names, (people) => {
        const text = csvText([['name'], ...people.map((name) => [name])])
        const { roster } = readRoster(new SourceText('roster.csv', text))
        expect(roster?.people.map(({ name }) => name)).toEqual(people.map(spoken))
      }),
    )
  })

  it('may be as long as the longest', () => {
    const people = Array.from({ length: 10_000 }, (_, at) => `P${at},T${at % 90},P${at - 1}`)
    const { roster } = readRoster(
      new SourceText('r.csv', `name,team,manager\n${people.join('\n')}`),
    )
    expect(roster?.indexes).toMatchObject({ people: 10_000 })
    expect(roster?.indexes.managers?.slice(0, 3)).toEqual([undefined, 0, 1])
    expect(saidOf(`name\n${people.map((_, at) => `P${at}`).join('\n')}\nOne more`)).toEqual([
      '1:1 error roster-too-long ``',
    ])
  })
})

describe('the schema of a roster', () => {
  const path = new URL('../../schemas/roster.schema.json', import.meta.url)
  const ajv = new Ajv2020({ strict: true })
  const schema = JSON.parse(readFileSync(path, 'utf8'))
  ajv.addVocabulary(['x-audience', 'x-synonyms', 'x-value-synonyms'])
  const valid = ajv.compile(schema)

  it('takes a line exactly when it is read without an error', () => {
    const email = fc.oneof(
      fc.emailAddress(),
      fc.string(),
      fc.constantFrom('a@b', 'a b@c.de', 'a@b.de'),
    )
    const place = fc.constantFrom('room', 'call', 'perhaps')
    const line = fc.record(
      { name: fc.constantFrom('Ada', 'Bo'), email, team: cell, office: cell, place },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(line, (cells) => {
        const read = Object.fromEntries(
          Object.entries(cells)
            .map(([column, text]) => [column, spoken(text)])
            .filter(([, text]) => !/^(?:[-–—]*|n\/a)$/i.test(text ?? '')),
        )
        const columns = ['name', 'email', 'team', 'office', 'place'] as const
        const row = columns.map((column) => cells[column] ?? '')
        const quoted = [columns, [...row]].map((all) =>
          all.map((text) => `"${text.replaceAll('"', '""')}"`).join(),
        )
        fc.pre(Object.keys(read).length > 0)
        expect(saidOf(quoted.join('\n')).length === 0).toBe(valid(read))
      }),
      { numRuns: 1000 },
    )
  })
})
