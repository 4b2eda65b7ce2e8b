import { strFromU8, unzipSync } from 'fflate'
import { zipped } from '../office/zip.ts'
import { withoutDangling } from './dangling.ts'

/**
 * The library's file with nothing in it that changes from one run to the next: no moments
 * but the document's own. `date`: YYYY-MM-DD, for its properties; without it they hold none. `mend`
 * changes the text of a part besides; where it gives none, the part goes.
 */
export function settled(
  file: Uint8Array,
  date: string | undefined,
  mend: (text: string, name: string) => string | undefined,
): Uint8Array {
  const entries = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/'))
  const mended = new Map<string, Uint8Array | string>()
  for (const [name, bytes] of entries) {
    const content = TEXT.test(name) ? mend(strFromU8(bytes), name) : bytes
    if (content !== undefined) mended.set(name, content)
  }
  const names = new Set(mended.keys())
  for (const [name, content] of mended)
    if (typeof content === 'string') mended.set(name, withoutDangling(content, name, names))
  return zipped(mended, date)
}

const TEXT = /\.(?:xml|rels)$/
