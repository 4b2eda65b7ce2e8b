/** Words that an imported program needs besides those of its agenda, in its own language. */
export interface Words {
  day: (number: number) => string
  gap: string
  parallel: string
  methods: string
  who: string
  spaces: string
  kind: string
  minutes: string
  untitled: string
  program: string
  bring: (item: string) => string
}

const EN: Words = {
  day: (number) => `Day ${number}`,
  gap: 'Spare time',
  parallel: 'At the same time',
  methods: 'How',
  who: 'Who',
  spaces: 'Where',
  kind: 'Kind',
  minutes: 'Length in the agenda',
  untitled: 'Without a title',
  program: 'Program from an agenda',
  bring: (item) => `Bring: ${item}`,
}

const DE: Words = {
  day: (number) => `Tag ${number}`,
  gap: 'Puffer',
  parallel: 'Gleichzeitig',
  methods: 'Wie',
  who: 'Wer',
  spaces: 'Wo',
  kind: 'Art',
  minutes: 'Dauer in der Agenda',
  untitled: 'Ohne Titel',
  program: 'Programm aus einer Agenda',
  bring: (item) => `Mitbringen: ${item}`,
}

export function wordsIn(language: string): Words {
  return language.toLowerCase().startsWith('de') ? DE : EN
}

const GERMAN =
  /(?<!\p{L})(?:und|der|die|das|mit|für|zum|zur|im|wir|alle|uhr|begrüßung|pause|mittagspause|dauer|thema|titel|inhalt|ziel|ablauf|zeit|wer|was|abschluss|teilnehmende|übung|von|ein|eine|nicht|auf)(?!\p{L})/giu
const ENGLISH =
  /(?<!\p{L})(?:and|the|with|for|to|of|we|all|what|who|time|break|lunch|duration|topic|title|welcome|goal|notes|participants|from|a|an|not|on)(?!\p{L})/giu

/** Whether the words of an agenda are German; else they are taken for English. */
export function languageOf(texts: readonly string[]): 'en' | 'de' {
  const all = texts.join('\n')
  const count = (words: RegExp) => all.match(words)?.length ?? 0
  return count(GERMAN) + (all.match(/[äöüß]/giu)?.length ?? 0) > count(ENGLISH) ? 'de' : 'en'
}
