import { inQuotes } from '../../source/quote.ts'
import { quoted } from '../grammars/read.ts'
import { type SchemaNode, typesOf } from '../schema/node.ts'
import type { Visit } from '../schema/walk.ts'
import type { Scene, Told } from './problem.ts'
import { meantField } from './synonyms.ts'
import { valuesOf } from './words.ts'

/**
 * `- Ground rules: be kind` where a text may stand: the colon makes a field of the first words.
 * Undefined when the fields may be meant as such.
 */
export function colonInText(at: Visit, { root, places }: Scene): Told | undefined {
  const owner = at.value as Record<string, unknown>
  const key = takesAnyText(at.node) ? onlyKey(owner) : undefined
  if (key === undefined) return undefined
  if (typeof owner[key] === 'object' && owner[key] !== null) return undefined
  if (meantField(key, at.node, root)) return undefined
  const place = places.key(owner, key)
  const written = place.source.text.slice(place.start, places.value(owner, key).end)
  return {
    id: 'colon-in-text',
    message: `The colon and the space after ${quoted(key)} make a field of it, not a text.`,
    place,
    try: written.includes('\n')
      ? 'Put the whole text in quotes.'
      : `Put the whole text in quotes: ${inQuotes(written)}.`,
  }
}

function onlyKey(owner: object): string | undefined {
  const keys = Object.keys(owner)
  return keys.length === 1 ? keys[0] : undefined
}

function takesAnyText(node: SchemaNode): boolean {
  return typesOf(node).includes('string') && !node['x-reads'] && valuesOf(node).length === 0
}
