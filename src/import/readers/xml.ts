import { Parser } from 'saxen'

/** An element of a document: its name with the prefix that is usual for its namespace. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (Element | string)[]
}

/** As deep as no document is that somebody wrote. */
const DEEPEST = 300

export class NoXml extends Error {}

/** The root of a document. Throws `NoXml`. Entities are not resolved, so that none can grow. */
export function readXml(text: string, namespaces: Record<string, string>): Element {
  const top: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [top]
  const parser = new Parser()
  parser.ns(namespaces)
  parser.on('openTag', (name, attributes, decode) => {
    const raw = attributes()
    const element: Element = {
      name,
      attributes: Object.fromEntries(
        Object.entries(raw).map(([key, value]) => [key, decode(String(value))]),
      ),
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
    if (open.length > DEEPEST) throw new NoXml('deep')
  })
  parser.on('closeTag', () => {
    open.pop()
  })
  parser.on('text', (value, decode) => {
    open.at(-1)?.children.push(decode(value))
  })
  parser.on('cdata', (value) => {
    open.at(-1)?.children.push(value)
  })
  parser.on('error', () => {
    throw new NoXml('broken')
  })
  parser.parse(text)
  const root = top.children.find((child) => typeof child !== 'string')
  if (!root || open.length !== 1) throw new NoXml('broken')
  return root
}

/** The elements of this name right below another. */
export function childrenOf(element: Element | undefined, name: string): Element[] {
  return (element?.children ?? []).filter(
    (child): child is Element => typeof child !== 'string' && child.name === name,
  )
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return childrenOf(element, name)[0]
}
