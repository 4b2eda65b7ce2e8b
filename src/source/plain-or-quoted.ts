/** Letters, digits and signs that mean nothing to YAML wherever they stand after a letter; paths. */
const PLAIN = /^(?:\.\.\/)?\p{L}[\p{L}\p{M}\p{N} .,;?!()&'"’/–+-]*$/u
/** What YAML, or an older reader of it, would take for something else than text. */
const OTHER_THAN_TEXT = /^(?:true|false|yes|no|on|off|y|n|null|none|cut|keep)$/i

/**
 * A text as one YAML value on one line, outside of brackets: as people write it where that is safe,
 * else in quotes.
 */
export function plainOrQuoted(text: string): string {
  return PLAIN.test(text) && !OTHER_THAN_TEXT.test(text) && text.trim() === text
    ? text
    : JSON.stringify(text)
}
