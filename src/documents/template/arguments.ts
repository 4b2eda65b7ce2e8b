import type { Argument } from './tag.ts'
import { Text } from './text.ts'

/** An argument of a tag as the tree takes it; undefined when it is not given, or empty. */
export function argumentOf(given: unknown, { kind, otherwise }: Argument): unknown {
  const value = given === null || given === '' ? undefined : given
  if (value === undefined) return otherwise
  if (kind === 'line') return textOf(value).inline
  if (kind === 'words') return textOf(value).words
  return value
}

/** A text, whether it came from the view, from the words, or was written in the template. */
export function textOf(value: unknown): Text {
  return value instanceof Text ? value : Text.plain(String(value))
}
