import { expect, it } from 'vitest'
import { sentencesIn } from '../../../src/program/build/defaults.ts'

it.each([
  ['en', /If somebody may be in danger, we pass it on\.$/],
  ['de-AT', /in Gefahr, geben wir es weiter\.$/],
])('does not ask to keep back what could save somebody (%s)', (language, exception) => {
  expect(sentencesIn(language).confidentiality).toMatch(exception)
})
