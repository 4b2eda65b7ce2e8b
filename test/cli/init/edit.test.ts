import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLine } from '../../../src/cli/init/answers.ts'
import { edit } from '../../../src/cli/init/edit.ts'
import { SourceText } from '../../../src/diagnostics/place.ts'
import { parse } from '../../../src/source/parse.ts'
import { Places } from '../../../src/source/places.ts'
import { plainOrQuoted } from '../../../src/source/plain-or-quoted.ts'

const TEXT = `# a comment
title: Old        # kept
spaces:
  room:
    kind: in-person
    access: [Step-free]
  call:
    kind: video
sessions:
  - id: kick-off
    space: room
  - space: room
# timezone: Europe/Dublin
# dates:
#   first:
#     start: 2027-03-02 09:30     # and every week
#     end: 11:00
#   second:
#     start: 2027-03-09 09:30
last: 1
`

describe('editing a YAML text', () => {
  it('replaces one value and leaves the rest as it stands', () => {
    expect(edit('a.yaml', TEXT, { title: 'New' })).toBe(TEXT.replace('Old', 'New'))
  })

  it('finds an item of a list by id or number', () => {
    const edited = edit('a.yaml', TEXT, { 'sessions.kick-off.space': 'x', 'sessions.2.space': 'y' })
    expect(edited).toBe(
      TEXT.replace('    space: room', '    space: x').replace('- space: room', '- space: y'),
    )
  })

  it('replaces an item that is a text', () => {
    const text = 'ways:\n  - one\n  - two\n'
    expect(edit('a.yaml', text, { 'ways.1': 'first' })).toBe('ways:\n  - first\n  - two\n')
  })

  it('cuts a field with all that is in it', () => {
    expect(edit('a.yaml', TEXT, { 'spaces.room': 'cut' })).toBe(
      TEXT.replace(/ {2}room:\n.*\n.*\n/, ''),
    )
  })

  it('wakes a field that is commented out, with its owners', () => {
    const edited = edit('a.yaml', TEXT, {
      timezone: 'Asia/Tokyo',
      'dates.first.start': '2030-01-01 10:00',
    })
    expect(edited).toContain(
      '\ntimezone: Asia/Tokyo\ndates:\n  first:\n    start: 2030-01-01 10:00\n#     end: 11:00\n',
    )
  })

  it('cuts a field that is commented out', () => {
    const edited = edit('a.yaml', TEXT, { 'dates.first': 'cut' })
    expect(edited).toContain('# dates:\n#   second:\n#     start: 2027-03-09 09:30\nlast: 1\n')
    expect(edited).not.toContain('11:00')
  })

  it('stops at a path that leads nowhere', () => {
    expect(() => edit('a.yaml', TEXT, { 'spaces.hall.kind': 'x' })).toThrow('spaces.hall.kind')
  })
})

describe('a text as a YAML value', () => {
  it('is left as it is where that is safe', () => {
    expect(plainOrQuoted("Team leads' first year (all teams)")).toBe(
      "Team leads' first year (all teams)",
    )
    expect(plainOrQuoted('Which one, and why?')).toBe('Which one, and why?')
    expect(plainOrQuoted('Why: a guess')).toBe('"Why: a guess"')
    expect(plainOrQuoted('Team #1')).toBe('"Team #1"')
    expect(plainOrQuoted('No')).toBe('"No"')
  })

  it('reads back as the same text, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'ab1 :#-?&*!|>%@`"\'{}[],~\\\t\n') }),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const line = readLine(text)
        fc.pre(line.ok)
        const { value } = parse(
          new SourceText('a.yaml', `title: ${plainOrQuoted(line.value)}\n`),
          new Places(),
        )
        expect(value).toEqual({ title: line.value })
      }),
      { numRuns: 300 },
    )
  })
})
