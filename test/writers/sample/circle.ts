/** The second session of the sample guide: texts that are longer, stranger and emptier than usual. */
import type { Block } from '../../../src/tree/tree.ts'
import { depth, item, link, list, p, strong, t } from './nodes.ts'

const LONG =
  'Think of a moment in the last two or three weeks, at a counter, in a meeting, in a chat or on the phone, in which somebody from another team needed something from you that you could not give at once, and tell the others what you said, what you would rather have said, what stood in the way, and what one of us could do next week so that the same moment goes better for both of you?'

export const circle: Block = {
  type: 'section',
  level: 1,
  title: t('Session 2: Peer circle on the cases that people really bring along'),
  page: 'new',
  children: [
    { type: 'lead', text: t('Times count from the start · NOT FILLED IN') },
    {
      type: 'time-bar',
      pieces: [
        { kind: 'all', minutes: 2, label: '1' },
        { kind: 'groups', minutes: 60, label: '2' },
        { kind: 'alone', minutes: 1, label: '3' },
      ],
      ticks: [
        { at: 0, label: '0 min' },
        { at: 30, label: '30 min' },
        { at: 63, label: '63 min' },
      ],
      alt: 'Three activities in 63 minutes.',
      key: [],
    },
    {
      type: 'agenda',
      labels: {
        start: 'Start',
        minutes: 'Min',
        activity: 'Activity',
        together: 'Together',
        depth: 'Depth',
        needs: 'Needs',
      },
      rows: [
        {
          start: '0:00',
          minutes: '2',
          number: '1',
          title: t('Recall'),
          symbol: 'all',
          together: t('All'),
        },
        {
          start: '0:02',
          minutes: '60',
          number: '2',
          title: t('Fallbesprechung mit Überleitungsgesprächsleitfaden und Rückmeldungsrunde'),
          purpose: t(LONG),
          symbol: 'groups',
          together: t('Groups of 4 to 6, at most four rounds, nobody with their own manager'),
          depth: depth(4, 4),
          needs: t('Donaudampfschifffahrtsgesellschaftskapitänsmützenständer, pens, timer'),
        },
        { start: '1:02', minutes: '1', number: '3', title: t('One word') },
      ],
      end: { start: '1:03', title: t('End') },
    },
    {
      type: 'activity',
      number: '12',
      title: t('Fallbesprechung mit Überleitungsgesprächsleitfaden und Rückmeldungsrunde'),
      purpose: t('مرحبا بكم في الجولة الأولى (20 min) 🎉'),
      continued: { title: t('12 · Fallbesprechung, continued'), time: '0:02–1:02' },
      facts: [
        { symbol: 'time', text: t('0:02–1:02 (60 min)') },
        { symbol: 'groups', text: t('Groups of 4 to 6, at most four rounds') },
        { symbol: 'one-to-all', text: t('then everyone, in one large circle') },
        { symbol: 'needs', text: t('Case sheet, timer, pens, and the list of themes') },
      ],
      page: 'flow',
      level: 2,
      children: [
        {
          type: 'symbol-key',
          entries: [
            { symbol: 'time', text: t('20 min') },
            { symbol: 'report', text: t('Report back: one sentence that worked, 1 min a group') },
            { symbol: 'output', text: t('Themes on the flip chart') },
            { symbol: 'trios', text: t('Trios') },
            { symbol: 'break', text: t('Break') },
          ],
        },
        {
          type: 'step',
          verb: 'task',
          label: t('Überleitungsmoderation'),
          aside: [t('4 × 12 min'), t('the person who brings the case')],
          spoken: false,
          children: [
            p('Tell the case 🧩 in ', strong('three'), ' sentences: ', {
              type: 'inlineCode',
              value: 'who | what | why',
            }),
            {
              type: 'list',
              ordered: true,
              start: 3,
              spread: false,
              children: [
                item(p('Situation'), list(false, 'where', 'when')),
                item(p('What you tried, see ', link('mailto:team@example.com', 'the team'), '.')),
              ],
            },
          ],
        },
        {
          type: 'step',
          verb: 'say',
          label: t('Say'),
          aside: [],
          spoken: true,
          children: [
            p('We have heard the case. Nobody gives advice yet.'),
            p('First, each of us asks one question; the others listen.'),
          ],
        },
        {
          type: 'prompt',
          question: t(LONG),
          purpose: t('شارك ما تعلمته من تجربتك في العمل'),
          depth: { ...depth(4, 4), label: 'Depth' },
          fields: [
            {
              symbol: 'time',
              label: t('Each'),
              value: t('4 minutes to tell, 2 minutes of questions, and 6 minutes of ideas'),
              spoken: false,
            },
            {
              symbol: 'keep-to',
              label: t('Keep to'),
              value: t('one case, one wish, and no names of people who are not in the room'),
              spoken: false,
            },
            {
              symbol: 'redirect',
              label: t('Bring it back'),
              value: t('That matters. What would you like from us, here, in the next ten minutes?'),
              spoken: true,
            },
            { symbol: 'pass', label: t('Pass'), value: t('👍 or “pass”'), spoken: false },
          ],
        },
        {
          type: 'meetings',
          title: t('Who meets whom'),
          columns: [t('Group'), t('Round 1'), t('Round 2')],
          rows: [
            [t('A'), t('1, 2, 3, 4, 5, 6'), t('1, 8, 9, 16')],
            [t('B'), t('7, 8, 9, 10, 11'), t('2, 7, 10, 15')],
          ],
          caption: t('Each meets at least seven others.'),
        },
      ],
    },
    {
      type: 'section',
      level: 2,
      title: t('What we take with us'),
      page: 'flow',
      children: [{ type: 'writing-lines', lines: 4 }],
    },
  ],
}
