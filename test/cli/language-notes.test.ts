import { expect, it } from 'vitest'
import { languageNotes } from '../../src/cli/render/languages.ts'
import type { Program } from '../../src/program/program.ts'

const notesOf = (language: string) =>
  languageNotes([{ language, translations: [] } as never as Program])

it('says in which script the words are, where the one that is wanted has none', () => {
  for (const language of ['zh-Hant', 'zh-TW'])
    expect(notesOf(language)).toEqual([
      `The documents' own words (headings, labels) are in Simplified Chinese: there is no translation for "${language}" yet.`,
    ])
  expect(notesOf('zh-CN').join()).toContain('are in Chinese; no facilitator')
  expect(notesOf('en-GB')).toEqual([])
})
