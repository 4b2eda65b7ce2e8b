import { describe, expect, it } from 'vitest'
import { readLine } from '../../src/import/find/lines.ts'
import type { Piece } from '../../src/import/pieces.ts'
import { fieldOf } from '../../src/import/words/fields.ts'
import { kindIn } from '../../src/import/words/kinds.ts'
import { imported } from './importing.ts'

/** A table of rows whose cells stand apart by bars. */
function table(...rows: string[]): Piece[] {
  const cells = rows.map((row) => row.split('|').map((text) => ({ text: text.trim() })))
  return [{ kind: 'table', rows: cells.map((row, at) => ({ cells: row, at: `row ${at + 1}` })) }]
}

/** What happens when: "09:00 15 talk". */
function clock(...rows: string[]): string[] {
  return imported(table(...rows)).draft.sessions.flatMap((session) => {
    let at = session.start ?? 0
    return session.activities.map(({ minutes, fields }) => {
      const line = `${at} ${minutes} ${fields.text('title')}`
      at += minutes
      return line
    })
  })
}

describe('a line', () => {
  it.each([
    ['09:00 Welcome (10 min)', ['09:00', '10 min', 'Welcome', '', '']],
    ["10' – Intro", ['', "10'", 'Intro', '', '']],
    [
      '- 9.15-9.45 Uhr: Runde (Anna und Ben, 30 Min)',
      ['9.15-9.45 Uhr', '', 'Runde (Anna und Ben, 30 Min)', '', ''],
    ],
    ['9:15 Round (30 min, Anna)', ['9:15', '30 min', 'Round', 'Anna', '']],
    ['Questions, 1/2 h', ['', '1/2 h', 'Questions', '', '']],
    ['20 min: Story', ['', '20 min', 'Story', '', '']],
    ["0900  Welcome (AW) 15'", ['0900', "15'", 'Welcome (AW)', '', '']],
    ['0900-0915 Welcome', ['0900-0915', '', 'Welcome', '', '']],
    ['10:10 Round (2 min each, all)', ['10:10', '', 'Round (2 min each, all)', '', '']],
  ])('%s is parted', (text, cells) => {
    expect(readLine(text)).toEqual(cells)
  })

  it.each([
    'Hi Lena,',
    'We are 12 people',
    '3 things to bring',
    'Room 2',
    '2030 goals',
    'Three rounds of 20 mins',
  ])('%s has no time', (text) => {
    expect(readLine(text)).toBeUndefined()
  })
})

describe('a heading', () => {
  it.each([
    ['Uhrzeit', 'start'],
    ['Dauer (Min.)', 'minutes'],
    ['Duration in minutes', 'minutes'],
    ['Was?', 'title'],
    ['Inhalt / Ablauf', 'description'],
    ['Verantwortlich', 'who'],
    ['Sozialform', 'how'],
    ['Track A', 'track'],
    ['Raum 2', 'track'],
    ['Raum', 'space'],
    ['#', 'number'],
    ['Budget', undefined],
  ])('%s is known', (heading, field) => {
    expect(fieldOf(heading)).toBe(field)
  })
})

describe('a title', () => {
  it.each([
    ['Kaffeepause', 'break'],
    ['Breakout rooms', 'practice'],
    ['Breaking the ice', undefined],
    ['Begrüßung', 'welcome'],
    ['Feedback zum Workshop', 'evaluation'],
    ['Feedback geben üben', 'feedback-practice'],
    ['Spielregeln', 'agreements'],
    ['Übung: Fragen', 'practice'],
    ['Puffer', 'buffer'],
    ['Budget 2027', undefined],
  ])('%s tells its kind', (title, kind) => {
    expect(kindIn([title])).toBe(kind)
  })
})

describe('the clock of an agenda', () => {
  it('holds: what is shorter leaves a buffer, what is longer is cut', () => {
    expect(clock('Time|Min|Topic', '9:00|10|A', '9:30|45|B', '10:00|5|C')).toEqual([
      '540 10 A',
      '550 20 Spare time',
      '570 30 B',
      '600 5 C',
    ])
  })

  it('goes on past midnight, and past noon where nobody counts further than twelve', () => {
    expect(clock('Time|Topic', '22:00|A', '23:30|B', '0:15|C')).toContain('1320 90 A')
    expect(clock('Time|Topic', '11:00|A', '12:00|B', '1:00|C', '2:30|D')).toContain('780 90 C')
  })

  it('begins another session where it goes back', () => {
    const { draft } = imported(table('Time|Topic', '9:00|A', '16:00|B', '9:00|C'))
    expect(draft.sessions.map(({ fields }) => fields.text('title'))).toEqual(['Day 1', 'Day 2'])
  })

  it('counts from the start where it begins at nothing', () => {
    const { draft, yaml } = imported(table('Time|Topic', '0:00|A', '0:10|B', '0:30|End'))
    expect(draft.sessions[0]?.minutes).toBe(30)
    expect(yaml).not.toContain('start:')
  })

  it('gives lines without a time to the one above: as steps, or as what follows', () => {
    expect(clock('Time|Min|Topic', '9:00||A', '|10|B', '|20|C', '10:00|5|D')).toEqual([
      '540 30 A',
      '570 10 B',
      '580 20 C',
      '600 5 D',
    ])
    const { yaml } = imported(table('Time|Topic', '9:00|A', '|B', '10:00|C'))
    expect(yaml).toContain('- do: B')
  })

  it('cuts what goes on after the next line has begun, and says so', () => {
    const { draft, yaml } = imported(table('From|To|Topic', '9:00|10:00|A', '9:40|10:00|B'))
    expect(draft.sessions[0]?.minutes).toBe(60)
    expect(yaml).toContain('09:00–10:00')
    expect(draft.remarks.map(({ text }) => text)).toContain(
      '"A" ends at 10:00, and the next line begins at 09:40: it is cut there.',
    )
  })

  it('begins before its first time by what stands in front', () => {
    const { yaml } = imported(table('Time|Min|Topic', '|15|Arrive', '9:00|30|A'))
    expect(yaml).toContain('start: 08:45')
  })

  it('is tracks where it stands still', () => {
    const { yaml } = imported(table('Time|Min|Topic|Room', '9:00|30|A|Room 1', '9:00|20|B|Room 2'))
    expect(yaml).toMatch(
      /tracks:\n +- title: Room 1\n[\s\S]*duration: 30m[\s\S]*- title: Room 2\n[\s\S]*duration: 20m/,
    )
  })
})

describe('people', () => {
  it('are one where a first name stands for them, and nobody where everyone is meant', () => {
    const { yaml } = imported(
      table(
        'Time|Topic|Who',
        '9:00|A|Anna Berg (Moderation)',
        '9:10|B|Anna',
        '9:20|C|alle',
        '9:30|D|Anna + Ben',
        '9:40|End|',
      ),
    )
    expect(yaml).toContain(
      '  anna-berg:\n    role: Moderation\n    name: Anna Berg\n  ben:\n    name: Ben\n',
    )
    expect(yaml).not.toContain('\n  anna:')
    expect(yaml).toContain('notes: "Who: alle"')
  })
})
