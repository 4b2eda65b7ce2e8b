import {
  type IParagraphOptions,
  type IRunPropertiesOptions,
  type ITableCellOptions,
  type ITableOptions,
  ParagraphProperties,
  RunProperties,
  Table,
  TableCell,
  type XmlComponent,
} from 'docx'
import { Repeated } from './repeated.ts'

/**
 * What the elements of one document look like: they are thousands, but look only some dozen ways. The
 * library makes the properties of each way once, and elements that are alike share them.
 */
export class Looks {
  readonly #looks = new Map<string, Repeated>()

  ofRun(look: IRunPropertiesOptions): Repeated {
    return this.get('w:rPr', look) ?? this.add('w:rPr', look, new RunProperties(look))
  }

  ofParagraph(look: IParagraphOptions): Repeated {
    return this.get('w:pPr', look) ?? this.add('w:pPr', look, new ParagraphProperties(look))
  }

  /** Properties of what looks so, unless nothing did before. `look`: plain data. */
  get(name: Properties, look: object): Repeated | undefined {
    return this.#looks.get(name + JSON.stringify(look))
  }

  add(name: Properties, look: object, properties: XmlComponent): Repeated {
    const shared = new Repeated(name, properties)
    this.#looks.set(name + JSON.stringify(look), shared)
    return shared
  }
}

type Properties = 'w:rPr' | 'w:pPr' | 'w:tcPr' | 'w:tblPr'

// The properties of cells and tables can't be had alone: those of the first that looks so are taken
// for the others.

export class AlikeCell extends TableCell {
  constructor(looks: Looks, { children, ...look }: ITableCellOptions) {
    const known = looks.get('w:tcPr', look)
    const { columnSpan } = look
    super({ ...(known ? columnSpan && { columnSpan } : look), children })
    this.root[0] = known ?? looks.add('w:tcPr', look, this.root[0])
  }

  /** It is one of the properties. */
  override setColumnWidth(): void {}
}

export class AlikeTable extends Table {
  constructor(looks: Looks, { rows, columnWidths, ...look }: ITableOptions) {
    const known = looks.get('w:tblPr', look)
    super({ ...look, rows, ...(columnWidths && { columnWidths }) })
    this.root[0] = known ?? looks.add('w:tblPr', look, this.root[0])
  }
}
