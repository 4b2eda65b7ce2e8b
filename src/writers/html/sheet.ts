import { h } from 'hastscript'
import { line, words } from './author.ts'
import type { HtmlWriters } from './context.ts'
import { meetingsDrawing } from './drawing.ts'
import { qrPicture } from './qr.ts'
import { symbol } from './symbol.ts'

/** What stands on a sheet that people write on. */
export const sheet = {
  band: ({ kicker, title, lines, drawing }) => [
    h('header.banded', [
      h('.band', [
        drawing ? meetingsDrawing(drawing) : undefined,
        h('.band-words', [
          words('p.kicker', kicker),
          h('h1', line(title)),
          ...lines.map((each) => h('p', line(each))),
        ]),
      ]),
    ]),
  ],
  'fill-in': ({ label, note }) => [
    h('.fill-in', [
      h('label', [h('span', line(label)), h('input', { type: 'text' })]),
      words('p.small', note),
    ]),
  ],
  schedule: ({ entries }) => [
    h(
      'ol.schedule',
      entries.map(({ start, symbol: name, title, aside }) =>
        h('li', [
          h('span.start', start),
          name ? symbol(name) : h('span.symbol'),
          h('span', [h('span', line(title)), ' ', words('span.small', aside)]),
        ]),
      ),
    ),
  ],
  codes: ({ codes }) => [
    h(
      'ul.codes',
      codes.map((code) => h('li', [qrPicture(code), h('span.small', line(code.label))])),
    ),
  ],
  // Nothing is sent: points need no name but that of their question.
  scale: ({ question, points }) => [
    h('fieldset.scale', [
      h('legend', line(question)),
      h(
        '.points',
        points.map((point) => h('label', [h('input', { type: 'checkbox' }), h('span', point)])),
      ),
    ]),
  ],
} satisfies Partial<HtmlWriters>
