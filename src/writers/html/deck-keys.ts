import type { Element } from 'hast'
import { h } from 'hastscript'
import type { DocumentMeta } from '../../tree/tree.ts'

/** The table of keys, which a key opens too. The arrow to the next slide points along the text. */
export function deckKeys({ words: { deck }, direction }: DocumentMeta, hasNotes: boolean): Element {
  const [forward, backward] = direction === 'rtl' ? ['←', '→'] : ['→', '←']
  const rows: [meaning: string, ...keys: (string | string[])[]][] = [
    [deck.next, forward, deck['key-space'], deck['key-page-down']],
    [deck.previous, backward, deck['key-page-up']],
    [deck.first, deck['key-home']],
    [deck.last, deck['key-end']],
    [deck['go-to'], [deck['key-number'], deck['key-enter']]],
    [deck['start-break'], 'B'],
    ...(hasNotes ? [[deck.notes, 'N'] as [string, string]] : []),
    [deck['full-screen'], 'F'],
    [deck['all-slides'], deck['key-escape']],
    [deck.present, deck['key-enter']],
    [deck.keys, '?'],
  ]
  return h('dialog.keys', { ariaLabel: deck.keys }, [
    h('h2', deck.keys),
    h(
      'dl',
      rows.map(([meaning, ...keys]) =>
        h('div', [
          h(
            'dt',
            keys.flatMap((key) => [...[key].flat().map((each) => h('kbd', each)), ' ']),
          ),
          h('dd', meaning),
        ]),
      ),
    ),
    h('button', { type: 'button', dataDoes: 'close' }, deck.close),
  ])
}
