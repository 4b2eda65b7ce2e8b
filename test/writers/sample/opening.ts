/** Cover, at a glance, preparation, agreements and moderation of the sample guide. */
import type { Block, TreeNode } from '../../../src/tree/tree.ts'
import { depth, heading, link, list, p, rings, strong, t } from './nodes.ts'

export const cover: Block = {
  type: 'cover',
  kicker: t('Facilitator guide'),
  title: t('Feedback Foundations'),
  summary: t('First-time managers learn to give and ask for feedback by practising it together.'),
  organisation: t('Harbour Logistics'),
  drawing: rings(16, 5),
  facts: [
    { label: t('Session'), value: t('Kick-off, first of three') },
    { label: t('Length'), value: t('2 hours, 7 activities') },
    { label: t('Group'), value: t('8 to 20, planned for 16') },
    { label: t('Date'), value: t('12 Jan 2027, 09:00–11:00') },
    { label: t('Place'), value: t('Dublin, Liffey room') },
    { label: t('Language'), value: t('English') },
    { label: t('Facilitator'), value: t('Aoife Brennan') },
    { label: t('Moderator'), value: t('Tomás Keane') },
    { label: t('Producer'), value: t('NOT FILLED IN') },
  ],
  captions: [
    t('The drawing shows the quick rounds: dots are people, lines are conversations.'),
    t('Please do not hand this guide to participants: it holds names and moderation notes.'),
  ],
}

export const bar = [
  { kind: 'all', minutes: 5, label: '1' },
  { kind: 'all', minutes: 15, label: '2' },
  { kind: 'pairs', minutes: 20, label: '3' },
  { kind: 'all', minutes: 15, label: '4' },
  { kind: 'break', minutes: 10, label: '5' },
  { kind: 'groups', minutes: 30, label: '6' },
  { kind: 'alone', minutes: 10, label: '7' },
  { kind: 'buffer', minutes: 15, label: '' },
] as const

export const timeBar: Block = {
  type: 'time-bar',
  pieces: [...bar],
  ticks: [
    { at: 0, label: '09:00' },
    { at: 30, label: '09:30' },
    { at: 60, label: '10:00' },
    { at: 90, label: '10:30' },
    { at: 120, label: '11:00' },
  ],
  curves: [
    { label: 'Depth', steps: [{ from: 25, to: 45, height: 0.4 }], limit: 0.6 },
    {
      label: 'Energy',
      steps: [
        { from: 0, to: 25, height: 1 / 3 },
        { from: 25, to: 45, height: 1 },
      ],
    },
  ],
  alt: 'Seven activities from 09:00 to 11:00; the table below has the times.',
  key: [
    { kind: 'all', label: 'everyone together' },
    { kind: 'pairs', label: 'pairs' },
    { kind: 'groups', label: 'small groups' },
    { kind: 'alone', label: 'alone' },
    { kind: 'break', label: 'break' },
    { kind: 'buffer', label: 'buffer' },
  ],
}

export const atAGlance: Block = {
  type: 'section',
  level: 1,
  title: t('At a glance'),
  page: 'new',
  children: [
    {
      type: 'lead',
      text: t(
        'By the end of two hours, sixteen people who had not met have a shared way to give feedback, have tried it three times, and have chosen one conversation to hold this week.',
      ),
    },
    heading(2, 'Two hours, seven activities'),
    timeBar,
    {
      type: 'columns',
      sequence: false,
      columns: [
        [
          heading(2, 'What people can do afterwards'),
          list(
            true,
            'Describe a situation, a behaviour and its impact without judging the person.',
            'Ask a colleague for feedback on one piece of work.',
            'Say “pass”, and hear it, without explaining.',
          ),
          heading(2, 'Where we meet'),
          {
            type: 'facts',
            facts: [
              {
                label: t('Liffey room'),
                value: t('In person, no recording. Aoife facilitates, Tomás moderates.'),
              },
              {
                label: t('#feedback-foundations'),
                value: t('Channel between sessions. Aoife facilitates, Tomás moderates.'),
              },
            ],
          },
        ],
        [
          {
            type: 'panel',
            title: t('How personal it may get'),
            depth: { ...depth(3), words: 'Up to depth 3: challenges at work' },
            children: [
              p(strong('Pass.'), ' Anyone may pass at any time, without a reason.'),
              p(
                strong('Confidential.'),
                ' Take the lessons, leave the names. If someone may be in danger, we pass it on.',
              ),
              p(
                strong('Off limits.'),
                ' Health, family conflict, money and pay, faith, politics. Kindly bring the talk back to work.',
              ),
            ],
          },
        ],
      ],
    },
    {
      type: 'section',
      level: 2,
      title: t('How to read this guide'),
      page: 'flow',
      children: [
        {
          type: 'legend',
          entries: [
            { symbol: 'say', label: t('Say'), text: t('Words to speak, in yours or ours') },
            { symbol: 'do', label: t('Do'), text: t('What you and the group do') },
            { symbol: 'ask', label: t('Ask'), text: t('A question to the room; then wait') },
            { symbol: 'show', label: t('Show'), text: t('A slide, flip chart or page') },
            { symbol: 'demo', label: t('Demo'), text: t('Two of the team model it first') },
            { symbol: 'task', label: t('Task'), text: t('What participants do') },
            { symbol: 'prompt', label: t('Prompt'), text: t('A question people answer') },
            { symbol: 'debrief', label: t('Debrief'), text: t('Questions that draw the lesson') },
            { symbol: 'transition', label: t('Transition'), text: t('The bridge to what follows') },
            { symbol: 'short', label: t('If short'), text: t('What to cut, and what it saves') },
            {
              symbol: 'redirect',
              label: t('Bring it back'),
              text: t('Words for when talk drifts'),
            },
            { symbol: 'hand-over', label: t('Get help'), text: t('Stop, and bring in a person') },
          ],
        },
      ],
    },
    {
      type: 'section',
      level: 2,
      title: t('In this guide'),
      page: 'flow',
      children: [{ type: 'contents' }],
    },
  ],
}

