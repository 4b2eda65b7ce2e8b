import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { listed, nearest } from '../../diagnostics/nearest.ts'
import type { Places } from '../../source/places.ts'
import { quoted } from '../grammars/read.ts'
import { KINDS, type Kind, type SchemaName } from '../schema/node.ts'

const VERSION = 1

/**
 * What a file says it is; undefined when it is not one of ours (no `social-learn` at its top). A
 * kind that does not exist counts as a program, and {@link wrongHeader} says what is wrong with it.
 */
export function kindOf(value: unknown): Kind | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'social-learn'))
    return undefined
  return KINDS.find((kind) => kind === (value as { kind?: unknown }).kind) ?? 'program'
}

/**
 * A version or a kind that this tool does not know. Nothing else is worth saying then: the rest of
 * the file was written for something else.
 */
export function wrongHeader(
  value: object,
  kind: SchemaName,
  places: Places,
): Diagnostic | undefined {
  const head = value as { 'social-learn'?: unknown; kind?: unknown }
  if (Object.hasOwn(head, 'social-learn') && head['social-learn'] !== VERSION)
    return {
      id: 'unknown-version',
      severity: 'error',
      message: `${quoted(head['social-learn'])} is no version of the format that this tool reads.`,
      places: [{ place: places.value(value, 'social-learn') }],
      try: newer(head['social-learn'])
        ? 'Use a newer social-learn; this one reads version 1.'
        : 'Write `social-learn: 1`. Your own version goes into `about`, as `version: "1.2"`.',
    }
  if (Object.hasOwn(head, 'kind') && head.kind !== kind)
    return {
      id: 'unknown-kind',
      severity: 'error',
      message: `${quoted(head.kind)} is no kind of file that this tool knows.`,
      places: [{ place: places.value(value, 'kind') }],
      try: wayTo(head.kind),
    }
  return undefined
}

function newer(version: unknown): boolean {
  return Number.isInteger(version) && Number(version) > VERSION
}

function wayTo(kind: unknown): string {
  const near = typeof kind === 'string' ? nearest(kind, KINDS) : undefined
  const all = `The kinds are ${listed(KINDS)}; a program needs no \`kind\`.`
  return near === undefined ? all : `Did you mean \`${near}\`? ${all}`
}
