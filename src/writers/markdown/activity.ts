import type { Heading, RootContent } from 'mdast'
import { depthIndex } from '../../tree/prompt.ts'
import { aloud, aloudLine } from '../../tree/quotes.ts'
import type { ActivityBlock, Inline, Ruled, Section, StepBlock } from '../../tree/tree.ts'
import type { MarkdownContext, MarkdownWriters } from './context.ts'
import { titleOf } from './opening.ts'
import { depthWords, heading, joined, line, list, paragraph, quote, strong } from './phrases.ts'

/** Sections, activities and what an activity is made of. */
export const activity = {
  section: (section, context) => [
    headingOf(section, context),
    paragraph(joined([section.beside, section.aside && strong(section.aside)], ' · ')),
    ...context.write(section.children, { ...context, level: section.level }),
  ],
  activity: (activity, context) => [
    headingOf(activity, context),
    paragraph(activity.purpose ?? []),
    paragraph(
      joined(
        activity.facts.map(({ text }) => text),
        ' · ',
      ),
    ),
    ...context.write(activity.children, { ...context, level: activity.level }),
  ],
  step: labelled,
  ruled: labelled,
  prompt({ question, purpose, fields, depth, example }, { meta }) {
    const lines = fields.map(({ label, value, spoken }) =>
      line(strong(label), ' ', spoken ? aloudLine(value, meta.quotes) : value),
    )
    if (depth)
      lines.splice(depthIndex(fields), 0, line(strong(depth.label), ` ${depthWords(depth, meta)}`))
    if (example)
      lines.push(
        line(strong(example.label), ' ', [
          { type: 'emphasis', children: aloudLine(example.text, meta.quotes) },
        ]),
      )
    const asked = joined([strong(question), purpose], '\n')
    return [quote([paragraph(asked), list(lines)])]
  },
} satisfies Partial<MarkdownWriters>

function headingOf(node: Section | ActivityBlock, context: MarkdownContext): Heading {
  const made = heading(node.level, titleOf(node))
  context.headings.set(node, made)
  return made
}

/** "**Do** (5 min): …", and in a quote below it what is to be said aloud. */
function labelled(block: StepBlock | Ruled, context: MarkdownContext): RootContent[] {
  const aside: Inline = block.aside.length > 0 ? line(' (', joined(block.aside, ', '), ')') : []
  const label = line(strong(block.label), aside, ':')
  if (block.spoken)
    return [
      paragraph(label),
      quote(context.write(aloud(block.children, context.meta.quotes), context)),
    ]
  const [first, ...rest] = context.write(block.children, context)
  // A label beside a label would read as one.
  const isLabelled = first?.type === 'paragraph' && first.children[0]?.type === 'strong'
  if (first?.type === 'paragraph' && !(isLabelled && block.type === 'ruled'))
    return [paragraph(label, ' ', first.children), ...rest]
  return [paragraph(label), ...(first ? [first, ...rest] : [])]
}
