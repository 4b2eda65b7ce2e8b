import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { withoutDangling } from './package.ts'

/** The first moment that a ZIP file can hold: it says nothing of when a document was written. */
const NO_TIME = new Date(1980, 0, 1)

/**
 * An Office file with nothing in it that changes from one run to the next: moments, ids drawn at
 * random, ids counted on from the document before. `date`: YYYY-MM-DD, for its properties; without
 * it they hold none. `mend` changes the text of a part besides; where it gives none, the part goes.
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
  const texts = new Map<string, string>()
  for (const [name, content] of mended)
    if (typeof content === 'string') texts.set(name, withoutDangling(content, name, names))
  const parts: Zippable = {}
  for (const [name, content] of mended) {
    const text = texts.get(name)
    parts[name] =
      text === undefined
        ? // Pictures are packed as they are: another time gains nothing.
          [content as Uint8Array, { level: 0 }]
        : strToU8(name === PROPERTIES ? dated(text, date) : counted(name, text, texts))
  }
  return zipSync(parts, { mtime: NO_TIME, level: 5 })
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

/** Drawings and bookmarks are numbered from 1; links get the name of their place in the list. */
function counted(name: string, text: string, texts: ReadonlyMap<string, string>): string {
  const [folder, file] = [name.replace(/[^/]*$/, ''), name.replace(/^.*\//, '')]
  const isList = name.endsWith('.rels')
  const list = isList ? text : texts.get(`${folder}_rels/${file}.rels`)
  const links = new Map(
    [...(list ?? '').matchAll(/ Id="(rId[a-z0-9_-]{20,})"/g)].map(([, id = ''], index) => [
      id,
      `rIdLink${index + 1}`,
    ]),
  )
  const named = text.replace(/(["'])(rId[a-z0-9_-]{20,})\1/g, (whole, quote, id) =>
    links.has(id) ? `${quote}${links.get(id)}${quote}` : whole,
  )
  if (isList) return named
  return renumbered(
    renumbered(named, /(<wp:docPr\b[^>]*? id=")(\d+)(")/g),
    /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)(")/g,
  )
}

function renumbered(text: string, pattern: RegExp): string {
  const numbers = new Map<string, number>()
  return text.replace(pattern, (_, before: string, id: string, after: string) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
    return `${before}${numbers.get(id)}${after}`
  })
}
