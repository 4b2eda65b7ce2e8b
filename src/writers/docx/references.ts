import { element, part } from '../office/xml.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

export interface Relation {
  id: string
  /** The last word of its type's address: `image`. */
  kind: string
  target: string
  isOutside?: boolean
}

/** What the text of a document names outside of it: pictures and addresses, each once. */
export class References {
  readonly #pictures: Uint8Array[] = []
  readonly #links: string[] = []
  #drawings = 0

  /** The id by which the text names a picture. */
  picture(bytes: Uint8Array): string {
    const known = this.#pictures.findIndex((other) => same(other, bytes))
    return pictureId(known < 0 ? this.#pictures.push(bytes) - 1 : known)
  }

  link(url: string): string {
    const known = this.#links.indexOf(url)
    return linkId(known < 0 ? this.#links.push(url) - 1 : known)
  }

  /** A number for a drawing that no other has. */
  drawing(): number {
    this.#drawings += 1
    return this.#drawings
  }

  /** Pictures by the name of their part. */
  pictures(): Map<string, Uint8Array> {
    return new Map(this.#pictures.map((bytes, index) => [`word/${pictureName(index)}`, bytes]))
  }

  relations(): Relation[] {
    return [
      ...this.#links.map((target, index) => ({
        id: linkId(index),
        kind: 'hyperlink',
        target,
        isOutside: true,
      })),
      ...this.#pictures.map((_, index) => ({
        id: pictureId(index),
        kind: 'image',
        target: pictureName(index),
      })),
    ]
  }
}

const pictureId = (index: number) => `rIdPicture${index + 1}`
const pictureName = (index: number) => `media/image${index + 1}.png`
const linkId = (index: number) => `rIdLink${index + 1}`

function same(one: Uint8Array, other: Uint8Array): boolean {
  return (
    one === other ||
    (one.length === other.length && one.every((byte, index) => byte === other[index]))
  )
}

/** The part that lists them. */
export function relationships(relations: readonly Relation[]): string {
  const list = relations.map(({ id, kind, target, isOutside }) =>
    element('Relationship', {
      Id: id,
      Type: kind === 'core-properties' ? `${PACKAGE}/metadata/${kind}` : `${OFFICE}/${kind}`,
      Target: target,
      TargetMode: isOutside ? 'External' : undefined,
    }),
  )
  return part(element('Relationships', { xmlns: PACKAGE }, list.join('')))
}
