import { type IContext, type IXmlableObject, XmlComponent } from 'docx'

/**
 * A component of the library that stands in a document again and again: what it is written as is
 * worked out once, and the same object is given each time.
 */
export class Repeated extends XmlComponent {
  readonly #component: XmlComponent
  #written: IXmlableObject | undefined

  constructor(name: string, component: XmlComponent) {
    super(name)
    this.#component = component
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.#written ??= this.#component.prepForXml(context)
    return this.#written
  }
}

/**
 * An element with properties that others share, and what stands in it: another thing in each. It
 * holds no components that are written as several elements, which the library would ask for.
 */
export class Alike extends XmlComponent {
  readonly #properties: Repeated
  readonly #content: readonly XmlComponent[]

  constructor(name: string, properties: Repeated, content: readonly XmlComponent[]) {
    super(name)
    this.#properties = properties
    this.#content = content
  }

  override prepForXml(context: IContext): IXmlableObject {
    const properties = this.#properties.prepForXml(context)
    const content = this.#content.map((part) => part.prepForXml(context))
    return { [this.rootKey]: properties ? [properties, ...content] : content }
  }
}

/** Words in a run, as they are. */
export class Words extends XmlComponent {
  readonly #words: string

  constructor(words: string) {
    super('w:t')
    this.#words = words
  }

  override prepForXml(): IXmlableObject {
    return { 'w:t': [PRESERVED, this.#words] }
  }
}

const PRESERVED = { _attr: { 'xml:space': 'preserve' } }
