import { strToU8, type Zippable, zipSync } from 'fflate'

/** The first moment that a ZIP file can hold: it says nothing of when a document was written. */
const NO_TIME = new Date(1980, 0, 1)

/** Parts of an Office file, packed: texts, and pictures as they are, since another time gains nothing. */
export function zipped(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = {}
  for (const [name, content] of parts)
    files[name] = typeof content === 'string' ? strToU8(content) : [content, { level: 0 }]
  return zipSync(files, { mtime: NO_TIME, level: 5 })
}
