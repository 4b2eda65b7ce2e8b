/**
 * Makes text from a file harmless on a terminal and in a CI log: line breaks and tabs become one
 * space, every other control character and every bidirectional override becomes U+FFFD. So no
 * escape sequence gets out, and nothing from a file can start a line of its own.
 */
export function safeText(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(HARMFUL, '\ufffd')
}

/** As `safeText`, but keeps the length (one character for one), for lines shown in a frame. */
export function safeLine(line: string): string {
  return line
    .replace(/\t/g, ' ')
    .replace(/[\r\n\u2028\u2029]/g, '\ufffd')
    .replace(HARMFUL, '\ufffd')
}

// C0, DEL, C1; embeddings, overrides and isolates of text direction; lone surrogates.
const HARMFUL =
  /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
