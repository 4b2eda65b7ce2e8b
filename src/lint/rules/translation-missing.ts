import { grouped } from '../../program/ids.ts'
import type { Program } from '../../program/program.ts'
import { languageName } from '../measures/language-name.ts'
import { quote } from '../reading/cut.ts'
import { type Finding, rule } from '../rule.ts'

const program = (summary: string) =>
  `social-learn: 1\ntitle: Asking well\nlanguage: en\nsummary: ${summary}\nparticipants:\n  min: 4\n  max: 8\n`
const german = (texts: string) =>
  `---\nsocial-learn: 1\nkind: translation\nof: example.yaml\nlanguage: de\ntexts:\n  - text: Asking well\n    translation: Gut fragen\n${texts}`
const summary = '  - text: We learn to ask.\n'

export default rule({
  id: 'translation-missing',
  demand: 'voices',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A text is not translated into the language of the documents.',
  why: 'Who has to work in a language that is not their own says less, and trusts others later. What nobody translated is printed as it was written.',
  sources: ['language-barriers'],
  instead: 'Write it under the text in the translation.',
  bad: [
    program('We learn to ask.') + german(''),
    program('We learn to ask.') + german(`${summary}    translation:\n`),
  ],
  good: [
    program('We learn to ask.') + german(`${summary}    translation: Wir lernen zu fragen.\n`),
    // How lines are broken does not matter.
    program('|\n  We learn\n  to ask.') +
      german(`${summary}    translation: Wir lernen zu fragen.\n`),
  ],
  checks: {
    program({ translations }) {
      return translations.flatMap((one) =>
        one.missing.length === one.texts ? nothingIn(one) : missingIn(one),
      )
    },
  },
})

type Translation = Program['translations'][number]

/** Nobody has begun: that is one finding. */
function nothingIn({ language, path, asked, texts, missing: [first] }: Translation): Finding {
  const message = `None of the ${texts} texts of this program is translated into ${languageName(language)}.`
  if (path !== undefined && first)
    return { message, places: [{ place: first.entry ?? first.place }] }
  return {
    message,
    places: [{ place: asked }],
    try: `Begin a translation: social-learn translate --language ${language}`,
  }
}

/** What was translated before it changed is told by another rule. */
function missingIn({ language, missing }: Translation): Finding[] {
  const open = missing.filter(({ earlier }) => !earlier)
  const name = languageName(language)
  return [...grouped(open, ({ place }) => String(place.start)).values()].flatMap(
    ([one, ...others]) => {
      if (!one) return []
      const { text, place, entry } = one
      // The texts of a method all stand where it is used.
      const what =
        others.length > 0 ? `${quote(text)} and ${others.length} more texts` : quote(text)
      return {
        message: `${what} ${others.length > 0 ? 'are' : 'is'} not translated into ${name}.`,
        places: [{ place }, ...(entry ? [{ place: entry, label: 'in the translation' }] : [])],
        ...(!entry && {
          try: 'Write it there once `social-learn translate` has renewed the translation.',
        }),
      }
    },
  )
}
