import { describe, expect, it } from 'vitest'
import { decode } from '../../src/source/decode.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

function textOf(input: Uint8Array): string | undefined {
  const result = decode(input, 'program.yaml')
  return 'source' in result ? result.source.text : undefined
}

function refused(input: Uint8Array) {
  const result = decode(input, 'program.yaml')
  if (!('diagnostic' in result)) throw new Error('was read')
  const [first] = result.diagnostic.places
  const { source, start } = first?.place ?? {}
  return {
    ...result.diagnostic,
    file: source?.file,
    at: source?.position(start ?? -1),
    line: source?.line(source.position(start ?? 0).line),
  }
}

describe('decode', () => {
  it('reads UTF-8', () => {
    expect(textOf(bytes('title: Größe ✓ 🎉\n'))).toBe('title: Größe ✓ 🎉\n')
  })

  it('drops a byte order mark, so that offsets count from the first letter', () => {
    expect(textOf(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('title: a\n')]))).toBe('title: a\n')
  })

  it('keeps Windows line ends, and makes line feeds of lone carriage returns', () => {
    expect(textOf(bytes('a: 1\r\nb: 2\rc: 3\r'))).toBe('a: 1\r\nb: 2\nc: 3\n')
  })

  it('names the file as it was given', () => {
    const result = decode(bytes('a: 1'), 'programs/a.yaml')
    expect('source' in result && result.source.file).toBe('programs/a.yaml')
  })

  it('shows the first word that is not UTF-8, with its line', () => {
    expect(
      refused(new Uint8Array([...bytes('a: 1\nb: Gr'), 0xf6, 0xdf, ...bytes('e jetzt')])),
    ).toMatchObject({
      id: 'encoding-unknown',
      message:
        'This file is not saved as UTF-8, but probably as Latin-1 (Windows-1252): see "Größe".',
      try: 'Save it as UTF-8: most editors ask for the encoding in "Save as".',
      at: { line: 2, column: 6 },
      line: 'b: Größe jetzt',
    })
  })

  it('finds a letter that is cut off at the end of the file', () => {
    expect(refused(new Uint8Array([...bytes('a: x'), 0xc3]))).toMatchObject({
      id: 'encoding-unknown',
      at: { line: 1, column: 5 },
    })
  })

  it.each([
    ['with a mark, little end first', [0xff, 0xfe, 0x61, 0, 0x3a, 0]],
    ['with a mark, big end first', [0xfe, 0xff, 0, 0x61, 0, 0x3a]],
    ['without a mark', [...'title: a'].flatMap((char) => [char.charCodeAt(0), 0])],
    ['without a mark, big end first', [...'title: a'].flatMap((char) => [0, char.charCodeAt(0)])],
  ])('recognises UTF-16 %s', (_, input) => {
    expect(refused(new Uint8Array(input))).toMatchObject({
      id: 'encoding-unknown',
      message: 'This file is saved as UTF-16, and only UTF-8 can be read.',
      file: 'program.yaml',
    })
  })

  it.each([
    ['a document of Word', [0x50, 0x4b, 3, 4, 20, 0], /Word/],
    ['a PDF', [...bytes('%PDF-1.7\n')], /PDF/],
    ['rich text', [...bytes('{\\rtf1\\ansi}')], /rich text/],
  ])('recognises %s', (_, input, message) => {
    const diagnostic = refused(new Uint8Array(input))
    expect(diagnostic).toMatchObject({ id: 'file-not-text', at: { line: 1, column: 1 } })
    expect(diagnostic.message).toMatch(message)
    expect(diagnostic.try).toMatch(/text editor/)
  })

  it('says where a file that is no text stops being one', () => {
    expect(refused(new Uint8Array([...bytes('title: a\nb'), 0, 1, 2, 3, 4]))).toMatchObject({
      id: 'file-not-text',
      message: 'This file is not a text.',
      at: { line: 2, column: 2 },
    })
  })

  it('reads up to 5 MiB, and not a byte more', () => {
    const most = new Uint8Array(5 * 1024 * 1024).fill(0x20)
    expect(textOf(most)).toHaveLength(most.length)
    expect(refused(new Uint8Array(most.length + 1).fill(0x20))).toMatchObject({
      id: 'file-too-big',
      message: 'This file has 5.0 MiB; no file may have more than 5 MiB.',
      try: 'Move sessions or methods to a library of their own, and name them with `use`.',
    })
  })
})
