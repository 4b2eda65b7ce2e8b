import type { Element } from 'hast'
import { h } from 'hastscript'
import type { DocumentMeta } from '../../tree/tree.ts'

/** Words, and behind them for whom the document is, where it is not for everyone. */
export function forWhom({ audience }: DocumentMeta, words: string): (Element | string)[] {
  return audience ? [words, ' ', h('strong.for-whom', audience)] : [words]
}
