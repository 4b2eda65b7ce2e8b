import { h } from 'hastscript'
import { textOf } from '../../tree/text.ts'
import type { DocumentTree, Message } from '../../tree/tree.ts'
import { ordered, typeset } from '../../tree/typeset.ts'
import { messagesIn } from '../messages.ts'
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

function button(block: Message, { meta, copies }: HtmlContext) {
  const { copy, copied, marked } = meta.words.copy
  const ariaLabel = `${copy}: ${textOf(block.title)}`
  return [
    h('span.said', { role: 'status', dataCopied: copied, dataMarked: marked }),
    h('button', { type: 'button', hidden: true, dataPlain: copies.get(block), ariaLabel }, copy),
  ]
}

/**
 * What is copied of each text of a document as it is set: the words as they were, without the spaces
 * at which no line ends.
 */
export function copiesOf(document: DocumentTree): HtmlContext['copies'] {
  const { meta, children } = ordered(document)
  const written = messagesIn(children).map((message) => plain(message.children, meta))
  const set = messagesIn(typeset(document).children)
  return new Map(set.map((message, index) => [message, written[index] ?? '']))
}
