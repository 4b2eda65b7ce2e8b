import type { EvaluationItem } from '../program/program.ts'
import type { Words } from './words.ts'

/** From how many answers on results are told, where somebody has said it. */
export function smallestText(
  { smallestGroup: n }: Pick<EvaluationItem, 'smallestGroup'>,
  words: Words,
): string | undefined {
  return n === undefined ? undefined : words.text('evaluation.smallest', { n })
}
