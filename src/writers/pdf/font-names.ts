/** Reads some bytes of a file; fewer where it ends. */
export type ReadAt = (offset: number, length: number) => Uint8Array

const COLLECTION = 'ttcf'
const NAMES = 'name'
/** Numbers of names: the family as menus have it, and as programs do that know of weights. */
const FAMILY = [16, 1]

/**
 * The families that a font file, or each font of a collection, says it is of. Only the table of
 * names is read: a font of East Asia has twenty megabytes, and libraries read all of them. Empty
 * when it is no OpenType font.
 */
export function familiesOf(read: ReadAt): string[] {
  try {
    const fonts = tagAt(read, 0) === COLLECTION ? starts(read) : [0]
    return [...new Set(fonts.flatMap((start) => namesOf(read, start)))]
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}

/** Where the fonts of a collection begin. */
function starts(read: ReadAt): number[] {
  const count = Math.min(view(read, 8, 4).getUint32(0), 64)
  const offsets = view(read, 12, count * 4)
  return Array.from({ length: count }, (_, index) => offsets.getUint32(index * 4))
}

function namesOf(read: ReadAt, start: number): string[] {
  const tables = view(read, start + 4, 2).getUint16(0)
  const records = view(read, start + 12, tables * 16)
  for (let at = 0; at < tables * 16; at += 16)
    if (tagAt(read, start + 12 + at) === NAMES) return familyNames(read, records.getUint32(at + 8))
  return []
}

/** Names of the Windows platform, which all fonts have: English, in UTF-16. */
function familyNames(read: ReadAt, table: number): string[] {
  const head = view(read, table, 6)
  const count = head.getUint16(2)
  const strings = table + head.getUint16(4)
  const records = view(read, table + 6, count * 12)
  const found: string[] = []
  for (let at = 0; at < count * 12; at += 12) {
    const [platform, , language, id, length, offset] = [0, 2, 4, 6, 8, 10].map((field) =>
      records.getUint16(at + field),
    )
    if (platform !== 3 || language !== 0x409 || !FAMILY.includes(id ?? 0)) continue
    found.push(utf16(view(read, strings + (offset ?? 0), length ?? 0)))
  }
  return found
}

function utf16(bytes: DataView): string {
  const units = Array.from({ length: bytes.byteLength / 2 }, (_, at) => bytes.getUint16(at * 2))
  return String.fromCharCode(...units)
}

function tagAt(read: ReadAt, offset: number): string {
  const bytes = view(read, offset, 4)
  return String.fromCharCode(...[0, 1, 2, 3].map((at) => bytes.getUint8(at)))
}

/** Throws a `RangeError` where the file ends before. */
function view(read: ReadAt, offset: number, length: number): DataView {
  const { buffer, byteOffset, byteLength } = read(offset, length)
  if (byteLength < length) throw new RangeError('The file ends here.')
  return new DataView(buffer, byteOffset, length)
}
