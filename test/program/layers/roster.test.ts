import { describe, expect, it, test } from 'vitest'
import { checkFile } from '../../../src/program/check.ts'
import { type Files, loadProgram } from '../../../src/program/load.ts'
import { decode } from '../../../src/source/decode.ts'
import { brief } from '../fixtures.ts'

const PROGRAM = `social-learn: 1
title: Feedback
participants: {min: 2, max: 8}
sessions:
  - title: Kick-off
    duration: 10m
    activities:
      - {type: talk, title: Hello, duration: 10m}
`

/** What is wrong with a cohort that has this, where its roster has these bytes. */
function saidOf(more: string, roster?: Uint8Array | string): string[] {
  return brief(checkFile('cohorts/spring.yaml', filesOf(more, roster)).diagnostics)
}

function filesOf(more: string, roster?: Uint8Array | string): Files {
  const head = 'social-learn: 1\nkind: cohort\nprogram: ../main.yaml\ntitle: Spring\n'
  const bytes: Record<string, Uint8Array | string | undefined> = {
    'main.yaml': PROGRAM,
    'cohorts/spring.yaml': `${head}${more}`,
    'rosters/spring.csv': roster,
  }
  return {
    read: (path, decoding = decode) => {
      const found = bytes[path]
      return found === undefined ? undefined : decoding(Buffer.from(found), path)
    },
  }
}

describe('the roster that a cohort names', () => {
  const NAMED = 'roster: ../rosters/spring.csv\n'

  it('is found from where the cohort is, in the encodings of tables', () => {
    expect(saidOf(NAMED, 'name\nAda\nBo\n')).toEqual([])
    expect(saidOf(NAMED, Buffer.from('\uFEFFname\tBüro\nZoë\tKöln\n', 'utf16le'))).toEqual([])
    expect(saidOf(NAMED, 'name\nAda\nAda\n')).toEqual([
      'rosters/spring.csv:3:1 person-twice: Two lines have the same name, and nothing tells them apart.',
    ])
  })

  it('may be elsewhere: then nothing is said', () => {
    expect(saidOf(NAMED)).toEqual([])
  })

  it('is no spreadsheet', () => {
    expect(saidOf(NAMED, 'PK\x03\x04')).toEqual([
      'rosters/spring.csv:1:1 file-not-text: This is a document of Word, Excel or the like (or a ZIP file), not a text.',
    ])
  })

  it('has as many people as take part', () => {
    expect(saidOf(`participants: 2\n${NAMED}`, 'name\nAda\nBo\n')).toEqual([])
    expect(saidOf(`participants: 3\n${NAMED}`, 'name\nAda\nBo\n')).toEqual([
      'cohorts/spring.yaml:5:15 roster-of-others: `participants` is 3, and the roster has 2 people.',
    ])
  })

  it('has as many people on the call as the cohort says', () => {
    const placed = 'name,place\nAda,room\nBo,call\nCy,room\n'
    expect(saidOf(`by-video: 1\n${NAMED}`, placed)).toEqual([])
    expect(saidOf(`by-video: 2\n${NAMED}`, placed)).toEqual([
      'cohorts/spring.yaml:5:11 roster-of-others: `by-video` is 2, and the roster has 1 people on the call.',
    ])
    expect(saidOf(`by-video: 2\n${NAMED}`, 'name\nAda\nBo\n')).toEqual([])
  })
})

test('nobody is on the call who does not take part', () => {
  expect(saidOf('participants: 3\nby-video: 3\n')).toEqual([])
  expect(saidOf('participants: 3\nby-video: 4\n')).toEqual([
    'cohorts/spring.yaml:6:11 more-by-video: `by-video` is 4, and only 3 take part.',
  ])
})

describe('the split of a cohort', () => {
  const split = (more: string, roster?: string) =>
    loadProgram('main.yaml', filesOf(more, roster), { cohort: 'cohorts/spring.yaml' }).program
      ?.participants.split

  it('is that of its roster, else what it says, else unknown', () => {
    const named = 'roster: ../rosters/spring.csv\n'
    expect(split(`by-video: 1\n${named}`, 'name,place\nAda,call\nBo,\nCy,call\n')).toEqual({
      room: 0,
      call: 3,
    })
    expect(split('participants: 7\nby-video: 3\n')).toEqual({ room: 4, call: 3 })
    expect(split('by-video: 3\n')).toEqual({ room: 5, call: 3 })
    expect(split(named, 'name,place\nAda,\nBo,\n')).toBeUndefined()
    expect(split('')).toBeUndefined()
  })
})
