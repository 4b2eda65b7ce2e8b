/** What a language sets around words that are quoted, and around words that are quoted in these. */
export interface QuoteMarks {
  outer: Marks
  inner: Marks
}

interface Marks {
  open: string
  close: string
}

/** From the first two characters to the last two: outer and inner marks. */
const MARKS: Readonly<Record<string, string>> = {
  en: '“”‘’',
  ar: '«»“”',
  bg: '„“’’',
  cs: '„“‚‘',
  da: '»«›‹',
  de: '„“‚‘',
  'de-CH': '«»‹›',
  el: '«»“”',
  es: '«»“”',
  et: '„“«»',
  fi: '””’’',
  hr: '„”‘’',
  hu: '„”»«',
  it: '«»“”',
  ja: '「」『』',
  lt: '„“‚‘',
  nb: '«»‘’',
  no: '«»‘’',
  pl: '„”«»',
  pt: '“”‘’',
  'pt-PT': '«»“”',
  ro: '„”«»',
  ru: '«»„“',
  sk: '„“‚‘',
  sl: '„“‚‘',
  sv: '””’’',
  uk: '«»„“',
}

/** French keeps its outer marks apart from the words, on the same line. */
const FRENCH: QuoteMarks = {
  outer: { open: '«\u202F', close: '\u202F»' },
  inner: { open: '“', close: '”' },
}

/** The marks of a language (BCP 47), or those of English where we know no others. */
export function quoteMarks(language: string): QuoteMarks {
  const [base = ''] = language.split('-')
  if (base === 'fr') return FRENCH
  const [open = '', close = '', innerOpen = '', innerClose = ''] =
    MARKS[language] ?? MARKS[base] ?? '“”‘’'
  return { outer: { open, close }, inner: { open: innerOpen, close: innerClose } }
}
