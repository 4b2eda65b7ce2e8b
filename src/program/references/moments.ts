import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { readWhen } from '../grammars/moments.ts'
import { quoted } from '../grammars/read.ts'
import { idOf } from '../ids.ts'
import type { Visit } from '../schema/walk.ts'
import { unknownId } from '../unknown.ts'
import { around, type Merged } from './merged.ts'

/** What is wrong with a `when` or `due`: its session is unknown, many, or not said at all. */
export function problemOfWhen(at: Visit, merged: Merged): Diagnostic | undefined {
  const { value, owner, key } = at
  if (typeof value !== 'string' || owner === undefined || key === undefined) return undefined
  const when = readWhen(value)
  if (!when.ok || when.value.kind !== 'offset') return undefined
  const { from } = when.value
  const [first] = merged.occurrences
  const words =
    from === 'own' && !around(at, 'sessions')
      ? withoutSession(value, first && idOf(first.value))
      : typeof from === 'object'
        ? wordsFor(from.session, merged)
        : undefined
  const place = merged.places.value(owner, key)
  return words && { severity: 'error', places: [{ place }], ...words }
}

type Words = Pick<Diagnostic, 'id' | 'message' | 'try'>

function withoutSession(value: string, first = 'kick-off'): Words {
  return {
    id: 'session-missing',
    message: `${quoted(value)} does not say which session.`,
    try: `Name it, such as \`${value.trim()} ${first}\`.`,
  }
}

function wordsFor(id: string, { occurrences, known }: Merged): Words | undefined {
  const sessions = known('sessions')
  if (sessions.has(id)) return undefined
  const times = occurrences.filter(({ base, repeat }) => repeat && base === id)
  if (times.length === 0) return { id: 'unknown-session', ...unknownId(id, ['sessions'], sessions) }
  return {
    id: 'unknown-session',
    message: `"${id}" is held ${times.length} times.`,
    try: `Say which: ${times.map(({ value }) => `\`${idOf(value)}\``).join(', ')}.`,
  }
}
