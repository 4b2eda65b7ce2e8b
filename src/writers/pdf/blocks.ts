import { maybeTall } from '../../tree/height.ts'
import { isTrack } from '../../tree/track.ts'
import type { Fact, Section } from '../../tree/tree.ts'
import type { BlockWriters } from '../writer.ts'
import { activity, pairs, ruled, step } from './activity.ts'
import { cards } from './cards.ts'
import { Code, call, joined, type Value } from './code.ts'
import { columns } from './contents.ts'
import { type Context, inside } from './context.ts'
import { cell, line } from './inline.ts'
import { prompt } from './prompt.ts'
import { pageStart, roomFor } from './room.ts'
import { runOfShow } from './run-of-show.ts'
import { sheet } from './sheet.ts'
import { slide } from './slide.ts'
import { agenda, grid, meetings } from './tables.ts'
import { type TitleStyle, title, titled } from './titles.ts'
import { shares } from './widths.ts'

/** A page's start has made the gap above a title. */
const NONE = new Code('0pt')

const TITLES = { 1: 'pageTitle', 2: 'blockTitle', 3: 'smallTitle' } as const

function section(
  block: Section,
  context: Context,
  style: TitleStyle = TITLES[block.level],
): Code[] {
  const listed = context.listed.get(block)
  // Its title stands at the edge, and so does what is said under it.
  const place = context.place === 'activity' ? 'page' : context.place
  const { title, level, beside, aside } = block
  const words = titled(title, level, style, { listed, ...(roomFor(block) && { above: NONE }) })
  return [
    beside || aside ? call('title-line', [words, cell(beside), cell(aside)]) : words,
    context.write(block.children, { ...context, level: block.level, place }),
  ]
}

/** Its title is no smaller than theirs, and what is told first stays with the first of them. */
function track(block: Section, context: Context): Code[] {
  const first = block.children.findIndex(({ type }) => type === 'activity')
  const head = { ...block, children: block.children.slice(0, first) }
  return [
    call('track-head', [joined(section(head, context, 'blockTitle'))]),
    context.write(block.children.slice(first), { ...context, level: block.level }),
  ]
}

/** Entries that surely fit on a page together, in two columns. */
const ONE_PAGE_OF_CONTENTS = 60

/** On a wide page, texts side by side may be so long before others have as much room. */
const LONGEST_NOTE = 800

/** One function for each block: its data become a call of the Typst function of that name. */
export const blocks: BlockWriters<Code, Context> = {
  cover: (block) =>
    call('cover', [
      {
        kicker: line(block.kicker),
        title: cell(block.title, 'title'),
        summary: cell(block.summary, 'title'),
        organisation: cell(block.organisation),
        drawing: block.drawing && { ...block.drawing },
        facts: facts(block.facts),
        captions: block.captions.map(line),
      },
    ]),
  section: (block, context) => {
    const parts = isTrack(block) ? track(block, context) : section(block, context)
    if (block.page === 'kept')
      return call('kept', [maybeTall(block.children), TITLES[block.level], joined(parts)])
    const start = call('section-start', [...pageStart(block, context), TITLES[block.level]])
    return joined(roomFor(block) > 0 ? [start, ...parts] : parts)
  },
  lead: (block) => call('lead', [{ text: line(block.text), aside: cell(block.aside) }]),
  columns: (block, context) =>
    call('columns-of', [block.columns.map((nodes) => inside(nodes, context, 'column'))]),
  facts: (block, { place }) =>
    call('facts', [
      { place, facts: facts(block.facts), tall: maybeTall(block.facts) || block.facts.length > 12 },
    ]),
  'time-bar': (block) =>
    call('time-bar', [
      {
        pieces: block.pieces,
        ticks: block.ticks,
        alt: block.alt,
        key: block.key,
        curves: (block.curves ?? []).map((curve) => ({ limit: undefined, ...curve })),
      },
    ]),
  legend: (block) =>
    call('legend', [
      block.entries.map(({ symbol, label, text }) => ({
        symbol,
        label: cell(label, 'label'),
        text: cell(text),
        tall: maybeTall(text, 'cell'),
      })),
      maybeTall(block.entries, 'cell'),
    ]),
  'symbol-key': (block, context) => call('symbol-key', [pairs(block.entries, context)]),
  contents: (_, { listed }) =>
    call('contents', [columns(listed), listed.size > ONE_PAGE_OF_CONTENTS]),
  'check-list': (block) =>
    call('check-list', [
      block.items.map(({ text, aside }) => ({
        text: cell(text),
        aside: cell(aside),
        tall: maybeTall([text, aside], 'cell'),
      })),
    ]),
  grid: (block, context) => grid(block, context),
  agreements: (block, { meta }) =>
    call('agreements', [
      {
        entries: block.entries.map(({ text, why }) => ({
          text: cell(text),
          why: cell(why, meta.sheet === 'poster' ? 'title' : 'cell'),
          tall: maybeTall([text, why], 'cell'),
        })),
        own: cell(block.own),
      },
    ]),
  callout: (block, context) => {
    const [first, ...rest] = block.children
    const title = block.title && call('callout-title', [line(block.title), block.tone])
    // The title runs into the first sentence.
    const opened =
      title && first?.type === 'paragraph'
        ? [call('prose', [joined([title, line(first.children)])]), inside(rest, context)]
        : [...(title ? [call('prose', [title])] : []), inside(block.children, context)]
    return call('callout', [
      {
        place: context.place,
        tone: block.tone,
        body: joined(opened),
        tall: maybeTall(block.children),
      },
    ])
  },
  panel: (block, context) =>
    call('panel', [
      {
        title: title(block.title, context.level + 1, 'blockTitle'),
        depth: block.depth && { ...block.depth },
        body: inside(block.children, context),
        tall: maybeTall(block),
      },
    ]),
  agenda: (block) => agenda(block),
  'run-of-show': (block) => runOfShow(block),
  figures: (block, { meta }) =>
    call('figures', [
      {
        widths: shares(
          block.entries.map(({ text }) => text),
          meta.landscape && LONGEST_NOTE,
        ),
        entries: block.entries.map(({ label, value, text }) => ({
          label: cell(label),
          value: cell(value),
          text: cell(text),
        })),
        tall: maybeTall(block.entries, 'cell'),
      },
    ]),
  activity: (block, context) => activity(block, context),
  step: (block, context) => step(block, context),
  prompt: (block, context) => prompt(block, context),
  meetings: (block, context) => meetings(block, context),
  ruled: (block, context) => ruled(block, context),
  slide: (block, context) => slide(block, context),
  'writing-lines': ({ label, lines, spare }, { room }) =>
    lines > 0 && !spare
      ? call('writing-lines', [{ label: cell(label), lines }])
      : call('lines-to-end', [{ label: cell(label), room, most: lines > 0 ? lines : undefined }]),
  ...sheet,
  ...cards,
}

function facts(entries: Fact[]): Value {
  return entries.map(({ label, value }) => ({
    label: cell(label),
    value: cell(value),
    tall: maybeTall(value, 'cell'),
  }))
}
