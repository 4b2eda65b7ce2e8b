/**
 * How a language counts, and writes numbers, lists and names of days: what Node knows of it. Digits
 * are European in every language, as they are in clock times and page numbers.
 */
const FORMATS = {
  plural: (language: string) => new Intl.PluralRules(language),
  number: (language: string) => new Intl.NumberFormat(language, DIGITS),
  percent: (language: string) =>
    new Intl.NumberFormat(language, { ...DIGITS, style: 'percent', maximumFractionDigits: 1 }),
  list: (language: string) => joined(language, 'conjunction'),
  either: (language: string) => joined(language, 'disjunction'),
  month: (language: string) =>
    new Intl.DateTimeFormat(language, { month: monthOf(language), timeZone: 'UTC' }),
  weekday: (language: string) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }),
}

const DIGITS = { numberingSystem: 'latn' } as const

/** Chinese writes the month of a date as a number, as its short name does. */
function monthOf(language: string): 'long' | 'short' {
  return /^zh(?:-|$)/.test(language) ? 'short' : 'long'
}

/** Plain English joins without a comma before "and"; a region may have its own way. */
function joined(language: string, type: 'conjunction' | 'disjunction') {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type })
}

type Formats = { [K in keyof typeof FORMATS]: ReturnType<(typeof FORMATS)[K]> }

const known = new Map<string, unknown>()

/** Each is made once and when it is asked for: to make one takes longer than to use it often. */
export function formatOf<K extends keyof Formats>(kind: K, language: string): Formats[K] {
  const key = `${kind} ${language}`
  const made = known.get(key) ?? FORMATS[kind](language)
  known.set(key, made)
  return made as Formats[K]
}
