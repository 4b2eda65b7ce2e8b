import { slideLayouts, slidePage, slideSizes } from '../../tree/slide-page.ts'
import { widthOf } from '../../tree/slide-type.ts'
import type { SlideLayout } from '../../tree/tree.ts'
import { type Around, paint, placed } from './deck.ts'
import type { Deck, Placeholder } from './library.ts'

/** What PowerPoint calls the layouts, in the list from which a team takes a new slide. */
const NAMES: Record<SlideLayout, string> = {
  title: 'Title',
  section: 'Session',
  agenda: 'Agenda',
  agreements: 'Agreements',
  prompt: 'Question',
  breakout: 'Breakout',
  break: 'Break',
  debrief: 'Debrief',
  list: 'List',
  statement: 'Statement',
}

/** A slide without a body has a layout without one: an empty body would ask to be filled in. */
export function layoutName(layout: SlideLayout, hasBody: boolean): string {
  return hasBody ? `${NAMES[layout]} with text` : NAMES[layout]
}

export const FIELD = { x: 56, y: 46, width: 848 }

/** Adds a layout: its ground, title, body and foot. */
export function defineLayout(
  deck: Deck,
  layout: SlideLayout,
  hasBody: boolean,
  around: Around,
): void {
  const { meta, theme } = around
  const { titles, items } = slideLayouts[layout]
  const isField = theme.fields.includes(layout)
  const rightToLeft = meta.direction === 'rtl'
  const side = { align: rightToLeft ? 'right' : 'left', valign: 'top', margin: 0 } as const
  const ink = paint(isField ? 'onField' : 'ink', around)
  const placeholder = (
    name: 'title' | 'body',
    size: number,
    color: string,
    y: number,
    height: number,
  ): { options: Placeholder; text: string } => ({
    options: {
      name,
      type: name,
      ...placed({ ...FIELD, y, height }, meta),
      ...side,
      fontSize: size,
      bold: name === 'title',
      color,
    },
    text: '',
  })
  const foot = { y: slidePage.height - slidePage.foot, height: 24 }
  const footInk = paint(isField ? 'onField' : 'muted', around)
  const footRoom = meta.audience ? 560 : 740
  const footWidth = Math.min(widthOf(meta.footer, slideSizes.foot), footRoom)
  const footText = (text: string, box: { x: number; width: number }, red: boolean) => ({
    text: {
      text,
      options: {
        ...placed({ ...foot, ...box }, meta),
        ...side,
        lang: meta.language,
        fontSize: slideSizes.foot,
        wrap: box.width === footRoom,
        bold: red,
        color: red && !isField ? paint('handOver', around) : footInk,
      },
    },
  })
  deck.defineSlideMaster({
    title: layoutName(layout, hasBody),
    background: { color: paint(isField ? 'field' : 'paper', around) },
    objects: [
      {
        placeholder: placeholder(
          'title',
          titles[0],
          paint(isField ? 'onField' : 'slideTitle', around),
          46,
          100,
        ),
      },
      ...(hasBody ? [{ placeholder: placeholder('body', items[0], ink, 180, 250) }] : []),
      footText(meta.footer, { x: FIELD.x, width: footWidth }, false),
      ...(meta.audience
        ? [footText(meta.audience, { x: FIELD.x + footWidth + 10, width: 180 }, true)]
        : []),
    ],
    slideNumber: {
      ...placed({ x: 824, ...foot, width: 80 }, meta),
      align: rightToLeft ? 'left' : 'right',
      margin: 0,
      fontSize: slideSizes.foot,
      color: footInk,
    },
  })
}
