import { authorText } from './author-text.ts'
import { participantsPages } from './paged.ts'
import { list, object } from './template/shape.ts'

const shape = object({
  title: authorText.program.title,
  /** In few words, where there are some, with the whole sentence under them. */
  agreements: list(object({ large: authorText.agreement.text, small: authorText.agreement.text })),
})

/** The agreements poster: what people agree on, for the wall, with a line for what they add. */
export const agreementsPoster = participantsPages('agreements-poster', {
  formats: ['md', 'html', 'pdf', 'docx'],
  isExtra: true,
  shape,
  view: ({ plan: { program } }) => ({
    title: program.title,
    agreements: program.agreements.map(({ short, text }) => ({
      large: short ?? text,
      small: short === text ? undefined : short && text,
    })),
  }),
  kind: 'agreements-poster.kind',
  paper: { sheet: 'poster' },
})
