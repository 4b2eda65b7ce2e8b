/** Text in UTF-16: by its byte order mark, or since Latin letters have a NUL in every second byte. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (starts(bytes, '\xff\xfe')) return 'utf-16le'
  if (starts(bytes, '\xfe\xff')) return 'utf-16be'
  const head = bytes.subarray(0, 64)
  const nuls = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nuls
  const are =
    head.length >= 4 && Math.max(even, odd) >= head.length / 4 && Math.min(even, odd) === 0
  if (!are) return undefined
  return odd > 0 ? 'utf-16le' : 'utf-16be'
}

/** A sentence that says what a file is that is no text, by its first bytes. */
export function otherThanText(bytes: Uint8Array): string | undefined {
  return OTHERS.find(([mark]) => starts(bytes, mark))?.[1]
}

const OTHERS: readonly (readonly [mark: string, says: string])[] = [
  ['PK\x03\x04', 'This is a document of Word, Excel or the like (or a ZIP file), not a text.'],
  ['%PDF-', 'This is a PDF, not a text.'],
  ['{\\rtf', 'This is a document in rich text (RTF), not a plain text.'],
]

/** Text in Windows-1252, in which every byte is a character. */
export function latin(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.replace(/[\x80-\x9f]/g, (char) => C1[char.charCodeAt(0) - 0x80] ?? char)
}

/** What Windows has where ISO 8859-1 has control characters: some versions of Node take one for the other. */
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function starts(bytes: Uint8Array, mark: string): boolean {
  return (
    bytes.length >= mark.length && [...mark].every((char, at) => char.charCodeAt(0) === bytes[at])
  )
}
