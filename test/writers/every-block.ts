import type { Block, BlockType, DepthMark, DocumentTree } from '../../src/tree/tree.ts'
import { p, rings, t } from './sample/nodes.ts'
import { sampleTree } from './sample-tree.ts'

/** One of each block, with `mark('grid.label')` as the text of each field that a reader sees. */
export function everyBlock(mark: (field: string) => string): {
  [K in BlockType]: Extract<Block, { type: K }>
} {
  const line = (field: string) => t(mark(field))
  const text = (field: string) => [p(mark(field))]
  const depth = (field: string): DepthMark => ({ level: 2, limit: 3, words: mark(field) })
  const entry = (field: string) => ({ symbol: 'say' as const, text: line(field) })
  return {
    cover: {
      type: 'cover',
      kicker: line('cover.kicker'),
      title: line('cover.title'),
      summary: line('cover.summary'),
      organisation: line('cover.organisation'),
      drawing: rings(8, 3),
      facts: [{ label: line('cover.fact-label'), value: line('cover.fact-value') }],
      captions: [line('cover.drawing-caption'), line('cover.caption')],
    },
    section: {
      type: 'section',
      level: 1,
      title: line('section.title'),
      beside: line('section.beside'),
      aside: line('section.aside'),
      page: 'flow',
      children: text('section.children'),
    },
    lead: { type: 'lead', text: line('lead.text'), aside: line('lead.aside') },
    columns: {
      type: 'columns',
      sequence: false,
      columns: [text('columns.first'), text('columns.second')],
    },
    facts: {
      type: 'facts',
      facts: [{ label: line('facts.label'), value: line('facts.value') }],
    },
    'time-bar': {
      type: 'time-bar',
      pieces: [{ kind: 'all', minutes: 5, label: mark('time-bar.piece') }],
      ticks: [{ at: 0, label: mark('time-bar.tick') }],
      alt: mark('time-bar.alt'),
      key: [{ kind: 'all', label: mark('time-bar.key') }],
      curves: [
        { label: mark('time-bar.curve'), steps: [{ from: 1, to: 4, height: 0.4 }], limit: 0.6 },
      ],
    },
    legend: {
      type: 'legend',
      entries: [{ ...entry('legend.text'), label: line('legend.label') }],
    },
    'symbol-key': { type: 'symbol-key', entries: [entry('symbol-key.text')] },
    contents: { type: 'contents' },
    'check-list': {
      type: 'check-list',
      items: [{ text: line('check-list.text'), aside: line('check-list.aside') }],
    },
    grid: {
      type: 'grid',
      columns: [
        { label: line('grid.first-label'), align: 'start', width: 'auto', strong: true },
        { label: line('grid.second-label'), align: 'end', width: 'wide', strong: false },
      ],
      rows: [[line('grid.first-cell'), line('grid.spoken-cell')]],
      spoken: 1,
    },
    agreements: {
      type: 'agreements',
      entries: [{ text: line('agreements.text'), why: line('agreements.why') }],
      own: line('agreements.own'),
    },
    callout: {
      type: 'callout',
      tone: 'warning',
      title: line('callout.title'),
      children: text('callout.children'),
    },
    panel: {
      type: 'panel',
      title: line('panel.title'),
      depth: depth('panel.depth-words'),
      children: text('panel.children'),
    },
    agenda: {
      type: 'agenda',
      labels: {
        start: mark('agenda.start-label'),
        minutes: mark('agenda.minutes-label'),
        activity: mark('agenda.activity-label'),
        together: mark('agenda.together-label'),
        depth: mark('agenda.depth-label'),
        needs: mark('agenda.needs-label'),
      },
      rows: [
        {
          start: mark('agenda.start'),
          minutes: mark('agenda.minutes'),
          number: mark('agenda.number'),
          title: line('agenda.title'),
          purpose: line('agenda.purpose'),
          symbol: 'pairs',
          together: line('agenda.together'),
          depth: depth('agenda.depth-words'),
          needs: line('agenda.needs'),
        },
      ],
      end: { start: mark('agenda.end-start'), title: line('agenda.end-title') },
    },
    'run-of-show': {
      type: 'run-of-show',
      shared: [{ label: mark('run-of-show.shared-label'), value: mark('run-of-show.shared') }],
      labels: {
        start: mark('run-of-show.start-label'),
        minutes: mark('run-of-show.minutes-label'),
        number: mark('run-of-show.number-label'),
        segment: mark('run-of-show.segment-label'),
        where: mark('run-of-show.where-label'),
        owner: mark('run-of-show.owner-label'),
        screen: mark('run-of-show.screen-label'),
        producer: mark('run-of-show.producer-label'),
        done: mark('run-of-show.done-label'),
        fallback: mark('run-of-show.fallback-label'),
      },
      rows: [
        {
          start: mark('run-of-show.start'),
          minutes: mark('run-of-show.minutes'),
          share: 0.5,
          number: mark('run-of-show.number'),
          title: line('run-of-show.title'),
          where: line('run-of-show.where'),
          owners: [{ tone: 'filled', name: mark('run-of-show.owner') }],
          screen: [line('run-of-show.first-screen'), line('run-of-show.second-screen')],
          producer: [line('run-of-show.producer')],
          fallback: [line('run-of-show.fallback')],
        },
      ],
      key: [{ tone: 'outline', label: mark('run-of-show.key') }],
    },
    figures: {
      type: 'figures',
      entries: [
        {
          label: line('figures.label'),
          value: line('figures.value'),
          text: line('figures.text'),
        },
      ],
    },
    activity: {
      type: 'activity',
      number: mark('activity.number'),
      title: line('activity.title'),
      purpose: line('activity.purpose'),
      continued: { title: line('activity.continued-title'), time: mark('activity.continued-time') },
      bar: { pieces: [{ kind: 'all', minutes: 5, label: mark('activity.piece') }], now: 0 },
      facts: [entry('activity.fact')],
      page: 'flow',
      level: 2,
      children: text('activity.children'),
    },
    step: {
      type: 'step',
      verb: 'say',
      label: line('step.label'),
      aside: [line('step.first-aside'), line('step.second-aside')],
      spoken: true,
      children: text('step.children'),
    },
    prompt: {
      type: 'prompt',
      question: line('prompt.question'),
      purpose: line('prompt.purpose'),
      fields: [
        {
          symbol: 'redirect',
          label: line('prompt.field-label'),
          value: line('prompt.field-value'),
          spoken: true,
        },
      ],
      depth: { ...depth('prompt.depth-words'), label: mark('prompt.depth-label') },
      example: { label: line('prompt.example-label'), text: line('prompt.example-text') },
    },
    meetings: {
      type: 'meetings',
      title: line('meetings.title'),
      drawing: rings(8, 3),
      columns: [line('meetings.first-column'), line('meetings.second-column')],
      rows: [[line('meetings.head'), line('meetings.cell')]],
      caption: line('meetings.caption'),
    },
    ruled: {
      type: 'ruled',
      symbol: 'transition',
      label: line('ruled.label'),
      aside: [line('ruled.aside')],
      tone: 'plain',
      spoken: true,
      children: text('ruled.children'),
    },
    'writing-lines': { type: 'writing-lines', label: line('writing-lines.label'), lines: 2 },
    band: {
      type: 'band',
      kicker: line('band.kicker'),
      title: line('band.title'),
      lines: [line('band.first-line'), line('band.second-line')],
      drawing: rings(8, 3),
    },
    'fill-in': { type: 'fill-in', label: line('fill-in.label'), note: line('fill-in.note') },
    schedule: {
      type: 'schedule',
      entries: [
        {
          start: mark('schedule.start'),
          symbol: 'pairs',
          title: line('schedule.title'),
          aside: line('schedule.aside'),
        },
      ],
    },
    scale: { type: 'scale', question: line('scale.question'), points: [mark('scale.point')] },
    codes: {
      type: 'codes',
      codes: [{ label: t('Board'), url: 'https://example.com/board' }],
    },
    message: {
      type: 'message',
      id: 'post-1',
      title: line('message.title'),
      aside: line('message.aside'),
      use: 'copy',
      row: {
        told: [[{ label: mark('message.row-label'), value: mark('message.row-value') }]],
        label: mark('message.row-text'),
      },
      posting: { place: 'Channel', times: [], isOpen: true },
      children: text('message.children'),
    },
    ladder: {
      type: 'ladder',
      rungs: [{ title: line('ladder.title'), when: line('ladder.when'), say: line('ladder.say') }],
    },
    cards: {
      type: 'cards',
      perPage: 2,
      cards: [
        {
          kind: 'question',
          kicker: line('cards.kicker'),
          symbol: 'pairs',
          aside: line('cards.aside'),
          title: line('cards.title'),
          purpose: line('cards.purpose'),
          fields: [
            {
              symbol: 'time',
              label: line('cards.field-label'),
              value: line('cards.field-value'),
            },
          ],
          columns: [line('cards.first-column'), line('cards.second-column')],
          rows: [[line('cards.head'), line('cards.cell')]],
          note: line('cards.note'),
        },
      ],
    },
    slide: {
      type: 'slide',
      layout: 'breakout',
      number: 1,
      name: 'Slide',
      step: 0,
      kicker: line('slide.kicker'),
      title: line('slide.title'),
      aside: line('slide.aside'),
      drawing: rings(8, 3),
      bar: [{ kind: 'all', minutes: 5, label: mark('slide.bar') }],
      children: text('slide.children'),
      items: [{ text: line('slide.item'), aside: line('slide.item-aside') }],
      places: [
        {
          label: line('slide.place'),
          lines: [line('slide.place-line')],
          bar: [{ kind: 'all', minutes: 5, label: mark('slide.place-bar') }],
        },
      ],
      pause: { minutes: 10, back: line('slide.back') },
      chips: [{ ...entry('slide.chip'), end: true }],
      notes: text('slide.notes'),
    },
  }
}

