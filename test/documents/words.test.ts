import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { STAKES_WORDS, TOPIC_WORDS } from '../../src/depth/topics.ts'
import { dateWithWeekday } from '../../src/documents/calendar.ts'
import { shortLength } from '../../src/documents/lengths.ts'
import { Text } from '../../src/documents/template/text.ts'
import { isRead, languages, patternsOf, translated, Words } from '../../src/documents/words.ts'
import { copyWords } from '../../src/tree/copy-words.ts'
import { deckWords } from '../../src/tree/deck-words.ts'
import { templatesModule } from '../../tools/generate/templates.ts'
import { placesOf, readTranslations, wordsModules } from '../../tools/generate/words.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const words = new Words('en')

function textsIn(folder: string, ending: string): string {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.includes('.generated.'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .join('\n')
}

describe('the words of the documents', () => {
  it('are all used, in code or in templates', () => {
    const code = textsIn('src/documents', '.ts') + textsIn('templates', '.hbs')
    const isUsed = (key: string) =>
      code.includes(`'${key}'`) || code.includes(`"${key}"`) || built.some((form) => form.test(key))
    // Keys that are put together from a name of the format.
    const built = [
      /^depth\.[1-5]$/,
      /^together\.(one-to-all|all|pairs|groups|alone)$/,
      /^place\.((of|short)-)?(room|call)$/,
      /^cases\.(short|early|remote|in-person|hybrid)$/,
      ...[
        ['copy', copyWords] as const,
        ['deck', deckWords] as const,
        ['duties', ['facilitator', 'moderator', 'producer']] as const,
        ['topics', Object.keys(TOPIC_WORDS)] as const,
        ['stakes', Object.keys(STAKES_WORDS)] as const,
      ].map(([group, names]) => new RegExp(`^${group}\\.(${names.join('|')})$`)),
    ]
    expect(words.keys().filter((key) => !isUsed(key))).toEqual([])
  })

  it('stand nowhere else: templates hold no words of their own', () => {
    const bare = textsIn('templates', '.hbs')
      .replace(/\{\{!--[\s\S]*?--\}\}/g, '')
      .replace(/\{\{[\s\S]*?\}\}/g, '')
    expect(bare.match(/\p{L}+/gu) ?? []).toEqual([])
  })

  it('are generated from the translations as they are', () => {
    for (const { path, text } of wordsModules(root.replace(/\/$/, '')))
      expect(readFileSync(join(root, path), 'utf8')).toBe(text)
  })

  it('and the templates are generated from their files as they are', async () => {
    expect(readFileSync(join(root, 'src/documents/templates.generated.js'), 'utf8')).toBe(
      await templatesModule(root.replace(/\/$/, '')),
    )
  })

  it('are there in every language, each with the places of the English ones', () => {
    const { en, ...others } = readTranslations(root)
    const english = en?.patterns ?? {}
    for (const [language, { patterns }] of Object.entries(others)) {
      const lacking = Object.keys(english).filter((key) => !(key in patterns))
      expect({ [language]: lacking }).toEqual({ [language]: [] })
      for (const [key, pattern] of Object.entries(patterns))
        expect([key, ...placesOf(pattern)]).toEqual([key, ...placesOf(english[key] ?? '')])
    }
  })

  it('have the plural forms of their language', () => {
    for (const language of languages) {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      const patterns = Object.entries(patternsOf(language))
      const plurals = patterns.filter(([, pattern]) => typeof pattern !== 'string')
      expect(plurals.length).toBeGreaterThan(5)
      for (const [key, pattern] of plurals)
        expect([key, ...Object.keys(pattern).sort()]).toEqual([key, ...[...forms].sort()])
    }
  })
})

describe('a pattern', () => {
  it('takes values, and the plural form of a number', () => {
    expect(words.text('cover.people', { n: 1 })).toBe('1 person')
    expect(words.text('cover.people', { n: 2000 })).toBe('2,000 people')
    expect(words.text('session.numbered', { number: 2, title: 'x {n}' })).toBe('Session 2: x {n}')
  })

  it('takes texts with marks in them', () => {
    const purpose = Text.line([{ type: 'emphasis', children: [{ type: 'text', value: 'x' }] }])
    expect(words.line('prompt.purpose', { purpose })).toEqual([
      { type: 'text', value: 'Purpose: ' },
      ...purpose.inline,
    ])
    expect(words.line('quoted', { text: '' })).toEqual([
      { type: 'text', value: '“' },
      { type: 'text', value: '”' },
    ])
  })

  it('has to be there', () => {
    expect(() => words.line('nothing', {})).toThrow('no words for "nothing"')
    expect(words.placeholders('nothing')).toBeUndefined()
    expect(words.placeholders('calendar.date')).toEqual(['day', 'month', 'year'])
    expect(words.placeholders('cover.people')).toEqual(['n'])
  })
})

describe('a language', () => {
  it('without a translation gets English words', () => {
    expect(new Words('cy').text('page')).toBe('Page')
    expect(new Words('cy').language).toBe('en')
  })

  it('with a region gets the translation of its language, and its own dates and numbers', () => {
    expect(new Words('en-GB').language).toBe('en-GB')
    expect(new Words('en-GB').list(['a', 'b', 'c'])).toBe('a, b and c')
    expect(translated('fr-CA')).toBe('fr')
    expect(new Words('en-US').list(['a', 'b', 'c'])).toBe('a, b, and c')
  })

  it('speaks German where the program does', () => {
    const german = new Words('de-AT')
    expect(german.language).toBe('de-AT')
    expect(german.text('cover.people', { n: 1 })).toBe('1 Person')
    expect(german.text('quoted', { text: 'Hallo' })).toBe('„Hallo“')
    expect(german.list(['a', 'b', 'c'])).toBe('a, b und c')
    expect(german.row(['a', 'b', 'c'])).toBe('a, b, c')
    expect(german.percent(0.125)).toBe('12,5\u00a0%')
    expect(dateWithWeekday(german, '2027-03-02')).toBe('Dienstag, 2.\u00a0März 2027')
    expect(shortLength(german, 8100)).toBe('2\u00a0h 15\u00a0min')
  })

  it('that no facilitator has read says so', () => {
    expect(isRead('en')).toBe(true)
    expect(isRead('es')).toBe(false)
  })

  it('writes dates as its readers do', () => {
    const date = (language: string) => dateWithWeekday(new Words(language), '2027-03-01')
    expect(date('en')).toBe('Monday, 1 March 2027')
    expect(date('es')).toBe('lunes, 1 de marzo de 2027')
    expect(date('fr')).toBe('lundi 1er\u00a0mars 2027')
  })

  it('lists and counts in its own way', () => {
    expect(words.row(['a', 'b'])).toBe('a, b')
    expect(words.percent(0.125)).toBe('12.5%')
    expect(words.number(1234)).toBe('1,234')
  })
})
