import type { Lint } from '../lint-context.ts'
import { lacking, type PromptAsk } from '../measures/lacking.ts'
import { rule } from '../rule.ts'
import { PASS } from '../words/pass.ts'

export default rule({
  id: 'prompt-without-pass',
  demand: 'parameters',
  severity: 'warning',
  preset: 'minimal',
  summary: 'Nothing that you wrote says that people may pass.',
  why: 'Only a free answer is an honest one. Our documents print a sentence about passing, but nobody in this program has agreed to it.',
  sources: ['actineo', 'circles-of-empathy', 'samhsa'],
  instead:
    'Add `pass` to `boundaries`, for example "Anyone may pass at any time, without a reason", and say it in the room.',
  bad: [
    `boundaries:
  keep-to: Your own work
  redirect: Let's come back to the work. What happened there?
agreements:
  - One person speaks at a time
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
`,
  ],
  good: [
    `boundaries:
  pass: Say "pass", and we go on.
`,
    `boundaries:
  keep-to: Your own work
  redirect: Let's come back to the work. What happened there?
agreements:
  - Anyone may pass, without a reason
`,
  ],
  checks: lacking(
    'right to pass',
    (ask, lint) => isWritten(ask, lint) || isAgreed(lint) || isSpoken(ask, lint),
  ),
})

/** In the field, at any of the four. What is filled in by default stands nowhere. */
function isWritten({ prompt, activity, session }: PromptAsk, { program }: Lint): boolean {
  const owners = [prompt, activity?.activity, session, program.boundaries]
  return owners.some((owner) => owner && program.places.spot(owner, 'pass') !== undefined)
}

function isAgreed({ program }: Lint): boolean {
  return program.agreements.some(({ text }) => PASS.test(text))
}

/** In what is said, shown or offered as another way, in this session or in one before it. */
function isSpoken({ activity }: PromptAsk, { subjects }: Lint): boolean {
  return subjects.texts.some(
    ({ kind, text, activity: at }) =>
      (kind === 'say' || kind === 'show' || kind === 'way') &&
      at !== undefined &&
      at.sessionIndex <= (activity?.sessionIndex ?? 0) &&
      PASS.test(text),
  )
}
