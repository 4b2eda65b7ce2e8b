import { boxes } from './boxes.ts'
import type { DocxWriters } from './context.ts'
import { line, paragraph, plain } from './text.ts'
import { hex } from './units.ts'

/** What is to be copied: where it goes, and the words by themselves, so that all of them can be marked. */
export const message = {
  message: ({ title, aside, children }, context) => [
    paragraph(
      context,
      'SLMessage',
      [
        ...line(title, context),
        ...(aside
          ? [
              ...plain('\u2002', context),
              ...line(aside, context, { bold: false, color: hex('muted', context) }),
            ]
          : []),
      ],
      { keepNext: true },
    ),
    ...boxes.callout({ type: 'callout', tone: 'note', children }, context),
  ],
} satisfies Partial<DocxWriters>
