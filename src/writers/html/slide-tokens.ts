import { slideCode } from '../../tree/codes.ts'
import { slideColumn, slidePieces } from '../../tree/slide-height.ts'
import { slideLeading, slidePage, slideSizes } from '../../tree/slide-page.ts'
import { placeGaps } from '../../tree/slide-places.ts'

/**
 * A slide's measures as CSS variables. All are points of a slide, which are as large as the slide
 * is wide: `--pt`. `onPaper`: how wide it is printed, where a page is not a slide.
 */
export function slideTokens(onPaper = `${slidePage.width}pt`): string {
  const { margin, width, height } = slidePage
  const { kicker, pause, bar, body, places } = slidePieces
  const lengths: Record<string, number> = {
    'slide-height': height,
    'slide-inline': margin.inline,
    'slide-top': margin.top,
    'column-drawing': slideColumn({ layout: 'title', drawing: { people: 0, rounds: [] } }).width,
    'column-break': slideColumn({ layout: 'break' }).x - margin.inline,
    'column-code': slideColumn({ layout: 'list', code: { label: [], url: '' } }).width,
    'code-side': slideCode.side,
    'above-chips': slideCode.above,
    'above-pause': pause.above,
    'above-bar': bar.above,
    'bar-height': bar.height,
    'above-body': body.above,
    'above-places': places.above,
    'below-kicker': kicker.below,
    'place-between': placeGaps.between,
    'place-inline': placeGaps.inline,
    'place-block': placeGaps.block,
    'place-bar': placeGaps.bar,
    ...Object.fromEntries(Object.entries(slideSizes).map(([name, size]) => [`size-${name}`, size])),
  }
  const variables = Object.entries(lengths).map(
    ([name, points]) => `--${name}:calc(${points} * var(--pt))`,
  )
  return `:root{--pt:calc(var(--slide-width) / ${width});${variables.join(';')};--lead-title:${slideLeading.title};--lead-text:${slideLeading.text}}
@media print{:root{--slide-width:${onPaper}}}
`
}
