import { symbols } from './symbols.ts'
import { may, need, or, type Tag } from './tag.ts'

/** What stands inside a block without being one: its facts, rows, entries. */
export const parts = {
  /** A fact: label, and its value inside. */
  fact: { takes: { label: need('line') }, line: 'value' },
  /** A caption under the cover, a line under the title of a band. */
  caption: { takes: {}, line: 'itself' },
  /** One of several columns. */
  column: { takes: {}, blocks: 'itself' },
  /** A symbol with words: of a legend, a line of symbols, or an activity's facts. */
  entry: { takes: { symbol: need(symbols), label: may('line') }, line: 'text' },
  /** A line of a check list, with who does it beside. */
  item: { takes: { aside: may('line') }, line: 'text' },
  /** The head of a grid's column. */
  head: {
    takes: {
      align: or(['start', 'end'], 'start'),
      width: or(['auto', 'wide'], 'auto'),
      strong: or('flag', false),
    },
    line: 'label',
  },
  /** A row of a table. */
  row: { takes: {}, parts: { cell: { field: 'itself', how: 'any' } } },
  cell: { takes: {}, line: 'itself' },
  /** An agreement, and why it helps. */
  agreement: { takes: { why: may('line') }, line: 'text' },
  /** The heads of an agenda. */
  labels: {
    takes: {
      start: need('words'),
      minutes: need('words'),
      activity: need('words'),
      together: need('words'),
      depth: need('words'),
      needs: need('words'),
    },
  },
  /** A line of an agenda. */
  slot: {
    takes: {
      start: need('words'),
      minutes: need('words'),
      number: may('words'),
      title: need('line'),
      purpose: may('line'),
      symbol: may(symbols),
      together: may('line'),
      depth: may('data'),
      needs: may('line'),
    },
  },
  /** The last line of an agenda. */
  end: { takes: { start: need('words') }, line: 'title' },
  /** The heads of a run of show. */
  heads: {
    takes: {
      start: need('words'),
      minutes: need('words'),
      number: need('words'),
      segment: need('words'),
      where: need('words'),
      owner: need('words'),
      screen: need('words'),
      producer: need('words'),
      done: need('words'),
      fallback: need('words'),
    },
  },
  /** A row of a run of show. */
  moment: {
    takes: {
      start: may('words'),
      minutes: may('words'),
      share: or('number', 0),
      number: may('words'),
      title: need('line'),
      where: may('line'),
    },
    parts: {
      owner: { field: 'owners', how: 'any' },
      screen: { field: 'screen', how: 'any' },
      producer: { field: 'producer', how: 'any' },
      fallback: { field: 'fallback', how: 'any' },
    },
  },
  /** Who does it, by name; what the name looks like says what they do. */
  owner: { takes: { tone: need(['filled', 'outline', 'pale']), name: need('words') } },
  /** What is shown, what the producer does, what to do when it goes another way: a line each. */
  screen: { takes: {}, line: 'itself' },
  producer: { takes: {}, line: 'itself' },
  fallback: { takes: {}, line: 'itself' },
  /** A line of a schedule. */
  time: {
    takes: { start: need('words'), symbol: may(symbols), aside: may('line') },
    line: 'title',
  },
  /** A large figure; the words that go with it stand inside. */
  figure: { takes: { label: need('line'), value: may('line') }, line: 'text' },
  /** What stands small under the label of a step: a time, a name. */
  aside: { takes: {}, line: 'itself' },
  /** One of the parameters of a prompt. */
  field: {
    takes: { symbol: need(symbols), label: need('line'), spoken: or('flag', false) },
    line: 'value',
  },
  /** An example answer to a prompt. */
  example: { takes: { label: need('line') }, line: 'text' },
  /** What to do at a step of a ladder, and when; what to say then stands inside. */
  rung: { takes: { title: need('line'), when: need('line') }, line: 'say' },
  /** A card to be cut out. */
  card: {
    takes: {
      kind: or(['question', 'number'], 'question'),
      kicker: need('line'),
      symbol: may(symbols),
      aside: may('line'),
      title: need('line'),
      purpose: may('line'),
      note: may('line'),
    },
    parts: {
      field: { field: 'fields', how: 'any' },
      cell: { field: 'columns', how: 'any' },
      row: { field: 'rows', how: 'any' },
    },
  },
  /** One of the four places of a breakout slide. */
  place: {
    takes: { label: need('line'), bar: may('data') },
    parts: { line: { field: 'lines', how: 'any' } },
  },
  line: { takes: {}, line: 'itself' },
  /** How long a break is; the words before the time of return stand inside. */
  back: { takes: { minutes: need('number') }, line: 'back' },
  /** A symbol with words at the foot of a slide. */
  chip: { takes: { symbol: need(symbols), end: or('flag', false) }, line: 'text' },
  /** What the speaker says and does at a slide. */
  notes: { takes: {}, blocks: 'itself' },
} satisfies Record<string, Tag>
