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
  const entries = Object.entries(unzipSync(file))
    .filter(([name]) => !name.endsWith('/'))
    .sort(([a], [b]) => order(a) - order(b))
  const mended = new Map<string, Uint8Array | string>()
  for (const [name, bytes] of entries) {
    const content = TEXT.test(name) ? mend(strFromU8(bytes), name) : bytes
    if (content !== undefined) mended.set(name, content)
  }
  const names = new Set(mended.keys())
  for (const [name, content] of mended)
    if (typeof content === 'string') {
      const text = withoutDangling(content, name, names)
      mended.set(name, name === PROPERTIES ? dated(text, date) : text)
    }
  return zipped(mended)
}

const TEXT = /\.(?:xml|rels)$/
const PROPERTIES = 'docProps/core.xml'

/** Readers expect the list of parts first. */
function order(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2
}

function dated(properties: string, date: string | undefined): string {
  return properties.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, (moment) =>
    date ? moment.replace(/>[^<]*</, `>${date}T00:00:00Z<`) : '',
  )
}
