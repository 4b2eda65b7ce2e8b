import { h } from 'hastscript'
import { isBlock } from '../../tree/nodes.ts'
import { textOf } from '../../tree/text.ts'
import type { Message, TreeNode } from '../../tree/tree.ts'
import { plain } from '../txt/plain.ts'
import { line, words } from './author.ts'
import type { HtmlContext, HtmlWriters } from './context.ts'

/** What is to be copied. The button is hidden without the script, which `browser/copy.ts` is. */
export const message = {
  message: (block, context) => [
    h('section.message', { class: block.use }, [
      h('.to', [
        h('p', [h('strong', line(block.title)), ' ', words('span.small', block.aside)]),
        ...(block.use === 'copy' ? button(block, context) : []),
      ]),
      h('.words', context.write(block.children, context)),
    ]),
  ],
} satisfies Partial<HtmlWriters>

function button({ title, children }: Message, { meta }: HtmlContext) {
  const { copy, copied, marked } = meta.words.copy
  const dataPlain = plain(children, meta)
  const ariaLabel = `${copy}: ${textOf(title)}`
  return [
    h('span.said', { role: 'status', dataCopied: copied, dataMarked: marked }),
    h('button', { type: 'button', hidden: true, dataPlain, ariaLabel }, copy),
  ]
}

/** Whether there is something to copy. */
export function hasCopies(nodes: readonly TreeNode[]): boolean {
  return nodes.some((node) => {
    if (!isBlock(node)) return false
    if (node.type === 'message') return node.use === 'copy'
    return 'children' in node && hasCopies(node.children)
  })
}
