import { languageName } from '../measures/language-name.ts'
import { quote } from '../reading/cut.ts'
import { type Finding, rule } from '../rule.ts'

const program = (summary: string) =>
  `social-learn: 1\ntitle: Asking well\nlanguage: en\nsummary: ${summary}\nparticipants:\n  min: 4\n  max: 8\n`
const german = (texts: string) =>
  `---\nsocial-learn: 1\nkind: translation\nof: example.yaml\nlanguage: de\ntexts:\n  - text: Asking well\n    translation: Gut fragen\n${texts}`
const before =
  '  - text: We learn to ask in two hours.\n    translation: Wir lernen in zwei Stunden zu fragen.\n'
const renewed =
  '  - text: We learn to ask in three hours.\n    translation:\n    earlier:\n      text: We learn to ask in two hours.\n      translation: Wir lernen in zwei Stunden zu fragen.\n'

export default rule({
  id: 'translation-stale',
  demand: 'voices',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A text has changed since it was translated, or is gone.',
  why: 'Two groups that read different instructions are not in the same program. Until somebody has looked at it, the text is printed as it was written.',
  sources: ['language-barriers'],
  instead:
    'Renew the translation with `social-learn translate`: it offers the old one beside the new text.',
  bad: [
    program('We learn to ask in three hours.') + german(before),
    program('We learn to ask in three hours.') + german(renewed),
    program('A program about feedback.') + german(before),
  ],
  good: [
    program('We learn to ask in two hours.') + german(before),
    // Kept in case it comes back.
    `${program('none').replace('summary: none\n', '')}${german('')}unused:\n${before}`,
  ],
  checks: {
    program({ translations }) {
      return translations.flatMap(({ language, missing, stale }): Finding[] => {
        const name = languageName(language)
        return [
          ...missing.flatMap(({ text, place, entry, earlier }) => {
            if (!earlier) return []
            return {
              message: `${quote(text)} has changed since it was translated into ${name}.`,
              places: [{ place }, { place: earlier.place, label: 'this was translated' }],
              ...(entry && {
                try: 'Write the new translation; what the old one was stands under `earlier`.',
              }),
            }
          }),
          ...stale.map(({ text, place }) => ({
            message: `${quote(text)} is translated into ${name}, and is not in the program any more.`,
            places: [{ place }],
            try: 'Renew the translation with `social-learn translate`: it keeps what is not used at its end.',
          })),
        ]
      })
    },
  },
})
