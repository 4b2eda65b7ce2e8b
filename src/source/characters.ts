import type { Finding } from './trap.ts'

/**
 * Characters that no file may hold: control characters (C0 but tab and line breaks, DEL, C1),
 * separators that look like line breaks, embeddings, overrides and isolates of the direction of
 * writing (they make a text look different from what it says), a byte order mark inside a text,
 * lone surrogates.
 */
const REFUSED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u
const ALL_REFUSED = new RegExp(REFUSED, 'gu')

/** Whether a value, as the parser read it, holds one: `"\u001b"` writes one with plain letters. */
export function refusedCharacter(text: string): string | undefined {
  return REFUSED.exec(text)?.[0]
}

/** One finding for each kind of refused character, at its first place. */
export function refusedCharacters(text: string): Finding[] {
  if (!REFUSED.test(text)) return []
  const places = new Map<string, number[]>()
  for (const { 0: character, index } of text.matchAll(ALL_REFUSED))
    places.set(kind(character), [...(places.get(kind(character)) ?? []).slice(0, 1), index])
  return [...places.values()].map(([first = 0, second]) => ({
    id: 'character-refused',
    message: `${named(text.charAt(first))} stands here, which nobody can see.`,
    try: `Delete it${second === undefined ? '' : ', here and further down'}: it was probably pasted with the text. ${HARD_TO_SELECT}`,
    at: { start: first, end: first + 1 },
  }))
}

/** Those that change the direction of writing come in pairs, by one cause. */
function kind(character: string): string {
  return /[\u202a-\u202e\u2066-\u2069]/.test(character) ? 'direction' : character
}

const HARD_TO_SELECT =
  'If you cannot get hold of it, delete the words around it and type them again.'

/** The character's name and number: `A right-to-left override (U+202E)`. */
export function named(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return `${NAMES[number] ?? kindOf(code)} (${number})`
}

function kindOf(code: number): string {
  return code >= 0xd800 && code <= 0xdfff ? 'Half of a character' : 'A control character'
}

const NAMES: Record<string, string> = {
  'U+0000': 'A NUL character',
  'U+0008': 'A backspace character',
  'U+000B': 'A soft line break',
  'U+000C': 'A page break',
  'U+001B': 'An escape character',
  'U+0085': 'A next-line character',
  'U+2028': 'A line separator',
  'U+2029': 'A paragraph separator',
  'U+202A': 'A left-to-right embedding',
  'U+202B': 'A right-to-left embedding',
  'U+202C': 'An end of an embedding',
  'U+202D': 'A left-to-right override',
  'U+202E': 'A right-to-left override',
  'U+2066': 'A left-to-right isolate',
  'U+2067': 'A right-to-left isolate',
  'U+2068': 'A first-strong isolate',
  'U+2069': 'An end of an isolate',
  'U+FEFF': 'A byte order mark',
}
