import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'

/** An item of a list, as it should be: what it was, if it was there, with some fields set. */
export interface Item {
  /** Where it stands now. */
  from?: { list: string; index: number } | undefined
  /** Null is written as nothing; undefined takes the field away. */
  fields: Readonly<Record<string, unknown>>
}

/**
 * A file's text with new lists of maps at its top. Items that were there keep their comments and all
 * fields that are not named, and the rest of the file stays as it is. An empty list goes away.
 */
export function renewedLists(
  text: string,
  lists: Readonly<Record<string, readonly Item[]>>,
): string {
  const document = parseDocument(text)
  const before = new Map(Object.keys(lists).map((name) => [name, itemsOf(document, name)]))
  for (const [name, items] of Object.entries(lists)) {
    if (items.length === 0) {
      document.delete(name)
      continue
    }
    const list = document.createNode([]) as YAMLSeq
    list.items = items.map((item, index) => {
      const old = item.from && before.get(item.from.list)?.[item.from.index]
      const node = withFields(old ?? (document.createNode({}) as YAMLMap), item.fields, document)
      node.spaceBefore = index > 0
      return node
    })
    document.set(name, list)
  }
  return document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: false })
}

function itemsOf(document: Document, name: string): YAMLMap[] {
  const list = document.get(name)
  return isSeq(list) ? list.items.filter((item) => isMap(item)) : []
}

/** A field with the same value stays as it is written. */
function withFields(node: YAMLMap, fields: Item['fields'], document: Document): YAMLMap {
  const now = node.toJS(document) as Record<string, unknown>
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) node.delete(field)
    else if (!(field in now) || JSON.stringify(now[field]) !== JSON.stringify(value))
      node.set(field, document.createNode(value))
  }
  return node
}
