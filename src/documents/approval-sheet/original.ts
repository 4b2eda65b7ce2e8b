import type { Program } from '../../program/program.ts'

/** What the author of a text wrote, and in which language: of a translation these are the words to be read. */
export function original(
  text: string,
  { translations: [translation], language }: Program,
): { text: string; language: string } {
  if (!translation) return { text, language }
  return { text: translation.originals.get(text) ?? text, language: translation.from }
}
