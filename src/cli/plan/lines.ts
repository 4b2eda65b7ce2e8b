import { eastAsianWidth } from 'get-east-asian-width'
import { safeText } from '../../diagnostics/safe-text.ts'

/** How words are set apart on a terminal. */
export type Style = 'warning' | 'strong' | 'dim' | 'framing' | 'telling' | 'meeting' | 'working'
export type Styles = Record<Style, (text: string) => string>

/** A piece of a line. It may hold an author's words: they are made safe when the line is printed. */
export interface Span {
  text: string
  style?: Style
}

export type Line = readonly Span[]

/** Lines as text, without blanks at their ends. */
export function printed(lines: readonly Line[], styles?: Styles): string {
  return lines.map((line) => `${lineText(line, styles)}\n`).join('')
}

function lineText(line: Line, styles: Styles | undefined): string {
  const last = line.findLastIndex(({ text }) => text.trim() !== '')
  return line
    .slice(0, last + 1)
    .map(({ text, style }, index) => {
      const safe = safeText(index === last ? text.trimEnd() : text)
      return style && styles ? styles[style](safe) : safe
    })
    .join('')
}

/** Letters of Latin, figures and our own marks: a column for each, and nothing to look up. */
const NARROW = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2026\u2500-\u25cf]*$/

/** Columns that a text takes on a terminal: two for a wide character, none for a mark on another. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length
  let width = 0
  for (const character of safeText(text))
    if (!/[\p{M}\u200b-\u200d]/u.test(character))
      width += eastAsianWidth(character.codePointAt(0) ?? 0)
  return width
}

/** A text in exactly so many columns where it is not wider. */
export function padded(text: string, width: number, align: 'start' | 'end' = 'start'): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'start' ? text + blanks : blanks + text
}

/** A text in lines of at most so many columns, broken at blanks; a longer word is cut. */
export function wrapped(text: string, width: number): string[] {
  const lines = ['']
  for (const word of safeText(text)
    .split(' ')
    .flatMap((one) => cut(one, width))) {
    const last = lines.at(-1) ?? ''
    if (last === '') lines[lines.length - 1] = word
    else if (widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function cut(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word]
  const parts = ['']
  for (const character of word) {
    const last = parts.at(-1) ?? ''
    if (widthOf(last + character) > width) parts.push(character)
    else parts[parts.length - 1] = last + character
  }
  return parts
}

/** A text behind a lead; its further lines stand below its first one. */
export function hanging(lead: Line, text: string, width: number, style?: Style): Line[] {
  const indent = lead.reduce((sum, span) => sum + widthOf(span.text), 0)
  return wrapped(text, Math.max(20, width - indent)).map((line, index) => [
    ...(index === 0 ? lead : [{ text: ' '.repeat(indent) }]),
    { text: line, ...(style && { style }) },
  ])
}
