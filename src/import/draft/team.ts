import { idFrom } from '../../program/ids.ts'
import { EVERYONE, ROLE } from '../words/people.ts'
import { Fields, field } from './yaml.ts'

interface Member {
  name?: string
  role?: string
}

const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+){0,3}$/u
const BETWEEN = /[,;/&+\n•]|\s(?:und|and|mit|with|sowie)\s/iu
const LONGEST = 40

/** Those who lead, by id, as the cells of an agenda name them. */
export class Team {
  readonly #members = new Map<string, Member>()
  /** From how somebody is called to the id. */
  readonly #ids = new Map<string, string>()

  /**
   * The ids of those whom a text names, each once. What names nobody of the team ("all", "groups of
   * three") comes back as `rest`; then nothing else is dropped of the text either.
   */
  idsIn(text: string, role?: string): { ids: string[]; rest?: string } {
    const parts = text
      .split(BETWEEN)
      .map((part) => part.trim())
      .filter(Boolean)
    const read = parts.map((part) => memberOf(part, role))
    const ids = read.flatMap((member) => (member ? this.#idOf(member) : []))
    return { ids: [...new Set(ids)], ...(read.includes(undefined) && { rest: text }) }
  }

  /** Whether all of them have a role. */
  get hasRoles(): boolean {
    return [...this.#members.values()].every(({ role }) => role !== undefined)
  }

  /** The field `people`; none where nobody is named. */
  fields(): Fields {
    return new Fields(
      [...this.#members].map(([id, { name, role }]) =>
        field(id, new Fields([field('role', role), field('name', name)])),
      ),
    )
  }

  #idOf(member: Member): string {
    const called = (member.name ?? member.role ?? '').toLowerCase()
    const known = this.#ids.get(called) ?? this.#byFirstName(called)
    const id = known ?? this.#fresh(called)
    this.#ids.set(called, id)
    const there = this.#members.get(id)
    const name = longer(there?.name, member.name)
    const role = both(there?.role, member.role)
    this.#members.set(id, { ...(name && { name }), ...(role && { role }) })
    return id
  }

  /** "Anna" is "Anna Berg", or the other way round, where there is one of them alone. */
  #byFirstName(called: string): string | undefined {
    const [first = ''] = called.split(' ')
    const alike = [...this.#ids.keys()].filter((other) =>
      called === first ? other.startsWith(`${first} `) : other === first,
    )
    return alike.length === 1 ? this.#ids.get(alike[0] ?? '') : undefined
  }

  #fresh(called: string): string {
    const id = idFrom(called) || 'person'
    let fresh = id
    for (let number = 2; this.#members.has(fresh); number++) fresh = `${id}-${number}`
    return fresh
  }
}

/** Roles of one person: two where they differ. */
function both(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a.toLowerCase().split(', ').includes(b.toLowerCase()) ? a : `${a}, ${b}`
}

function longer(a: string | undefined, b: string | undefined): string | undefined {
  return (a?.length ?? 0) >= (b?.length ?? 0) ? a : b
}

/** "Anna Berg", "Anna (Moderation)", "Trainer: Ben", or a role alone. Undefined for anything else. */
function memberOf(part: string, role: string | undefined): Member | undefined {
  if (part.length > LONGEST) return undefined
  const [, before = part, inside] = /^(.*?)\s*\(([^)]*)\)$/.exec(part) ?? []
  const [, label, behind] = /^([^:]+):\s*(.+)$/.exec(before) ?? []
  const name = behind ?? before
  const given = label ?? inside ?? role
  if (EVERYONE.test(name) || /\d/.test(part)) return undefined
  if (given !== undefined && !ROLE.test(given) && given !== role) return undefined
  if (ROLE.test(name) && given === undefined && name.split(' ').length <= 3) return { role: name }
  if (!NAME.test(name)) return undefined
  return given === undefined ? { name } : { name, role: given }
}
