import { isPrompt } from '../measures/lacking.ts'
import { opening } from '../reading/said.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'prompt-without-purpose',
  demand: 'purpose',
  severity: 'error',
  preset: 'minimal',
  summary: 'A prompt, or the question of a post, has no purpose.',
  why: 'People answer well when they know what their answer is for. Without a purpose they are asked to share for the sake of sharing.',
  sources: ['slack-udemy'],
  instead:
    'Add `purpose`: what people have, know or can do once they have heard the answers. Without one, leave the prompt out.',
  bad: [
    `posts:
  - space: thread
    when: every Monday
    ask: What was new for you this week?
`,
    `sessions:
  - title: Lunch
    space: room
    duration: 30m
    activities:
      - type: introductions
        title: Who is here
        duration: 15m
        purpose: We know one another's names
        prompts:
          - text: What do people come to you for?
            per-person: 60s
`,
  ],
  good: [
    `posts:
  - space: thread
    when: every Monday
    ask:
      text: What was new for you this week?
      purpose: We hear early what others may run into
  - space: thread
    when: every Friday
    say: Have a good weekend.
`,
  ],
  checks: {
    ask(ask) {
      const needsOne = isPrompt(ask) || ask.kind === 'post'
      if (!needsOne || !ask.prompt || ask.prompt.purpose !== undefined) return undefined
      return {
        message: `${opening(ask)} has no`,
        lacks: 'purpose',
        places: [{ place: ask.owner }],
      }
    },
  },
})
