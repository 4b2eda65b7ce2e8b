import { h } from 'hastscript'
import type { Inline, TreeNode } from '../../tree/tree.ts'
import { headingName, line, words } from './author.ts'
import type { HtmlWriters } from './context.ts'
import { depthMark, symbol } from './symbol.ts'

/** Things to tick, to agree on, to mind and to write on. */
export const boxes = {
  columns: ({ columns }, context) => [
    h(
      '.columns',
      columns.map((column) => h('.column', context.write(column, context))),
    ),
  ],
  'check-list': ({ items }) => [
    h(
      'ul.check-list',
      items.map(({ text, aside }) =>
        h('li', [
          h('label', [
            h('input', { type: 'checkbox' }),
            h('span', [h('span', line(text)), ' ', words('span.small', aside)]),
          ]),
        ]),
      ),
    ),
  ],
  agreements: ({ entries, own }) => [
    h('ol.agreements', [
      ...entries.map(({ text, why }) => h('li', [h('p.words', line(text)), words('p.why', why)])),
      own && own.length > 0 ? h('li.own', [h('p.why', line(own))]) : undefined,
    ]),
  ],
  callout: ({ tone, title, children }, context) => [
    h(`.callout.${tone}`, { role: 'note' }, [
      tone === 'warning' ? symbol('hand-over') : undefined,
      title && title.length > 0
        ? h('.body.titled', context.write(titled(children, title), context))
        : h('.body', context.write(children, context)),
    ]),
  ],
  panel: ({ title, depth, children }, { level, ...context }) => [
    h('.panel', [
      h(headingName(level + 1), line(title)),
      depth ? h('.limit', [depthMark(depth), h('p', depth.words)]) : undefined,
      ...context.write(children, { ...context, level: level + 1 }),
    ]),
  ],
  'writing-lines': ({ label, lines }) => [
    h('.writing-lines', { class: lines === 0 ? 'elastic' : undefined }, [
      words('p.label', label),
      ...Array.from({ length: lines || ELASTIC_LINES }, () => h('.line')),
    ]),
  ],
} satisfies Partial<HtmlWriters>

/** A browser can't tell what is left of a page: few enough to open none most of the time. */
const ELASTIC_LINES = 3

/** The title runs into the first sentence, unless that begins with bold words of its own. */
function titled(children: TreeNode[], title: Inline): TreeNode[] {
  const strong: Inline = [{ type: 'strong', children: title }]
  const [first, ...rest] = children
  return first?.type === 'paragraph' && first.children[0]?.type === 'text'
    ? [
        { ...first, children: [...strong, { type: 'text', value: ' ' }, ...first.children] },
        ...rest,
      ]
    : [{ type: 'paragraph', children: strong }, ...children]
}
