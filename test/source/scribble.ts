import fc from 'fast-check'

/** Pieces that mean something in YAML, so that chance makes more than plain text of them. */
export const yamlPieces = fc.constantFrom(
  ...['a', 'say', 'text: b', ': ', ':', '- ', '-', '#', ' #x', '"', "'", '[', ']', '{', '}', ','],
  ...['&a', '*a', '!x', '|', '>', '%', '@', '`', '?', '? ', '<<', '---', '...', '~', '“', '”'],
  ...['\n', '\n  ', '\n    ', '\n- ', '\n  - ', '\t', '\r\n', '\u00a0', '\u200b', '\\', '•', '1.5'],
)

export const scribble = fc.array(yamlPieces, { maxLength: 60 }).map((all) => all.join(''))
