import type { Together } from '../../plan/plan.ts'
import type { ActivityType } from '../../program/program.ts'
import type { Style } from './lines.ts'

/** A type by a symbol of its own, and by the colour of what people do in it. */
export const TYPES: Readonly<Record<ActivityType, { symbol: string; style?: Style }>> = {
  welcome: { symbol: '◇', style: 'framing' },
  agreements: { symbol: '≡', style: 'framing' },
  'check-in': { symbol: '▷', style: 'framing' },
  'check-out': { symbol: '◁', style: 'framing' },
  talk: { symbol: '▲', style: 'telling' },
  'feedback-lesson': { symbol: '△', style: 'telling' },
  showcase: { symbol: '◈', style: 'telling' },
  introductions: { symbol: '○', style: 'meeting' },
  discussion: { symbol: '●', style: 'meeting' },
  energizer: { symbol: '*', style: 'meeting' },
  'problem-solving': { symbol: '◎', style: 'working' },
  practice: { symbol: '■', style: 'working' },
  'feedback-practice': { symbol: '◆', style: 'working' },
  reflection: { symbol: '□' },
  evaluation: { symbol: '✓' },
  break: { symbol: '‖', style: 'dim' },
  buffer: { symbol: '+', style: 'dim' },
}

/** How people are together by how densely a piece of the timeline is filled. */
export const FILLS: Readonly<Record<Together, string>> = {
  'one-to-all': '█',
  all: '▓',
  groups: '▒',
  pairs: '░',
  alone: '·',
  break: ' ',
  buffer: '╱',
}
