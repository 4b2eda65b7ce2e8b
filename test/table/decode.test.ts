import { describe, expect, it } from 'vitest'
import { decodeTable } from '../../src/table/decode.ts'

const TEXT = 'name;Büro\r\nZoë Łukasz;Köln\n'

function utf16(text: string, bigEndian = false): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

function textOf(bytes: Uint8Array): string {
  const found = decodeTable(bytes, 'roster.csv')
  return 'source' in found ? found.source.text : found.diagnostic.message
}

describe('decodeTable', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16', utf16(TEXT)],
    ['UTF-16 with a mark', utf16(`\uFEFF${TEXT}`)],
    ['UTF-16, big end first', utf16(TEXT, true)],
    ['UTF-16 with a mark, big end first', utf16(`\uFEFF${TEXT}`, true)],
  ])('reads %s', (_, bytes) => {
    expect(textOf(bytes)).toBe(TEXT)
  })

  it('takes all else for Windows-1252', () => {
    expect(textOf(Buffer.from('name\nJos\xe9 \x80\n', 'latin1'))).toBe('name\nJosé €\n')
  })

  it('ends lines at a lone carriage return, as old spreadsheets do', () => {
    expect(textOf(Buffer.from('name\rAda\r\nBo\r'))).toBe('name\nAda\r\nBo\n')
  })

  it.each([
    ['a spreadsheet', Buffer.from('PK\x03\x04…'), 'This is a document of Word, Excel'],
    [
      'a picture',
      Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
      'This file is not a text.',
    ],
    ['more than anybody has', Buffer.alloc(2 * 1024 * 1024 + 1, 'a'), 'more than 2 MiB'],
  ])('says what it is where it is %s', (_, bytes, says) => {
    expect(textOf(bytes)).toContain(says)
  })
})