export const preparation: Block = {
  type: 'section',
  level: 1,
  title: t('Preparation'),
  page: 'new',
  children: [
    {
      type: 'columns',
      sequence: false,
      columns: [
        [
          heading(2, 'Two weeks before'),
          {
            type: 'check-list',
            items: [
              { text: t('Book the room from 08:30 to 11:30.'), aside: t('Mei, by 29 Dec') },
              { text: t('Send the invitation with the agenda and the agreements.') },
              { text: t('Agree with Tomás who speaks when.') },
            ],
          },
        ],
        [
          heading(2, 'On the day, 30 minutes before'),
          {
            type: 'check-list',
            items: [
              { text: t('Move the tables away; two rings of eight chairs.') },
              { text: t('Agreements on the flip chart, big enough to read from the back.') },
              { text: t('Put one card and one pen on each chair.') },
            ],
          },
        ],
      ],
    },
    {
      type: 'section',
      level: 2,
      title: t('Materials'),
      page: 'flow',
      children: [
        {
          type: 'grid',
          columns: [
            { label: t('Number'), align: 'end', width: 'auto', strong: false },
            { label: t('What'), align: 'start', width: 'wide', strong: false },
            { label: t('Activity'), align: 'start', width: 'auto', strong: false },
            { label: t('Who brings it, note'), align: 'start', width: 'wide', strong: false },
          ],
          rows: [
            [t('16 + 2'), t('Participant handout, 3 pages'), t('4, 6, 7'), t('Mei; two spare')],
            [t('6'), t('Prompt cards, two to a sheet'), t('6'), t('Mei; one to a group')],
            [t('18'), t('Pens that write on one’s knee'), t('all'), t('Room')],
            [t('2'), t('Flip charts and dark markers'), t('2, 4'), []],
          ],
        },
        p('The sheet to print is on the ', link('https://example.com/sheet', 'team’s board'), '.'),
      ],
    },
  ],
}

const drift: TreeNode = {
  type: 'grid',
  columns: [
    { label: t('When you notice'), align: 'start', width: 'auto', strong: true },
    { label: t('Say'), align: 'start', width: 'wide', strong: false },
    { label: t('Then'), align: 'start', width: 'wide', strong: false },
  ],
  spoken: 1,
  rows: [
    [
      t('One voice fills the time'),
      t('Thank you. Two people we have not heard yet?'),
      t('Wait ten seconds; look at nobody.'),
    ],
    [
      t('Advice comes before a question'),
      t('What would you like to ask first?'),
      t('Point at agreement 4.'),
    ],
    [t('Someone absent is named'), t('Let us say a colleague, and stay with what happened.'), []],
    [
      t('Health, family, grief'),
      t('Thank you for telling us. We don’t need to go further into it here.'),
      t('Offer to talk after the session, just the two of you.'),
    ],
  ],
}

export const agreements: Block = {
  type: 'section',
  level: 1,
  title: t('Agreements and moderation'),
  page: 'new',
  children: [
    { type: 'lead', text: t('These open the session, before anyone is asked to share.') },
    {
      type: 'agreements',
      entries: [
        {
          text: t('Speak from your own experience at work'),
          why: t('It keeps us from fixing or judging one another.'),
        },
        { text: t('Anyone may pass, without a reason'), why: t('Only a free answer is honest.') },
        { text: t('Take the lessons, leave the names') },
        { text: t('Ask before you advise'), why: t('Most people want to be heard first.') },
        { text: t('Share the airtime'), why: t('Twice spoken? Make room for who has not.') },
      ],
      own: t('Ours, added today'),
    },
    { type: 'section', level: 2, title: t('When it drifts'), page: 'flow', children: [drift] },
    {
      type: 'callout',
      tone: 'warning',
      title: t('Get help at once'),
      children: [
        p(
          'Someone may be in danger, or reports harassment: Aoife stops the activity; Tomás goes out with the person. People partner on call: Niamh Daly, ext. 4410, 08:00–18:00.',
        ),
        list(false, 'This may not stay confidential: say so, gently, first.'),
      ],
    },
    {
      type: 'callout',
      tone: 'note',
      children: [p('This is training, not therapy. Say so once, at the start, with warmth.')],
    },
  ],
}
