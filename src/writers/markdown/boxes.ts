import type { RootContent } from 'mdast'
import { textOf } from '../../tree/text.ts'
import type { Inline } from '../../tree/tree.ts'
import type { MarkdownWriters } from './context.ts'
import { depthLevel, heading, joined, line, list, paragraph, quote, strong } from './phrases.ts'

/** "What helped you most?" */
const endsSentence = (label: Inline): boolean => /[.?!:…。？！]$/u.test(textOf(label))

/** Room for a name or a few words. */
const BLANK = '…'.repeat(12)
const CIRCLE = '○'
const GAP = '\u2003'

/** Things to tick, to agree on, to mind and to write on. */
export const boxes = {
  columns: ({ columns }, context) => columns.flatMap((column) => context.write(column, context)),
  'check-list': ({ items }) => [
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: items.map(({ text, aside }) => ({
        type: 'listItem',
        checked: false,
        spread: false,
        children: [paragraph(text, aside ? line(' (', aside, ')') : [])],
      })),
    },
  ],
  agreements: ({ entries, own }) => [
    list(
      [
        ...entries.map(({ text, why }) => joined([strong(text), why], '\n')),
        ...(own ? [line(own, ':')] : []),
      ],
      true,
    ),
  ],
  callout: ({ title, children }, context) => [
    quote([paragraph(strong(title ?? [])), ...context.write(children, context)]),
  ],
  panel: ({ title, depth, children }, { level, ...context }) => [
    heading(level + 1, title),
    ...(depth ? [paragraph(strong(depth.words), ` (${depthLevel(depth, context.meta)})`)] : []),
    ...context.write(children, { ...context, level: level + 1 }),
  ],
  // Notes are typed under their label; lines that an author asked for are drawn.
  'writing-lines': ({ label, lines }) => [
    ...(label && lines > 0 ? [paragraph(strong(label), endsSentence(label) ? '' : ':')] : []),
    ...Array.from({ length: lines }, (): RootContent => ({ type: 'thematicBreak' })),
  ],
  'fill-in': ({ label, note }) => [paragraph(strong(label), ` ${BLANK}`), paragraph(note ?? [])],
  message: ({ title, aside, children }, context) => [
    paragraph(strong(title), aside ? line(' (', aside, ')') : [], ':'),
    quote(context.write(children, context)),
  ],
  // Who reads it on a screen follows the link.
  codes: () => [],
  scale: ({ question, points }) => [
    paragraph(strong(question)),
    paragraph(points.map((point) => `${CIRCLE} ${point}`).join(GAP)),
  ],
} satisfies Partial<MarkdownWriters>
