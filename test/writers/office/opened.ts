import { strFromU8, unzipSync } from 'fflate'

/** The XML parts of an Office file by name; throws for one that is not well-formed. */
export function opened(file: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => /\.(?:xml|rels)$/.test(name))
  return new Map(
    parts.map(([name, bytes]) => {
      const xml = strFromU8(bytes)
      mustBeWellFormed(xml, name)
      return [name, xml]
    }),
  )
}

/** What readers read in a part: the texts of each paragraph, joined; `w` for Word, `a` for slides. */
export function words(xml: string, prefix: 'w' | 'a' = 'w'): string {
  const paragraphs = xml.split(`</${prefix}:p>`)
  const text = new RegExp(`<${prefix}:t(?: [^>]*)?>([^<]*)</${prefix}:t>`, 'g')
  return paragraphs
    .map((paragraph) =>
      [...paragraph.matchAll(text)].map(([, content = '']) => decoded(content)).join(''),
    )
    .filter((line) => line !== '')
    .join('\n')
}

/** Parts as a text to read and compare: a line for each element that matters. */
export function listing(parts: ReadonlyMap<string, string>, names: readonly string[]): string {
  return names.map((name) => `==> ${name}\n${lines(parts.get(name) ?? 'MISSING')}\n`).join('\n')
}

function lines(xml: string): string {
  return xml.replace(
    /(?<=>)(?=<(?:w:(?:p|tbl|tr|tc|r|sdt|style|lvl|abstractNum|num)|p:sp|p:pic|a:p|a:r|Relationship)[ >])/g,
    '\n',
  )
}

export function decoded(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&amp;/g, '&')
}

/** XML 1.0: characters that it has, entities that it knows, every tag closed, nothing twice. */
function mustBeWellFormed(xml: string, name: string): void {
  const strange = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml)
  if (strange) throw new Error(`${name}: U+${strange[0].codePointAt(0)?.toString(16)}`)
  const open: string[] = []
  const body = xml.replace(/^<\?xml [^?]*\?>\s*/, '')
  for (const [token] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (/&(?!(?:lt|gt|amp|quot|apos|#39|#x[0-9a-f]+|#\d+);)/i.test(token))
      throw new Error(`${name}: a bare ampersand in ${token}`)
    if (!token.startsWith('<')) continue
    const tag = /^<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/.exec(token)
    if (!tag) throw new Error(`${name}: not a tag: ${token}`)
    const [, closes, element = '', attributes = '', empty] = tag
    const keys = [...attributes.matchAll(/([\w:.-]+)="[^"]*"/g)].map(([, key]) => key)
    if (closes && open.pop() !== element) throw new Error(`${name}: ${token} closes another`)
    if (!closes && !empty) open.push(element)
    if (new Set(keys).size < keys.length) throw new Error(`${name}: an attribute twice in ${token}`)
  }
  if (open.length > 0) throw new Error(`${name}: ${open.join(' ')} not closed`)
}
