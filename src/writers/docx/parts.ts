import type { DocumentMeta } from '../../tree/tree.ts'
import { element, escaped, part } from '../office/xml.ts'
import { WORD } from './namespaces.ts'
import { type References, relationships } from './references.ts'

/** The texts of a file; what they are is said elsewhere. */
export interface Texts {
  document: string
  styles: string
  numbering: string
  footer: string
}

/** How the document names its foot. */
export const FOOTER_ID = 'rIdFooter'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const CORE = 'application/vnd.openxmlformats-package.core-properties+xml'

/** All parts of a Word file by name, the list of their types first. */
export function partsOf(
  texts: Texts,
  meta: DocumentMeta,
  references: References,
): Map<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', types()],
    ['_rels/.rels', relationships(PACKAGE)],
    ['docProps/core.xml', properties(meta)],
    ['word/_rels/document.xml.rels', relationships([...BESIDES, ...references.relations()])],
    ['word/document.xml', texts.document],
    ['word/footer1.xml', texts.footer],
    ['word/numbering.xml', texts.numbering],
    ['word/settings.xml', SETTINGS],
    ['word/styles.xml', texts.styles],
    ...references.pictures(),
  ])
}

const BESIDES = [
  { id: 'rIdStyles', kind: 'styles', target: 'styles.xml' },
  { id: 'rIdNumbering', kind: 'numbering', target: 'numbering.xml' },
  { id: 'rIdSettings', kind: 'settings', target: 'settings.xml' },
  { id: FOOTER_ID, kind: 'footer', target: 'footer1.xml' },
]

const PACKAGE = [
  { id: 'rId1', kind: 'officeDocument', target: 'word/document.xml' },
  { id: 'rId2', kind: 'core-properties', target: 'docProps/core.xml' },
]

function types(): string {
  const byEnding = [
    ['png', 'image/png'],
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ].map(([ending, type]) => element('Default', { Extension: ending, ContentType: type }))
  const byName = [
    ['/docProps/core.xml', CORE],
    ['/word/document.xml', `${TYPE}.document.main+xml`],
    ...BESIDES.map(({ kind, target }) => [`/word/${target}`, `${TYPE}.${kind}+xml`]),
  ].map(([name, type]) => element('Override', { PartName: name, ContentType: type }))
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/content-types'
  return part(element('Types', { xmlns }, [...byEnding, ...byName].join('')))
}

/** What the file says of itself: a date only where the document has one. */
function properties({ title, kind, authors, date }: DocumentMeta): string {
  const writers = escaped(authors.join(', '))
  const moment = (name: string) =>
    date === undefined
      ? ''
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`
  const content = [
    `<dc:title>${escaped(`${title} · ${kind}`)}</dc:title>`,
    `<dc:creator>${writers}</dc:creator>`,
    `<dc:description>${escaped(kind)}</dc:description>`,
    `<cp:lastModifiedBy>${writers}</cp:lastModifiedBy>`,
    moment('created'),
    moment('modified'),
  ]
  return part(element('cp:coreProperties', PROPERTIES, content.join('')))
}

const PROPERTIES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
}

/** Laid out as Word does since 2013: without it, a document opens as one of an older Word. */
const SETTINGS = part(
  element(
    'w:settings',
    WORD,
    [
      '<w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode"',
      ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    ].join(''),
  ),
)
