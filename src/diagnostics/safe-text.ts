/**
 * Makes text from a file harmless on a terminal and in a CI log: line breaks and tabs become one
 * space; every other control character, every bidirectional override, and what would open a command of
 * a CI platform become U+FFFD. So no escape sequence gets out, nothing from a file can start a line of
 * its own, and no log can be made to do something.
 */
export function safeText(text: string): string {
  return disarmed(text.replace(/[\t\n\r\u2028\u2029]+/g, ' '))
}

/** As `safeText`, but keeps the length (one character for one), for lines shown in a frame. */
export function safeLine(line: string): string {
  return disarmed(line.replace(/\t/g, ' ').replace(/[\r\n\u2028\u2029]/g, '\ufffd'))
}

/** The same for a sentence in a report that has no room for a text without end. */
export function safeSentence(text: string, most = 1000): string {
  const safe = safeText(text.slice(0, most + 1))
  return safe.length > most ? `${safeText(text.slice(0, most))}…` : safe
}

function disarmed(line: string): string {
  return line
    .replace(HARMFUL, '\ufffd')
    .replace(LINE_COMMAND, '$1\ufffd')
    .replace(COMMAND, '#\ufffd')
}

// C0, DEL, C1; embeddings, overrides and isolates of text direction; lone surrogates.
const HARMFUL =
  /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

// GitHub takes `::error` for a command where a line begins with it, whatever blanks stand before;
// GitHub `##[error]`, Azure `##vso[`, and TeamCity `##teamcity[`, anywhere in a line.
const LINE_COMMAND = /^(\s*:):/
const COMMAND = /##(?=[a-z]*\[)/gi
