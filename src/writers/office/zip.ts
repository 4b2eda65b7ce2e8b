import { strToU8, type Zippable, zipSync } from 'fflate'

/** The first moment that a ZIP file can hold: it says nothing of when a document was written. */
const NO_TIME = new Date(1980, 0, 1)

/**
 * Parts of an Office file, packed: texts, and pictures as they are, since another time gains nothing.
 * `date`: YYYY-MM-DD, for its properties, in place of the moment of writing; without it they hold none.
 */
export function zipped(
  parts: ReadonlyMap<string, string | Uint8Array>,
  date: string | undefined,
): Uint8Array {
  const files: Zippable = {}
  for (const [name, content] of [...parts].sort(([a], [b]) => order(a) - order(b)))
    files[name] =
      typeof content === 'string'
        ? strToU8(name === PROPERTIES ? dated(content, date) : content)
        : [content, { level: 0 }]
  return zipSync(files, { mtime: NO_TIME, level: 3 })
}

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
