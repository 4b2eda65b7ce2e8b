import { textOf } from '../../tree/text.ts'
import type { DocumentTree } from '../../tree/tree.ts'
import { ordered } from '../../tree/typeset.ts'
import { messagesIn } from '../messages.ts'
import { plain } from './plain.ts'

const RULE = '-'.repeat(72)

/**
 * The texts of a document without any marks, to be pasted into mails: of each its subject, when it is
 * sent, a line, and its words. Lines are as long as their paragraphs.
 */
export function txt(document: DocumentTree): string {
  const { meta, children } = ordered(document)
  const texts = messagesIn(children).map(({ title, aside, children }) => {
    const head = [textOf(title), ...(aside ? [textOf(aside)] : [])].join('\n')
    return `${head}\n${RULE}\n\n${plain(children, meta)}\n`
  })
  return texts.join('\n\n')
}
