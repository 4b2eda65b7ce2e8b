import { MAX_NESTING, MAX_PIECES } from './limits.ts'
import type { Complaint } from './tokens.ts'
import type { Finding } from './trap.ts'

interface Words {
  id: string
  message: string
  try: string
}

const TOO_DEEP = {
  id: 'nested-too-deep',
  message: `Too many lists and fields stand inside one another here: ${MAX_NESTING} is the limit.`,
  try: 'Close brackets that were left open; or write the inner part elsewhere.',
}
const INSTRUCTION = {
  id: 'instruction-unknown',
  message: 'A line that starts with `%` is an instruction to YAML, and none is used here.',
  try: 'Delete the line; or, if it is a text, put it in quotes.',
}
const QUOTES = 'If this is a text, put it in quotes.'
const LINE_UP = 'See that the line starts in the same column as the fields or items it belongs to.'

/**
 * Our words for each of the parser's codes, for where no trap knows better. Several of them cannot
 * happen in practice, since a trap comes first; none may ever reach the reader in the parser's words.
 */
export const WORDS: Record<string, Words> = {
  ALIAS_PROPS: {
    id: 'alias-with-name',
    message: 'A repetition (`*name`) has a name or a kind of its own here.',
    try: `Leave only the \`*name\`. ${QUOTES}`,
  },
  BAD_ALIAS: {
    id: 'alias-unclear',
    message: 'YAML takes this for a name of something that is repeated, but it is none.',
    try: QUOTES,
  },
  BAD_COLLECTION_TYPE: {
    id: 'kind-unknown',
    message: 'The kind that is named here with `!` does not fit what follows.',
    try: `Leave out the word with \`!\`. ${QUOTES}`,
  },
  BAD_DIRECTIVE: INSTRUCTION,
  BAD_DQ_ESCAPE: {
    id: 'backslash-unclear',
    message: 'In double quotes, a backslash gives the next letter another meaning.',
    try: "Use single quotes ('…') around the text, or write the backslash twice.",
  },
  BAD_INDENT: {
    id: 'line-misplaced',
    message: 'This line belongs to nothing above it: it starts in a column of its own.',
    try: LINE_UP,
  },
  BAD_PROP_ORDER: {
    id: 'mark-misplaced',
    message: 'A name (`&`) or a kind (`!`) stands before the dash or colon here.',
    try: QUOTES,
  },
  BAD_SCALAR_START: {
    id: 'mark-at-start',
    message: 'This text starts with a mark that has a meaning of its own in YAML.',
    try: 'Put it in quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    id: 'field-misplaced',
    message: 'A field or a list starts here, where there is no room for one.',
    try: `${LINE_UP} ${QUOTES}`,
  },
  BLOCK_IN_FLOW: {
    id: 'brackets-unclear',
    message: 'A field or a list starts here, in the middle of brackets or braces.',
    try: 'Write it without brackets, one field or item a line. Or put the text in quotes.',
  },
  DIRECTIVE: INSTRUCTION,
  DUPLICATE_KEY: {
    id: 'field-twice',
    message: 'This field stands here a second time.',
    try: 'Keep one of the two.',
  },
  IMPOSSIBLE: {
    id: 'text-unclear',
    message: 'What stands here makes no sense in YAML.',
    try: `${LINE_UP} ${QUOTES}`,
  },
  KEY_OVER_1024_CHARS: {
    id: 'colon-in-text',
    message: 'A colon and a space make a field of the whole text before them.',
    try: 'Put the text in quotes; or write it on the lines below a `|`, further in.',
  },
  MISSING_CHAR: {
    id: 'mark-missing',
    message: 'A mark is missing here: a colon, a dash, a quote, a comma or a space.',
    try: 'Compare the line with those around it.',
  },
  MULTILINE_IMPLICIT_KEY: {
    id: 'colon-missing',
    message: 'A field starts here, but the colon and the value are missing in this line.',
    try: `Write \`field: value\` on one line. ${LINE_UP}`,
  },
  MULTIPLE_ANCHORS: {
    id: 'mark-misplaced',
    message: 'Two names (`&`) stand here for one thing.',
    try: `Keep one of them. ${QUOTES}`,
  },
  MULTIPLE_DOCS: {
    id: 'several-documents',
    message: 'A second document starts here.',
    try: 'Delete the line with `---`, or put what follows in a file of its own.',
  },
  MULTIPLE_TAGS: {
    id: 'mark-misplaced',
    message: 'Two kinds (`!`) stand here for one thing.',
    try: QUOTES,
  },
  NESTING: TOO_DEEP,
  NON_STRING_KEY: {
    id: 'field-name-unclear',
    message: 'A list or a set of fields stands here, where the name of a field should be.',
    try: QUOTES,
  },
  RESOURCE_EXHAUSTION: TOO_DEEP,
  TAB_AS_INDENT: {
    id: 'tab-in-indent',
    message: 'A tab stands in front of this line or behind its dash, where only spaces may stand.',
    try: 'Use spaces (the space bar) instead: two for each step.',
  },
  TAG_RESOLVE_FAILED: {
    id: 'mark-at-start',
    message: 'YAML takes the word with `!` for the kind of a value, and knows no such kind.',
    try: 'If it is a text, put it in quotes.',
  },
  TOO_MUCH: {
    id: 'file-too-big',
    // Asked for a locale, Node reads all of them: no start should wait for that.
    get message() {
      const limit = MAX_PIECES.toLocaleString('en')
      return `This file has more than ${limit} words and marks: that is the limit.`
    },
    try: 'Move sessions or methods to a library of their own, and name them with `use`.',
  },
  UNEXPECTED_TOKEN: {
    id: 'text-unclear',
    message: 'YAML does not understand what stands here, after what came before it.',
    try: `${QUOTES} Or see whether a quote or bracket before it was left open.`,
  },
}

/** What to say about a complaint that no trap explains: it points at the rest of its line. */
export function fallback({ code, start, end }: Complaint, text: string): Finding {
  const rest = /^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? ''
  const words = WORDS[code] ?? (WORDS.IMPOSSIBLE as Words)
  return { ...words, at: { start, end: end - start > 1 ? end : start + rest.length } }
}
