import { type DepthEstimate, LEVEL_WORDS } from '../depth/estimate.ts'
import { safeText } from '../diagnostics/safe-text.ts'

const NOTHING = {
  depth: null,
  score: null,
  confidence: null,
  topics: [],
  stakes: [],
  evidence: [],
}

/** One line that another tool reads; a line without words has null for the depth. */
export function depthJson(_prompt: string, estimate: DepthEstimate | null): string {
  return JSON.stringify(estimate ?? NOTHING)
}

/** One line that an author reads: "3, challenge at work. Because …". */
export function depthText(prompt: string, estimate: DepthEstimate | null): string {
  if (!estimate) return '-, no words'
  const { depth, confidence } = estimate
  if (confidence === 'none') return '-, not read: most of its words are not English'
  return `${depth}, ${LEVEL_WORDS[depth]}. Because of ${because(prompt, estimate)}. Confidence: ${confidence}.`
}

/** The words of the prompt that speak for it, each once with all that it says. */
function because(prompt: string, { evidence }: DepthEstimate): string {
  if (evidence.length === 0) return 'the wording as a whole'
  const said = new Map<string, string[]>()
  for (const { span, says } of evidence) {
    const words = safeText(prompt.slice(...span))
    said.set(words, [...(said.get(words) ?? []), says.replace(/ \([^()]*\)$/, '')])
  }
  return [...said].map(([words, says]) => `"${words}" (${says.join('; ')})`).join(', ')
}
