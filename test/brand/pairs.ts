import type { ColourToken } from '../../src/writers/theme.ts'

/** What stands on what in the documents, and the contrast that it needs. */
export const pairs: [front: ColourToken, ground: ColourToken, least: number][] = [
  ...(['paper', 'tint', 'warm'] as const).flatMap((ground) =>
    (['ink', 'muted', 'primary', 'handOver', 'say', 'ask', 'do', 'show'] as const).map(
      (front): [ColourToken, ColourToken, number] => [front, ground, 4.5],
    ),
  ),
  ['onPrimary', 'primary', 4.5],
  ['onTogether', 'together', 4.5],
  ['slideTitle', 'paper', 4.5],
  ['slideKicker', 'paper', 4.5],
  ['onMid', 'mid', 4.5],
  ['onAccent', 'accent', 4.5],
  ['onPale', 'pale', 4.5],
  ['onField', 'field', 4.5],
  ['onFieldKicker', 'field', 4.5],
  ['onFieldBright', 'field', 3],
  ['accentLine', 'paper', 3],
  ['line', 'paper', 3],
  ['line', 'tint', 3],
]

/** The fills of the time bar, which a grey copy has to tell apart. */
export const fills = ['together', 'mid', 'accent', 'pale'] as const satisfies ColourToken[]
