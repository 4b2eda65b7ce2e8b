import type { Lint } from '../lint-context.ts'
import { depthOf, depthWords, type Known } from '../measures/depths.ts'
import { sharedIn } from '../measures/sharing.ts'
import { quote } from '../reading/cut.ts'
import { opening } from '../reading/said.ts'
import { rule } from '../rule.ts'
import type { Ask } from '../subjects/subjects.ts'

const piece = (...depths: number[]) => `boundaries:
  max-depth: 4
sessions:
  - title: A circle
    space: room
    duration: 40m
    activities:
      - type: discussion
        title: Two questions
        duration: 40m
        prompts:
${depths.map((depth) => `          - {text: Question ${depth} about our work, depth: ${depth}}\n`).join('')}`

export default rule({
  id: 'depth-jumps',
  demand: 'boundaries',
  severity: 'warning',
  preset: 'recommended',
  summary: 'From one prompt to the next it gets more personal by more than one step.',
  why: 'Trust grows step by step: people watch how a small thing is taken before they tell a larger one.',
  sources: ['social-penetration', 'aron'],
  instead: 'Put a prompt between them that goes half the way, or change their order.',
  bad: [piece(1, 3), piece(1, 1, 1, 3)],
  good: [piece(1, 2, 3), piece(2, 3, 1, 3), piece(3)],
  checks: {
    ask(ask, lint) {
      const step = before(ask, lint)
      if (!step) return undefined
      const { last, known } = step
      return {
        message: `${opening(ask)} goes to ${depthWords(known)}, and nothing before it went further than ${last.known.depth}: ${quote(ask.text)}`,
        places: [
          { place: known.place },
          { place: last.known.place, label: `depth ${last.known.depth}` },
        ],
        ...(!(known.declared && last.known.declared) && { confidence: 'medium' as const }),
      }
    },
  },
})

interface Step {
  ask: Ask
  known: Known
}

/** The deepest prompt before one that goes more than a step further, where all before it are known. */
function before(ask: Ask, lint: Lint): { last: Step; known: Known } | undefined {
  const known = ask.activity && depthOf(ask, lint)
  if (!known || known.depth < 3) return undefined
  const shared = lint.subjects.activities.filter(({ inTrack }) => !inTrack).flatMap(sharedIn)
  const at = shared.indexOf(ask)
  const earlier = shared
    .slice(0, Math.max(0, at))
    .map((one) => ({ ask: one, known: depthOf(one, lint) }))
  const isStep = (one: { ask: Ask; known: Known | undefined }): one is Step =>
    one.known !== undefined
  if (earlier.length === 0 || !earlier.every(isStep)) return undefined
  const steps = earlier as Step[]
  const last = steps.reduce((deepest, one) =>
    one.known.depth >= deepest.known.depth ? one : deepest,
  )
  return known.depth > last.known.depth + 1 ? { last, known } : undefined
}
