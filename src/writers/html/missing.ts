import type { ElementContent } from 'hast'
import { h } from 'hastscript'

/** Marks what is still to be filled in, wherever it is said: nobody may read over it. */
export function markMissing(nodes: ElementContent[], words: string): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return pieces(node.value, words)
    return node.type === 'element'
      ? [{ ...node, children: markMissing(node.children, words) }]
      : [node]
  })
}

function pieces(text: string, words: string): ElementContent[] {
  const [first = '', ...rest] = text.split(words)
  const between = rest.flatMap((value): ElementContent[] => [
    h('mark', words),
    { type: 'text', value },
  ])
  return [{ type: 'text', value: first }, ...between]
}
