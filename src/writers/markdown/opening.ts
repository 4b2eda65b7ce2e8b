import type { Link, List } from 'mdast'
import type { Outlined } from '../../tree/outline.ts'
import { textOf } from '../../tree/text.ts'
import type { Fact, Inline } from '../../tree/tree.ts'
import type { MarkdownContext, MarkdownWriters } from './context.ts'
import { heading, joined, line, list, paragraph, strong } from './phrases.ts'

/** What says what the document is, and what is in it. */
export const opening = {
  cover(cover, context) {
    const { organisation, facts, drawing } = cover
    const captions = cover.captions.slice(drawing ? 1 : 0)
    return [
      heading(0, cover.title),
      banner(context, [cover.kicker, organisation]),
      paragraph(cover.summary),
      list(facts.map((fact) => factLine(fact, context))),
      ...captions.map((caption) => paragraph(caption)),
    ]
  },
  band: ({ kicker, title, lines }, context) => [
    heading(0, title),
    banner(context, [kicker]),
    paragraph(joined(lines, '\n')),
  ],
  schedule: ({ entries }) => [
    list(
      entries.map(({ start, title, aside }) =>
        line(strong(start), ' ', joined([title, aside], ' · ')),
      ),
    ),
  ],
  lead: ({ text, aside }) => [paragraph(joined([text, aside && strong(aside)], ' · '))],
  facts: ({ facts }, context) => [list(facts.map((fact) => factLine(fact, context)))],
  // A table of the same follows; the line is for where none does.
  'time-bar': ({ alt }) => [paragraph([{ type: 'emphasis', children: line(alt) }])],
  legend: ({ entries }) => [
    list(entries.map(({ label, text }) => line(strong(label), ': ', text))),
  ],
  'symbol-key': ({ entries }) => [
    paragraph(
      joined(
        entries.map(({ text }) => text),
        ' · ',
      ),
    ),
  ],
  contents: (_, context) => [entryList(context.contents, context)],
  figures: ({ entries }) => [
    list(
      entries.map(({ label, value, text }) =>
        line(strong(joined([label, value], ': ')), ' ', text),
      ),
    ),
  ],
} satisfies Partial<MarkdownWriters>

/** The line under the title: what it is, whose, and for whom. */
export function banner({ meta }: MarkdownContext, words: (Inline | undefined)[]) {
  return paragraph(joined([...words, meta.audience ? strong(meta.audience) : undefined], ' · '))
}

function factLine({ label, value }: Fact, { meta }: MarkdownContext): Inline {
  return line(strong(label), ': ', value.length > 0 ? value : meta.words.notFilledIn)
}

function entryList(
  entries: readonly (Outlined & { inside?: Outlined[] })[],
  context: MarkdownContext,
): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: entries.map(({ node, inside = [] }) => {
      const words = line(textOf(titleOf(node)))
      const link: Link = { type: 'link', url: '', children: words }
      context.links.push({ link, to: node })
      return {
        type: 'listItem',
        spread: false,
        children: [paragraph([link]), ...(inside.length > 0 ? [entryList(inside, context)] : [])],
      }
    }),
  }
}

/** "3 · Quick rounds". */
export function titleOf(node: Outlined['node']): Inline {
  return 'number' in node && node.number ? line(`${node.number} · `, node.title) : node.title
}
