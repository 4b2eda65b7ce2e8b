import { ShadingType, VerticalAlignTable } from 'docx'
import { aloud } from '../../tree/quotes.ts'
import { isTrack } from '../../tree/track.ts'
import type {
  ActivityBlock,
  Inline,
  Ruled,
  Section,
  StepBlock,
  SymbolName,
} from '../../tree/tree.ts'
import { gaps, strokes } from '../theme.ts'
import { placeInSession } from './bar.ts'
import type { DocxBlock, DocxContext, DocxWriters } from './context.ts'
import { labelOf, symbolPairs } from './opening.ts'
import { sideWidth } from './page.ts'
import { prompt } from './prompt.ts'
import { heading } from './prose.ts'
import type { StyleId } from './styles.ts'
import { type Cell, stroke, table } from './table.ts'
import { line, lineOf, paragraph, plain, type Run } from './text.ts'
import { hex, twips } from './units.ts'

/** Sections, activities and what an activity is made of. */
export const activity = {
  section: (section, context) => [
    titled(section, context.links.bookmarked(section, line(section.title, context)), context),
    ...besideOf(section, context),
    ...context.write(section.children, {
      ...context,
      level: section.level,
      ...(section.page === 'kept' && { kept: true }),
    }),
  ],
  activity: (activity, context) => [
    ...titleOf(activity, context),
    ...context.write(activity.children, { ...context, level: activity.level }),
  ],
  step: (step, context) => [
    labelled(step.verb, step, STEP_STYLES[step.verb] ?? 'SLStep', context, {}),
  ],
  ruled: (ruled, context) => [
    labelled(ruled.symbol, ruled, ruled.spoken ? 'SLSay' : 'SLClosing', context, {
      borders: {
        top: stroke(strokes.block, ruled.tone === 'warning' ? 'handOver' : 'primary', context),
      },
    }),
  ],
  prompt: (block, context) => [prompt(block, context)],
} satisfies Partial<DocxWriters>

/** Readers find a title only outside of tables: what belongs on its line stands below it. */
function besideOf({ beside = [], aside = [] }: Section, context: DocxContext): DocxBlock[] {
  const both = beside.length > 0 && aside.length > 0
  return lineOf(context, 'SLLead', [
    ...beside,
    ...(both ? text(' · ') : []),
    ...(aside.length > 0 ? [{ type: 'strong' as const, children: aside }] : []),
  ])
}

const text = (value: string): Inline => [{ type: 'text', value }]

const STEP_STYLES: Partial<Record<SymbolName, StyleId>> = {
  say: 'SLSay',
  ask: 'SLAsk',
  do: 'SLDo',
  show: 'SLShow',
  demo: 'SLShow',
}

function titled(section: Section, words: readonly Run[], context: DocxContext): DocxBlock {
  return isTrack(section)
    ? paragraph(context, 'SLTrack', words, { outlineLevel: section.level - 1 })
    : heading(section.level, words, context, {
        newPage: section.page === 'new' || section.page === 'turn',
        first: context.first === section,
      })
}

/**
 * Its place in the session, number and title, purpose, and facts. It follows on what came before, a
 * spread too: where Word's pages end is not known, and the rest of a page would often be empty.
 */
function titleOf(activity: ActivityBlock, context: DocxContext): DocxBlock[] {
  const { number, title, purpose, facts, bar, level } = activity
  const tile = number
    ? [
        ...plain(`\u00a0${number}\u00a0`, context, {
          color: hex('onPrimary', context),
          shading: { type: ShadingType.CLEAR, fill: hex('primary', context) },
        }),
        ...plain('\u2002', context),
      ]
    : []
  return [
    ...(bar
      ? [
          paragraph(context, 'Normal', [placeInSession(bar, context)], {
            keepNext: true,
            spacing: { before: twips(gaps.headAbove), after: 0 },
          }),
        ]
      : []),
    paragraph(
      context,
      level > 2 ? 'SLTrackActivity' : 'SLActivity',
      context.links.bookmarked(activity, [...tile, ...line(title, context)]),
      {
        outlineLevel: level - 1,
        ...(bar && { spacing: { before: twips(6) } }),
      },
    ),
    ...lineOf(context, 'SLPurpose', purpose),
    ...(facts.length > 0
      ? [paragraph(context, 'SLKey', symbolPairs(facts, context), { keepNext: true })]
      : []),
  ]
}

/** Symbol, label and times at the side; what to say or do beside it. */
function labelled(
  name: SymbolName,
  { label, aside, spoken, children }: StepBlock | Ruled,
  style: StyleId,
  context: DocxContext,
  { borders }: Pick<Cell, 'borders'>,
): DocxBlock {
  const isAbove = context.layout.page.label === 0
  const side = isAbove ? 0 : sideWidth(context)
  const padding = { top: borders ? gaps.ruledInside : 3, bottom: borders ? 4 : 3 }
  const body = context.write(spoken ? aloud(children, context.meta.quotes) : children, {
    ...context,
    style,
    width: context.width - side,
  })
  const beside = [
    labelOf(name, label, context),
    ...aside.flatMap((each) => lineOf(context, 'SLAside', each)),
  ]
  if (isAbove) {
    const cell = { padding: { ...padding, top: 3 } }
    return table(
      context,
      [context.width],
      [
        {
          cells: [{ ...cell, padding, children: beside, ...(borders && { borders }) }],
          keepNext: true,
        },
        { cells: [{ ...cell, children: body }] },
      ],
    )
  }
  return table(
    context,
    [side, context.width - side],
    [
      {
        cells: [
          { children: beside, padding: { ...padding, right: 6 }, ...(borders && { borders }) },
          {
            children: body,
            padding,
            align: VerticalAlignTable.TOP,
            ...(borders && { borders }),
          },
        ],
      },
    ],
  )
}
