import { maybeTall } from '../../tree/height.ts'
import type { Code as Link } from '../../tree/tree.ts'
import { qrOf, qrSvg } from '../qr.ts'
import type { BlockWriters } from '../writer.ts'

import { Code, call } from './code.ts'
import { type Context, inside } from './context.ts'
import { cell, line } from './inline.ts'

/** What stands on a sheet that people write on. */
export const sheet = {
  band: ({ kicker, title, lines, drawing }) =>
    call('band', [
      {
        kicker: line(kicker),
        title: cell(title, 'title'),
        lines: lines.map(line),
        drawing: drawing && { ...drawing },
      },
    ]),
  'fill-in': ({ label, note }) => call('fill-in', [{ label: line(label), note: cell(note) }]),
  schedule: ({ entries }) =>
    call('schedule', [
      entries.map(({ start, symbol, title, aside }) => ({
        start,
        symbol,
        title: cell(title),
        aside: cell(aside),
      })),
      maybeTall(entries, 'cell'),
    ]),
  message: ({ title, aside, use, children }, context) =>
    call('message', [
      {
        sent: use === 'copy',
        title: line(title),
        aside: cell(aside),
        body: inside(children, context),
        tall: maybeTall(children),
      },
    ]),
  codes: ({ codes }) =>
    call('qr-codes', [
      codes.map((code) => ({
        ...qrToken(code),
        side: new Code(`${qrOf(code).millimetres}mm`),
        label: line(code.label),
      })),
    ]),
  scale: ({ question, points }) => call('rating-scale', [{ question: cell(question), points }]),
} satisfies Partial<BlockWriters<Code, Context>>

/** For Typst's `qr-code`. */
export function qrToken(code: Link): { svg: string; words: string } {
  const qr = qrOf(code)
  return { svg: qrSvg(qr), words: qr.words }
}
