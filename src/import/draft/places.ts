import { idFrom } from '../../program/ids.ts'
import { oneLine } from '../pieces.ts'
import { CALL, ROOM } from '../words/people.ts'
import { Fields, field } from './yaml.ts'

const LONGEST = 60

/** Rooms and calls, by id, as an agenda names them. */
export class Spaces {
  readonly #names = new Map<string, { name: string; kind: 'video' | 'in-person' }>()

  /** The id of the place that a text names; undefined where nobody can tell what kind of place it is. */
  idIn(text: string): string | undefined {
    const name = oneLine(text)
    const kind = CALL.test(name) ? 'video' : ROOM.test(name) ? 'in-person' : undefined
    const id = idFrom(name)
    if (!kind || id === '' || name.length > LONGEST) return undefined
    if (!this.#names.has(id)) this.#names.set(id, { name, kind })
    return id
  }

  fields(): Fields {
    return new Fields(
      [...this.#names].map(([id, { name, kind }]) =>
        field(id, new Fields([field('kind', kind), field('name', name)])),
      ),
    )
  }
}
