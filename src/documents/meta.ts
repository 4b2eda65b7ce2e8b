import { type CopyWords, copyWords } from '../tree/copy-words.ts'
import { type DeckWords, deckWords } from '../tree/deck-words.ts'
import { quoteMarks } from '../tree/quote-marks.ts'
import type { DocumentMeta } from '../tree/tree.ts'
import { typographicText } from '../tree/typography.ts'
import type { SeenProgram } from './participants.ts'
import type { Words } from './words.ts'

/** Languages that are written from right to left. */
const FROM_RIGHT = /^(?:ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)(?:-|$)/i

export interface Asked {
  kind: string
  audience?: string
  form?: DocumentMeta['form']
}

/** What a document says about itself. `kind` and `audience` are words of the document. */
export function metaOf(
  program: Pick<SeenProgram, 'title' | 'language' | 'about' | 'cohort' | 'sessions'>,
  words: Words,
  { kind, audience, form = 'pages' }: Asked,
): DocumentMeta {
  const { language, about, cohort } = program
  const marks = quoteMarks(language)
  const title = typographicText(program.title, marks)
  const date = program.sessions.flatMap(({ starts }) => starts)[0]?.date
  return {
    title,
    form,
    language,
    direction: FROM_RIGHT.test(language) ? 'rtl' : 'ltr',
    kind,
    footer: [
      title,
      cohort && typographicText(cohort.title, marks),
      about.version && words.text('cover.version', { version: about.version }),
    ]
      .filter(Boolean)
      .join(words.text('separator')),
    ...(audience && { audience }),
    authors: about.authors,
    ...(date && { date }),
    words: {
      page: words.text('page'),
      of: words.text('of'),
      contents: words.text('contents'),
      continued: words.text('continued'),
      notFilledIn: words.text('not-filled-in'),
      copy: Object.fromEntries(
        copyWords.map((word) => [word, words.text(`copy.${word}`)]),
      ) as CopyWords,
      deck: Object.fromEntries(
        deckWords.map((word) => [word, words.text(`deck.${word}`)]),
      ) as DeckWords,
    },
    quotes: marks.outer,
  }
}
