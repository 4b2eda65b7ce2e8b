import {
  BookmarkEnd,
  BookmarkStart,
  ConcreteHyperlink,
  type IContext,
  type XmlComponent,
} from 'docx'
import type { Outlined } from '../../tree/outline.ts'

/**
 * Where links of one document lead to. The library's own ids are drawn at random, or counted on from
 * the document before; these are the same each time.
 */
export class Links {
  readonly #bookmarks: ReadonlyMap<Outlined['node'], number>
  readonly #addresses: string[] = []

  constructor(outlined: readonly Outlined[]) {
    this.#bookmarks = new Map(outlined.map(({ node }, index) => [node, index + 1]))
  }

  /** Word knows no longer names, and not all letters: a number is enough. */
  nameOf(node: Outlined['node']): string {
    return `_Part${this.#numberOf(node)}`
  }

  /** A part of the document, for links and the contents to lead to. */
  bookmarked(node: Outlined['node'], children: readonly XmlComponent[]): XmlComponent[] {
    const number = this.#numberOf(node)
    return [new BookmarkStart(this.nameOf(node), number), ...children, new BookmarkEnd(number)]
  }

  toPart(node: Outlined['node'], children: readonly XmlComponent[]): XmlComponent {
    return new ConcreteHyperlink(children as never, '', this.nameOf(node))
  }

  toAddress(url: string, children: readonly XmlComponent[]): XmlComponent {
    const known = this.#addresses.indexOf(url)
    if (known >= 0) return new ConcreteHyperlink(children as never, idOf(known))
    return new FirstLink(url, idOf(this.#addresses.push(url) - 1), children)
  }

  #numberOf(node: Outlined['node']): number {
    return this.#bookmarks.get(node) ?? 0
  }
}

const idOf = (address: number) => `Link${address + 1}`

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** The first link to an address also names it in the document's list of what is outside. */
class FirstLink extends ConcreteHyperlink {
  readonly #url: string

  constructor(url: string, id: string, children: readonly XmlComponent[]) {
    super(children as never, id)
    this.#url = url
  }

  override prepForXml(context: IContext) {
    const { Relationships } = context.viewWrapper
    Relationships.addRelationship(this.linkId, HYPERLINK, this.#url, 'External')
    return super.prepForXml(context)
  }
}
