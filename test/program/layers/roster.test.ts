import { describe, expect, it } from 'vitest'
import { checkFile } from '../../../src/program/check.ts'
import type { Files } from '../../../src/program/load.ts'
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
  const head = 'social-learn: 1\nkind: cohort\nprogram: ../main.yaml\ntitle: Spring\n'
  const bytes: Record<string, Uint8Array | string | undefined> = {
    'main.yaml': PROGRAM,
    'cohorts/spring.yaml': `${head}${more}`,
    'rosters/spring.csv': roster,
  }
  const files: Files = {
    read: (path, decoding = decode) => {
      const found = bytes[path]
      return found === undefined ? undefined : decoding(Buffer.from(found), path)
    },
  }
  return brief(checkFile('cohorts/spring.yaml', files).diagnostics)
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
})
