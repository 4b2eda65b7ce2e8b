import { isPair, isScalar, isSeq, parseDocument, stringify, visit } from 'yaml'

/** A plain value as YAML text, in block style, with long texts on one line. */
export function written(value: unknown): string {
  return stringify(value, { lineWidth: 0 })
}

/** The same YAML as an author would write it: braces and brackets around a few short values alone. */
export function writtenOut(yaml: string): string {
  const document = parseDocument(yaml)
  visit(document, {
    Collection(_, node, path) {
      const isItem = isSeq(path.at(-1))
      node.flow = Boolean(node.flow) && !isItem && node.items.every(isShort)
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim()
}

function isShort(item: unknown): boolean {
  const value = isPair(item) ? item.value : item
  return isScalar(value) && !/\s/.test(String(value.value))
}
