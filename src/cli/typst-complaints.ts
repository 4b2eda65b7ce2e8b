/**
 * What the PDF engine says about a document, as data. Its sentences are for people who write
 * Typst, so none of them is passed on.
 */

import { fontsFor } from './render/fonts-to-get.ts'

/** A character that none of our fonts can print, and words of the document around it. */
export interface Missing {
  character: string
  context: string
}

const REPLACEMENT = '\ufffd'

/** The engine throws the debug form of its messages: a quoted text within a quoted message. */
const MESSAGE = /message: "((?:[^"\\]|\\.)*)"/g
const NOT_PRINTABLE =
  /the text `"((?:[^"\\]|\\.)*)"` could not be displayed|disallowed codepoint `"((?:[^"\\]|\\.)*)"`/

/** The characters that can't be printed, each once. Complaints of other kinds are left out. */
export function missingCharacters(thrown: string, source: string): Missing[] {
  const characters = new Set<string>()
  for (const [, quoted = ''] of thrown.matchAll(MESSAGE)) {
    const [, displayed, disallowed] = NOT_PRINTABLE.exec(unquoted(quoted)) ?? []
    const character = unquoted(displayed ?? disallowed ?? '')
    // What is not in the source as it stands can't be taken out of it, nor what may be its code.
    if (/[^\0-\x7f]/.test(character) && character !== REPLACEMENT && source.includes(character))
      characters.add(character)
  }
  return [...characters].map((character) => ({ character, context: around(character, source) }))
}

/** The source with U+FFFD, the sign for what can't be shown, in place of the missing. */
export function without(source: string, missing: readonly Missing[]): string {
  return missing.reduce((text, { character }) => text.replaceAll(character, REPLACEMENT), source)
}

/** How many are named; a document in a script that we have no font for lacks hundreds. */
const NAMED = 3

/** One sentence for all that is missing. */
export function missingNote(missing: readonly Missing[]): string {
  const named = missing
    .slice(0, NAMED)
    .map(({ character, context }) => `${codes(character)} in "${context}"`)
  const more = missing.length - named.length
  const list = more > 0 ? `${named.join(', ')}, and ${more} more` : named.join(', ')
  const way = fontsFor(missing.map(({ character }) => character).join(''))
  return `The fonts of the PDF have no sign for ${list}. "${REPLACEMENT}" is printed in its place; Markdown and HTML keep it.${way && ` ${way}`}`
}

function codes(character: string): string {
  const points = Array.from(character, (char) => {
    const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase()
    return `U+${hex.padStart(4, '0')}`
  })
  return `"${character}" (${points.join(' ')})`
}

const LITERAL = /"((?:[^"\\]|\\.)*)"/g

/** How much of a text stands on each side of a missing character. */
const CONTEXT = 16

/** The character in the first text that holds it. */
function around(character: string, source: string): string {
  const texts = Array.from(source.matchAll(LITERAL), ([, quoted = '']) => unquoted(quoted))
  const text = texts.find((text) => text.includes(character)) ?? character
  const at = text.indexOf(character)
  const before = Array.from(text.slice(0, at).replace(/\s+/g, ' '))
  const after = Array.from(text.slice(at + character.length).replace(/\s+/g, ' '))
  return [
    before.length > CONTEXT ? '…' : '',
    ...before.slice(-CONTEXT),
    character,
    ...after.slice(0, CONTEXT),
    after.length > CONTEXT ? '…' : '',
  ].join('')
}

/** Undoes the escapes of a quoted text, in Rust as in Typst. */
function unquoted(text: string): string {
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/gi, (_, hex?: string, char = '') =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (ESCAPES[char] ?? char),
  )
}

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', '0': '\0' }
