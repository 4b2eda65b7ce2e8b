import type { ElementContent } from 'hast'
import { h } from 'hastscript'

/** Marks what is still to be filled in, however its words are bound: nobody may read over it. */
export function markMissing(nodes: ElementContent[], words: string): ElementContent[] {
  const sought = words.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return marked(nodes, new RegExp(`(${sought.join('\\s')})`))
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
