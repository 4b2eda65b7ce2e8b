import type { Plan } from '../plan/plan.ts'
import type { DepthMark } from '../tree/tree.ts'
import { authorText } from './author-text.ts'
import { depthWords } from './depth-words.ts'
import { data, type Given, object } from './template/shape.ts'
import type { Words } from './words.ts'

export const limitsShape = object({
  depth: data<DepthMark>(),
  pass: authorText.boundaries.pass,
  confidentiality: authorText.boundaries.confidentiality,
  voluntary: authorText.boundaries.voluntary,
  writtenDown: authorText.boundaries.writtenDown,
  keepTo: authorText.boundaries.keepTo,
  redirect: authorText.boundaries.redirect,
  offLimits: 'plain',
  ourWorkTouches: 'plain',
})

interface Told {
  words: Words
  plan: Pick<Plan, 'program'>
}

/** How personal it may get, the right to pass, and what stays out. */
export function limits({ words, plan }: Told): Given<typeof limitsShape> {
  const { maxDepth: level, offLimits, ourWorkTouches, ...boundaries } = plan.program.boundaries
  return {
    depth: {
      level,
      limit: level,
      words: words.text('limits.up-to', { level, depth: depthWords(words, level) }),
    },
    pass: boundaries.pass,
    confidentiality: boundaries.confidentiality,
    voluntary: boundaries.voluntary,
    writtenDown: boundaries.writtenDown,
    keepTo: boundaries.keepTo,
    redirect: boundaries.redirect,
    offLimits: offLimitsText(offLimits, words),
    ourWorkTouches:
      ourWorkTouches.length > 0
        ? words.text('limits.our-work-touches', { topics: words.list(ourWorkTouches) })
        : undefined,
  }
}

/** The private topics, and the program's own that are not among them. */
function offLimitsText(offLimits: readonly string[], words: Words): string {
  const always = words.text('limits.private')
  const own = offLimits.filter((topic) => !always.toLowerCase().includes(topic.toLowerCase()))
  return own.length > 0
    ? words.text('limits.private-and-own', { private: always, own: words.list(own) })
    : words.text('sentence', { text: always })
}
