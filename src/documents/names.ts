import type { Person, Space, SpaceKind } from '../program/program.ts'
import type { SeenProgram } from './participants.ts'
import type { LabelKey, Words } from './words.ts'

/** The roles that the field has words for. What an author calls a role otherwise stays as it is. */
const ROLES: ReadonlyMap<string, LabelKey> = new Map([
  ['facilitator', 'roles.facilitator'],
  ['moderator', 'roles.moderator'],
  ['producer', 'roles.producer'],
])

const KINDS: Readonly<Record<SpaceKind, LabelKey>> = {
  'in-person': 'spaces.in-person',
  video: 'spaces.video',
  channel: 'spaces.channel',
  document: 'spaces.document',
  webinar: 'spaces.webinar',
  email: 'spaces.email',
}

/** What people, roles and places of a program are called in its documents. */
export class Names {
  constructor(
    readonly program: Pick<SeenProgram, 'people' | 'spaces' | 'resources' | 'sessions'>,
    readonly words: Words,
  ) {}

  role({ role }: Pick<Person, 'role'>): string {
    const key = ROLES.get(role.trim().toLowerCase())
    return key ? this.words.text(key) : role
  }

  /** Who somebody is, or, as long as nobody has said so, what they do. */
  person(id: string): string {
    const person = this.program.people.get(id)
    if (!person) return id
    return person.name ?? this.role(person)
  }

  /** Who somebody is; undefined as long as nobody has said so. */
  known(id: string): string | undefined {
    return this.program.people.get(id)?.name
  }

  /** Several people, the one in front first; undefined when there are none. */
  people(ids: readonly string[]): string | undefined {
    const names = [...new Set(ids.map((id) => this.person(id)))]
    return names.length > 0 ? this.words.list(names) : undefined
  }

  /** A place as its author calls it, else by its kind. */
  space(id: string): string {
    const space = this.program.spaces.get(id)
    return space ? (space.name ?? this.kind(space)) : id
  }

  /** A place with its kind, unless that is its name: "Liffey room (In person)". */
  titled(space: Pick<Space, 'name' | 'kind'>): string {
    const kind = this.kind(space)
    if (space.name === undefined || space.name === kind) return kind
    return this.words.text('spaces.named', { name: space.name, kind })
  }

  /** "Liffey room and Video call"; a name with a comma in it ends at a semicolon. */
  spaces(ids: readonly string[]): string | undefined {
    const names = ids.map((id) => this.space(id))
    if (names.length === 0) return undefined
    const isParted = names.some((name) => name.includes(this.words.text('comma').trim()))
    return isParted ? names.join(this.words.text('clause')) : this.words.list(names)
  }

  kind({ kind }: Pick<Space, 'kind'>): string {
    return this.words.text(KINDS[kind])
  }

  /** A resource or a place by its id: where something is handed in. */
  target(id: string): string {
    return this.program.resources.get(id)?.title ?? this.space(id)
  }

  /** The title of a session by its id, also by that of the one it repeats. */
  session(id: string): string {
    const { sessions } = this.program
    return (
      (
        sessions.find((session) => session.id === id) ??
        sessions.find((session) => session.id === `${id}-1`)
      )?.title ?? id
    )
  }
}
