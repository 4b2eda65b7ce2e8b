/** A deck with every layout, its notes for the speaker. */
import type { DocumentTree, Inline, Slide, SymbolName, TreeNode } from '../../../src/tree/tree.ts'
import { copyWords, deckWords } from './deck-words.ts'
import { p, rings, strong, t } from './nodes.ts'

const chip = (symbol: SymbolName, text: Inline, end = false) => ({ symbol, text, end })
const pass = chip('pass', t('You may pass'), true)
const say = (words: string): TreeNode => ({
  type: 'step',
  verb: 'say',
  label: t('Say'),
  aside: [],
  spoken: true,
  children: [p(words)],
})

type Given = Pick<Slide, 'layout' | 'title'> & Partial<Slide>

const slides: Given[] = [
  {
    layout: 'title',
    kicker: t('Kick-off · 2 h'),
    title: t('Feedback Foundations'),
    children: [p('Aoife Brennan facilitates'), p('Tomás Keane keeps our agreements')],
    drawing: rings(12, 5),
    notes: [say('Welcome. I am glad that you are here.')],
  },
  {
    layout: 'section',
    kicker: t('Session 1 of 3'),
    title: t('Kick-off'),
    children: [p('09:00–11:00')],
  },
  {
    layout: 'agenda',
    title: t('Two hours, five activities, one break'),
    bar: [
      { kind: 'all', minutes: 20, label: '1' },
      { kind: 'pairs', minutes: 25, label: '2' },
      { kind: 'break', minutes: 10, label: '' },
      { kind: 'groups', minutes: 45, label: '3' },
      { kind: 'buffer', minutes: 20, label: '' },
    ],
    items: [
      { text: t('Welcome'), aside: t('09:00') },
      { text: t('Quick rounds'), aside: t('09:20') },
      { text: t('Break'), aside: t('09:45') },
      { text: t('Practice in threes'), aside: t('09:55') },
      { text: t('End'), aside: t('11:00') },
    ],
  },
  {
    layout: 'agreements',
    title: t('Five agreements make this a room to learn in'),
    items: [
      { text: t('Speak from your own experience at work') },
      { text: [...t('Anyone may '), strong('pass'), ...t(', without a reason')] },
      { text: t('Take the lessons, leave the names') },
      { text: t('Ask before you advise') },
      { text: t('Share the airtime') },
    ],
    chips: [chip('ask', t('What would you add or change?'))],
    notes: [say('Which of these is hard for you?')],
  },
  {
    layout: 'prompt',
    kicker: t('Quick rounds'),
    title: t('Which part of your job gave you energy this week?'),
    chips: [
      chip('pairs', [strong('Pairs,'), ...t(' 5 rounds')]),
      chip('time', [strong('75 s'), ...t(' each')]),
      chip('keep-to', t('this week, and work')),
      pass,
    ],
  },
  {
    layout: 'break',
    kicker: t('Break'),
    title: t('10 minutes'),
    pause: { minutes: 10, back: t('Back at') },
    children: [p('Next: practice in threes. Bring your handout.')],
  },
  {
    layout: 'breakout',
    title: t('In threes: give, get, observe'),
    aside: t('21 min'),
    places: [
      { label: t('Outcome'), lines: [t('Each has given, got and watched feedback once.')] },
      {
        label: t('Method'),
        lines: [t('Three rounds, then change roles:')],
        bar: [
          { kind: 'all', minutes: 2, label: 'tell 2' },
          { kind: 'pairs', minutes: 2, label: 'give 2' },
          { kind: 'groups', minutes: 2, label: 'observe 2' },
          { kind: 'alone', minutes: 1, label: '1' },
        ],
      },
      {
        label: t('Report back'),
        lines: [t('One thing that made it easier. No names, no stories.')],
      },
      {
        label: t('Support'),
        lines: [t('Stuck, or something heavy comes up? Raise a hand: Tomás comes.')],
      },
    ],
    chips: [chip('keep-to', t('one behaviour, someone not in this room')), pass],
  },
  {
    layout: 'debrief',
    kicker: t('Looking back together'),
    title: t('What did you hear that you could use tomorrow?'),
    items: [
      { text: t('Which of the three parts was hardest to say?') },
      { text: t('What would you ask of your own manager now?') },
    ],
    chips: [chip('debrief', t('6 min, new voices first')), pass],
  },
  {
    layout: 'list',
    title: t('What happens next'),
    items: [
      { text: t('Ask one person for feedback.'), aside: t('by 19 January') },
      { text: t('Write down what you will try.') },
    ],
  },
  { layout: 'statement', title: t('Thank you'), children: [p('We meet again on 26 January.')] },
]

/** Notes left in or taken out: the two decks that are made of one. */
export function deckTree(notes: boolean): DocumentTree {
  return {
    meta: {
      title: 'Feedback Foundations',
      form: 'slides',
      language: 'en',
      direction: 'ltr',
      kind: notes ? 'Slides with notes' : 'Slides',
      footer: 'Feedback Foundations · Dublin, spring 2027 · version 1.2',
      ...(notes && { audience: 'Team only' }),
      authors: ['Learning team'],
      date: '2027-01-12',
      words: {
        page: 'Page',
        of: 'of',
        contents: 'Contents',
        continued: 'continued',
        notFilledIn: 'NOT FILLED IN',
        copy: copyWords,
        deck: deckWords,
      },
      quotes: { open: '“', close: '”' },
    },
    children: slides.map(
      (given, index): Slide => ({
        type: 'slide',
        number: index + 1,
        name: given.title.map((node) => ('value' in node ? node.value : '')).join(''),
        step: 0,
        children: [],
        items: [],
        places: [],
        chips: [],
        ...given,
        notes: notes ? (given.notes ?? []) : [],
      }),
    ),
  }
}

/** A slide of nothing but what is given. */
export function slideOf(given: Partial<Slide>): Slide {
  return {
    type: 'slide',
    layout: 'list',
    number: 1,
    name: 'Slide',
    step: 0,
    title: t('Title'),
    children: [],
    items: [],
    places: [],
    chips: [],
    notes: [],
    ...given,
  }
}
