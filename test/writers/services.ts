import type { PhrasingContent } from 'mdast'
import type { Message, TreeNode } from '../../src/tree/tree.ts'
import { p } from './sample/nodes.ts'

/** A text to be posted. */
export const postOf = (...children: TreeNode[]): Message => ({
  type: 'message',
  id: 'post-1',
  title: [{ type: 'text', value: '#wins' }],
  use: 'copy',
  row: { told: [[]], label: 'Text' },
  posting: { place: '#wins', times: [], isOpen: true },
  children,
})

const text = (value: string): PhrasingContent => ({ type: 'text', value })

/** All that authors may set in a text. */
export const everyMark: TreeNode[] = [
  p(
    'Plain ',
    { type: 'strong', children: [text('bold')] },
    ' ',
    { type: 'emphasis', children: [text('italic')] },
    ' ',
    { type: 'delete', children: [text('gone')] },
    ' ',
    { type: 'inlineCode', value: 'code()' },
    { type: 'break' },
    { type: 'link', url: 'https://example.com/a?b=1&c=2', children: [text('a link')] },
  ),
  {
    type: 'list',
    ordered: true,
    start: 3,
    spread: false,
    children: [
      {
        type: 'listItem',
        spread: false,
        children: [
          { type: 'paragraph', children: [text('third')] },
          {
            type: 'list',
            ordered: false,
            spread: false,
            children: [
              {
                type: 'listItem',
                spread: false,
                children: [{ type: 'paragraph', children: [text('inner')] }],
              },
            ],
          },
        ],
      },
      {
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [text('fourth')] }],
      },
    ],
  },
  { type: 'blockquote', children: [{ type: 'paragraph', children: [text('quoted')] }] },
  { type: 'code', value: 'two\nlines' },
  { type: 'heading', depth: 2, children: [text('Heading')] },
]

/** What means something to Slack, to cards, to spreadsheets or to those who read from the right. */
export const hostileToServices = [
  '<!channel> <!here|all> <@U012AB3CD> <#C012AB3CD> <https://evil.example|click>',
  '*bold* _italic_ ~gone~ `code` :smile: &amp;',
  '> quote',
  '[link](https://evil.example) **bold**',
  '{{DATE(2027-03-02T09:30:00Z, SHORT)}} $\u007bname} @{triggerBody()}',
  '=HYPERLINK("https://evil.example")',
  '\u202Eevil\u202C \u200F\u2066x\u2069',
  '{"type":"button"} \\" \u2028 x',
]
