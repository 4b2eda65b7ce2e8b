import type { Depth } from '../program.ts'

export const MAX_DEPTH: Depth = 3

interface Sentences {
  pass: string
  confidentiality: string
}

/**
 * What is printed where a program says nothing of its own, by language. Something that we ask of
 * one another, not a promise that nobody made; and none that would keep people from getting help.
 */
const SENTENCES: Record<string, Sentences> = {
  en: {
    pass: 'Anyone may pass at any time, without a reason.',
    confidentiality:
      'We take the lessons with us, and leave names and stories here. If somebody may be in danger, we pass it on.',
  },
  de: {
    pass: 'Alle dürfen jederzeit passen, ohne Begründung.',
    confidentiality:
      'Was wir lernen, nehmen wir mit. Namen und Geschichten bleiben hier. Ist vielleicht jemand in Gefahr, geben wir es weiter.',
  },
}

/** The sentences of a language (BCP 47); English ones where we have none. */
export function sentencesIn(language: string): Sentences {
  const [primary = ''] = language.toLowerCase().split('-')
  return (Object.hasOwn(SENTENCES, primary) ? SENTENCES[primary] : SENTENCES.en) as Sentences
}
