import { slideCode } from '../../tree/codes.ts'
import { itemColumns } from '../../tree/slide-body.ts'
import { chipsTop, placedChips } from '../../tree/slide-chips.ts'
import { slideColumn } from '../../tree/slide-height.ts'
import { slideLayouts, slidePage } from '../../tree/slide-page.ts'
import type { Slide } from '../../tree/tree.ts'
import { Code, call } from './code.ts'
import { type Context, inside } from './context.ts'
import { cell, line } from './inline.ts'
import { qrToken } from './sheet.ts'

export function slide(slide: Slide, context: Context): Code {
  const { layout, step, kicker, title, aside, pause, children, places, chips, notes } = slide
  const { build, titles, items } = slideLayouts[layout]
  const level = context.level + 1
  return call('slide', [
    {
      layout,
      build,
      field: context.fields.includes(layout),
      level,
      number: slide.number,
      size: titles[step],
      'item-size': items[step],
      columns: itemColumns(slide),
      kicker: cell(kicker, 'title'),
      title: line(title),
      aside: cell(aside, 'title'),
      drawing: slide.drawing && { ...slide.drawing },
      code: slide.code && qrToken(slide.code),
      'code-side': new Code(`${slideCode.side}pt`),
      'code-top': new Code(`${slidePage.height - slideCode.above - slideCode.side}pt`),
      'code-column': new Code(`${slideColumn(slide).width}pt`),
      bar: slide.bar,
      body: children.length > 0 ? inside(children, { ...context, level }) : undefined,
      items: slide.items.map(({ text, aside }) => ({ text: line(text), aside: cell(aside) })),
      from: slide.from ?? 1,
      places: places.map(({ label, lines, bar }) => ({
        label: line(label),
        lines: lines.map(line),
        bar,
      })),
      back: pause && line(pause.back),
      chips: placedChips(chips).map(({ chip: { symbol, text, end }, line: row }) => ({
        symbol,
        text: line(text),
        end,
        row,
      })),
      'chips-top': chips.length > 0 ? chipsTop(chips) : undefined,
      foot: context.meta.footer,
      audience: context.meta.audience,
      notes: notes.length > 0 ? inside(notes, { ...context, level }, 'column') : undefined,
      screen: context.screen,
    },
  ])
}
