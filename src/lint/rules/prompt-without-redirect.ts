import { lacking } from '../measures/lacking.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'prompt-without-redirect',
  demand: 'parameters',
  severity: 'warning',
  preset: 'recommended',
  summary: 'There are no words to bring an answer back on track.',
  why: 'When a story turns private, a facilitator who has to look for words either lets it go on or cuts somebody off.',
  sources: ['slack-udemy', 'training-not-therapy'],
  instead:
    'Add a friendly sentence as `redirect` to the prompt, or once to `boundaries`: "Let\'s bring it back to work. What happened there?".',
  bad: [
    `boundaries:
  pass: Anyone may pass.
  keep-to: Your own work
`,
  ],
  good: [
    `boundaries:
  pass: Anyone may pass.
  keep-to: Your own work
  redirect: Thank you. Which part of that was in your hands?
`,
  ],
  checks: lacking('words to bring an answer back', ({ prompt }) => prompt.redirect !== undefined),
})
