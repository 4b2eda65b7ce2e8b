/**
 * The paragraphs of a text in which CommonMark would find nothing but paragraphs, each as its lines;
 * undefined when there may be more in it. Most texts are of that kind, and parsing is by far the
 * dearest part of making a document.
 */
export function plainParagraphs(text: string): string[][] | undefined {
  const lines = text.split('\n')
  if (!lines.every((line) => BLANK.test(line) || isPlain(line))) return undefined
  const paragraphs: string[][] = [[]]
  for (const line of lines) {
    if (BLANK.test(line)) paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}

function isPlain(line: string): boolean {
  return !MARKS.test(line) && !OPENERS.test(line)
}

/** Not `trim()`: a bound space is a character like any other. */
const BLANK = /^[ \t]*$/

/** What may mean something anywhere in a line; NUL, tabs and odd breaks are left to the parser. */
const MARKS = /[\\`*_[\]<>&\0\t\r]|^ {4}| $/

/** What means something at the start of a line: headings, lists, quotes, fences, rules. */
const OPENERS = /^ *(?:[#+~=>-]|\d{1,9}[.)](?: |$))/
