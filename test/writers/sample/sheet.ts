/** What participants write on, of the sample guide. */
import type { Block } from '../../../src/tree/tree.ts'
import { p, t } from './nodes.ts'

export const sheet: Block = {
  type: 'section',
  level: 1,
  title: t('The sheet for participants'),
  page: 'new',
  children: [
    {
      type: 'fill-in',
      label: t('This copy belongs to'),
      note: t('Nobody collects it. Write what is useful to you.'),
    },
    {
      type: 'schedule',
      entries: [
        { start: '09:00', symbol: 'one-to-all', title: t('Welcome') },
        { start: '09:05', symbol: 'all', title: t('Our agreements'), aside: t('Page 1') },
        { start: '09:20', symbol: 'pairs', title: t('Quick rounds'), aside: t('Page 2') },
        { start: '09:55', symbol: 'break', title: t('Break') },
        { start: '10:05', symbol: 'trios', title: t('Practice in threes') },
        { start: '11:00', title: t('End, on time') },
      ],
    },
    { type: 'scale', question: t('I felt free to pass'), points: ['1', '2', '3', '4', '5'] },
    {
      type: 'message',
      id: 'post-1',
      title: t('#feedback-practice'),
      aside: t('Thursday, 4 March 2027'),
      use: 'copy',
      row: {
        told: [[{ label: 'Place', value: '#feedback-practice' }]],
        label: 'Text',
      },
      children: [p('Which feedback did you ask for this week?'), p('Anyone may pass.')],
    },
    { type: 'writing-lines', label: t('What helped you most?'), lines: 3 },
  ],
}
