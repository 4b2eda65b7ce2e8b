import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { missingPattern } from '../../tree/missing.ts'

/** Marks what is still to be filled in, wherever it is said: nobody may read over it. */
export function markMissing(nodes: ElementContent[], words: string): ElementContent[] {
  return marked(nodes, new RegExp(`(${missingPattern(words)})`))
}

function marked(nodes: ElementContent[], missing: RegExp): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text')
      return node.value
        .split(missing)
        .map((value, index) => (index % 2 ? h('mark', value) : { type: 'text', value }))
    return node.type === 'element'
      ? [{ ...node, children: marked(node.children, missing) }]
      : [node]
  })
}
