import { BuilderElement, type ITableOptions, Table } from 'docx'

/** A table that says to those who do not see it what it shows. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, description: string) {
    super(options)
    const [properties] = this.root as {
      addChildElement(child: BuilderElement<{ value: string }>): void
    }[]
    properties?.addChildElement(
      new BuilderElement({
        name: 'w:tblDescription',
        attributes: { value: { key: 'w:val', value: description } },
      }),
    )
  }
}
