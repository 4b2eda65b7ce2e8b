import { lacking } from '../measures/lacking.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'prompt-without-bounds',
  demand: 'parameters',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Nothing says what answers should keep to.',
  why: 'A question without limits can be taken for a question about anything: one person talks about a spreadsheet, the next about a divorce.',
  sources: ['slack-udemy', 'training-not-therapy'],
  instead:
    'Add `keep-to` to the prompt, or once to `boundaries`, for example "Your own work in the last weeks, no names".',
  bad: [
    `boundaries:
  pass: Anyone may pass.
  redirect: Let's come back to the work. What happened there?
`,
    `boundaries: none
sessions:
  - title: Lunch
    space: room
    duration: 30m
    activities:
      - type: introductions
        title: Who is here
        duration: 15m
        prompts:
          - text: What do people come to you for?
            purpose: We know whom to ask
            per-person: 60s
            redirect: And what was it in this week?
            pass: Say "next" if you like.
`,
  ],
  good: [
    `boundaries:
  pass: Anyone may pass.
  keep-to: Work, and what you saw or heard yourself
  redirect: Let's come back to the work. What happened there?
`,
  ],
  checks: lacking('bounds to keep to', ({ prompt }) => prompt.keepTo !== undefined),
})
