import type { Block, BlockType } from '../../tree/tree.ts'
import { layouts } from './layouts.ts'
import { symbols } from './symbols.ts'
import { type Argument, may, need, or, type Times } from './tag.ts'

/** A tag whose arguments and content go to fields that the block has. */
type TagOf<B> = {
  takes: { [K in Exclude<keyof B, 'type'>]?: Argument }
  blocks?: keyof B & string
  line?: keyof B & string
  parts?: Record<string, { field: keyof B & string; how: Times }>
}

/**
 * How each block of the tree is written in a template: what it takes, and what stands inside. Its
 * fields have the tree's names. A block without an entry here does not compile.
 */
export const blocks: { [T in BlockType]: TagOf<Extract<Block, { type: T }>> } = {
  cover: {
    takes: {
      kicker: need('line'),
      title: need('line'),
      summary: or('line', []),
      organisation: may('line'),
      drawing: may('data'),
    },
    parts: { fact: { field: 'facts', how: 'any' }, caption: { field: 'captions', how: 'any' } },
  },
  section: {
    takes: {
      level: need('number'),
      title: need('line'),
      beside: may('line'),
      aside: may('line'),
      page: or(['new', 'turn', 'flow', 'kept'], 'flow'),
      event: may('data'),
    },
    blocks: 'children',
  },
  lead: { takes: { aside: may('line') }, line: 'text' },
  columns: {
    takes: { sequence: or('flag', false) },
    parts: { column: { field: 'columns', how: 'any' } },
  },
  facts: { takes: {}, parts: { fact: { field: 'facts', how: 'any' } } },
  'time-bar': {
    takes: {
      pieces: need('data'),
      ticks: need('data'),
      alt: need('words'),
      key: need('data'),
      curves: may('data'),
    },
  },
  legend: { takes: {}, parts: { entry: { field: 'entries', how: 'any' } } },
  'symbol-key': { takes: {}, parts: { entry: { field: 'entries', how: 'any' } } },
  contents: { takes: {} },
  'check-list': { takes: {}, parts: { item: { field: 'items', how: 'any' } } },
  grid: {
    takes: { spoken: may('number') },
    parts: { head: { field: 'columns', how: 'any' }, row: { field: 'rows', how: 'any' } },
  },
  agreements: {
    takes: { own: may('line') },
    parts: { agreement: { field: 'entries', how: 'any' } },
  },
  callout: {
    takes: { tone: or(['warning', 'note'], 'note'), title: may('line') },
    blocks: 'children',
  },
  panel: { takes: { title: need('line'), depth: may('data') }, blocks: 'children' },
  agenda: {
    takes: {},
    parts: {
      labels: { field: 'labels', how: 'once' },
      slot: { field: 'rows', how: 'any' },
      end: { field: 'end', how: 'once' },
    },
  },
  'run-of-show': {
    takes: { shared: or('data', []), key: or('data', []) },
    parts: {
      heads: { field: 'labels', how: 'once' },
      moment: { field: 'rows', how: 'any' },
    },
  },
  figures: { takes: {}, parts: { figure: { field: 'entries', how: 'any' } } },
  activity: {
    takes: {
      number: may('words'),
      title: need('line'),
      purpose: may('line'),
      continued: need('data'),
      bar: may('data'),
      page: or(['flow', 'spread'], 'flow'),
      level: or('number', 2),
    },
    parts: { entry: { field: 'facts', how: 'any' } },
    blocks: 'children',
  },
  step: {
    takes: { verb: need(symbols), label: need('line'), spoken: or('flag', false) },
    parts: { aside: { field: 'aside', how: 'any' } },
    blocks: 'children',
  },
  prompt: {
    takes: { question: need('line'), purpose: may('line'), depth: may('data') },
    parts: {
      field: { field: 'fields', how: 'any' },
      example: { field: 'example', how: 'at most once' },
    },
  },
  meetings: {
    takes: { title: need('line'), drawing: may('data'), caption: or('line', []) },
    parts: { cell: { field: 'columns', how: 'any' }, row: { field: 'rows', how: 'any' } },
  },
  ruled: {
    takes: {
      symbol: need(symbols),
      label: need('line'),
      tone: or(['plain', 'warning'], 'plain'),
      spoken: or('flag', false),
    },
    parts: { aside: { field: 'aside', how: 'any' } },
    blocks: 'children',
  },
  slide: {
    takes: {
      layout: need(layouts),
      about: may('data'),
      kicker: may('line'),
      title: need('line'),
      aside: may('line'),
      drawing: may('data'),
      bar: may('data'),
    },
    blocks: 'children',
    parts: {
      item: { field: 'items', how: 'any' },
      place: { field: 'places', how: 'any' },
      back: { field: 'pause', how: 'at most once' },
      chip: { field: 'chips', how: 'any' },
      notes: { field: 'notes', how: 'at most once' },
    },
  },
  'writing-lines': {
    takes: { label: may('line'), lines: or('number', 0), spare: may('flag') },
  },
  band: {
    takes: { kicker: need('line'), title: need('line'), drawing: may('data') },
    parts: { caption: { field: 'lines', how: 'any' } },
  },
  'fill-in': { takes: { note: may('line') }, line: 'label' },
  schedule: { takes: {}, parts: { time: { field: 'entries', how: 'any' } } },
  codes: { takes: { codes: need('data') } },
  scale: { takes: { question: need('line'), points: need('data') } },
  message: {
    takes: {
      id: need('words'),
      title: need('line'),
      aside: may('line'),
      use: or(['copy', 'do'], 'copy'),
      row: may('data'),
      posting: may('data'),
    },
    blocks: 'children',
  },
  ladder: { takes: {}, parts: { rung: { field: 'rungs', how: 'any' } } },
  cards: {
    takes: { perPage: need('number') },
    parts: { card: { field: 'cards', how: 'any' } },
  },
}
