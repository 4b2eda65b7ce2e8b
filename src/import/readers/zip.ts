import { Unzip, UnzipInflate } from 'fflate'

/** What the parts of a file may come to, unpacked: some hundred times what an agenda has. */
const MOST_BYTES = 40 * 1024 * 1024
const MOST_PARTS = 2000
/** Little at a time: a part that grows a thousandfold is noticed before it fills the memory. */
const PIECE = 16 * 1024

/** What holds far more than an agenda does. */
export class TooBig extends Error {}

export class NoArchive extends Error {}

/** The parts of a ZIP file that have such a name. Throws `NoArchive` or `TooBig`. */
export function unzipped(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>()
  let size = 0
  let count = 0
  const unzip = new Unzip((file) => {
    count += 1
    if (count > MOST_PARTS) throw new TooBig()
    if (!isWanted(file.name)) return
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error, chunk) => {
      // What is thrown here comes back as an error.
      if (error) throw error instanceof TooBig ? error : new NoArchive()
      size += chunk.length
      if (size > MOST_BYTES) throw new TooBig()
      chunks.push(chunk)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
  } catch (error) {
    throw error instanceof TooBig ? error : new NoArchive()
  }
  return new Map([...parts].map(([name, chunks]) => [name, joined(chunks)]))
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
