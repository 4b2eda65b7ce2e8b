import type { DocumentTree } from '../../tree/tree.ts'
import { nodesOf } from '../markdown/markdown.ts'
import { type Payloads, payloadsFor, type Service } from '../messages.ts'
import { plain } from '../txt/plain.ts'
import { type RichElement, richText } from './rich-text.ts'

/** What Slack takes of a message: its blocks, and what notifications and screen readers have instead. */
interface SlackMessage {
  text: string
  blocks: { type: 'rich_text'; elements: RichElement[] }[]
}

/** Slack's own advice for `text`; much longer ones are cut without a word. */
const LONGEST_TEXT = 4_000
/**
 * Characters of all blocks as JSON. Documented limits are higher, but messages were refused from
 * 13,200 on, and some with 11,341 characters of text (github.com/slackapi/bolt-js, #2509 and #2867).
 */
const LONGEST_BLOCKS = 10_000

const slack: Service = {
  name: 'Slack',
  fits: (message) => {
    const { text, blocks } = message as SlackMessage
    return text.length <= LONGEST_TEXT && JSON.stringify(blocks).length <= LONGEST_BLOCKS
  },
  message: (children, meta): SlackMessage => ({
    text: escaped(plain(children, meta)),
    blocks: [{ type: 'rich_text', elements: richText(nodesOf(children, meta)) }],
  }),
}

/**
 * Each text of a document as a message for Slack's Block Kit. In `rich_text` words are words: no
 * sign of an author's is read as a mark, a mention or an emoji.
 */
export function slackMessages(document: DocumentTree): Payloads {
  return payloadsFor(slack, document)
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** `text` is read as Slack's markup: these three signs begin all that it does, such as `<!channel>`. */
function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
}