const runLabels = {
  start: 'Start',
  minutes: 'Min',
  number: 'No.',
  segment: 'Segment',
  where: 'Where',
  owner: 'Owner',
  screen: 'On screen',
  producer: 'Producer',
  done: 'Done',
  fallback: 'Plan B',
}

/** Blocks without what may be absent: nothing of it may leave a trace. */
export const bareBlocks: Block[] = [
  { type: 'cover', kicker: [], title: t('Title'), summary: [], facts: [], captions: [] },
  { type: 'lead', text: t('Lead') },
  { type: 'time-bar', pieces: [], ticks: [], alt: 'Bar', key: [] },
  {
    type: 'run-of-show',
    shared: [],
    labels: runLabels,
    rows: [{ share: 0, title: t('Doors'), owners: [], screen: [], producer: [], fallback: [] }],
    key: [],
  },
  { type: 'check-list', items: [{ text: t('Item') }] },
  { type: 'agreements', entries: [{ text: t('Agreement') }] },
  { type: 'callout', tone: 'note', children: [p('Callout')] },
  { type: 'panel', title: t('Panel'), children: [] },
  { type: 'figures', entries: [{ label: t('Figure'), text: t('Words') }] },
  {
    type: 'activity',
    title: t('Activity'),
    continued: { title: [], time: '' },
    facts: [],
    page: 'flow',
    level: 2,
    children: [],
  },
  { type: 'step', verb: 'do', label: t('Do'), aside: [], spoken: false, children: [] },
  {
    type: 'ruled',
    symbol: 'say',
    label: t('Say'),
    aside: [],
    tone: 'plain',
    spoken: true,
    children: [],
  },
  { type: 'prompt', question: t('Question?'), fields: [] },
  { type: 'meetings', title: t('Meetings'), columns: [t('Round')], rows: [[]], caption: [] },
  { type: 'writing-lines', lines: 0 },
  { type: 'band', kicker: [], title: t('Title'), lines: [] },
  { type: 'fill-in', label: t('Name') },
  { type: 'schedule', entries: [{ start: '09:00', title: t('Welcome') }] },
  { type: 'scale', question: t('How was it?'), points: ['1', '2'] },
  {
    type: 'message',
    id: 'cue-1',
    title: t('Cue'),
    use: 'do',
    row: { told: [[]], label: 'Text' },
    children: [p('Open the rooms')],
  },
  {
    type: 'cards',
    perPage: 2,
    cards: [
      { kind: 'number', kicker: t('Session'), title: t('7'), fields: [], columns: [], rows: [] },
    ],
  },
  {
    type: 'slide',
    layout: 'list',
    number: 1,
    name: 'Slide',
    step: 0,
    title: t('Slide'),
    children: [],
    items: [],
    places: [],
    chips: [],
    notes: [],
  },
  { type: 'writing-lines', label: t('Notes'), lines: 0 },
]

/** The fields that `everyBlock` fills, as it names them, for one type of block. */
export function fieldsOf(type: BlockType): string[] {
  const fields: string[] = []
  everyBlock((field) => {
    fields.push(field)
    return field
  })
  return fields.filter((field) => field.startsWith(`${type}.`))
}

/** A document of these blocks alone. */
export function treeOf(...children: Block[]): DocumentTree {
  return { ...sampleTree, children }
}
