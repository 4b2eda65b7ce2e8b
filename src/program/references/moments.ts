import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { readWhen } from '../grammars/moments.ts'
import { quoted } from '../grammars/read.ts'
import { idOf } from '../ids.ts'
import type { Visit } from '../schema/walk.ts'
import { knownAmong, unknownId } from '../unknown.ts'
import { around, type Merged } from './merged.ts'

/** What is wrong with a `when` or `due`: its session is unknown, many, or not said at all. */
export function problemOfWhen(at: Visit, { occurrences, places }: Merged): Diagnostic[] {
  const { value, owner, key } = at
  if (typeof value !== 'string' || owner === undefined || key === undefined) return []
  const when = readWhen(value)
  if (!when.ok || when.value.kind !== 'offset') return []
  const { from } = when.value
  const sessions = occurrences.map((occurrence) => occurrence.value)
  const words =
    from === 'own' && !around(at, 'sessions')
      ? withoutSession(value, sessions[0] && idOf(sessions[0]))
      : typeof from === 'object'
        ? wordsFor(from.session, occurrences)
        : undefined
  if (!words) return []
  return [{ severity: 'error', places: [{ place: places.value(owner, key) }], ...words }]
}

type Words = Pick<Diagnostic, 'id' | 'message' | 'try'>

function withoutSession(value: string, first = 'kick-off'): Words {
  return {
    id: 'session-missing',
    message: `${quoted(value)} does not say which session.`,
    try: `Name it, such as \`${value.trim()} ${first}\`.`,
  }
}

function wordsFor(id: string, occurrences: Merged['occurrences']): Words | undefined {
  const known = knownAmong(occurrences.map(({ value }) => value))
  if (known.has(id)) return undefined
  const times = occurrences.filter(({ base, repeat }) => repeat && base === id)
  if (times.length === 0) return { id: 'unknown-session', ...unknownId(id, ['sessions'], known) }
  return {
    id: 'unknown-session',
    message: `"${id}" is held ${times.length} times.`,
    try: `Say which: ${times.map(({ value }) => `\`${idOf(value)}\``).join(', ')}.`,
  }
}
