import type { BlockContent, ListItem, Paragraph } from 'mdast'
import type { AnyNode } from './nodes.ts'
import { aloudLine } from './quotes.ts'
import { rewrite } from './rewrite.ts'
import { itemsReplaced } from './sharing.ts'
import type { Agenda, DocumentMeta, DocumentTree, Fact, Grid, Inline, RunOfShow } from './tree.ts'

/**
 * The tree for type so large that nothing has room beside another thing: columns follow one another,
 * rows of tables are told line by line, sheets are whole pages. No words are lost; drawings are, since
 * no words may stand over them.
 */
export function inOneColumn({ meta, children }: DocumentTree): DocumentTree {
  const { landscape, density, sheet, ...kept } = meta
  return {
    meta: {
      ...kept,
      ...(density === 'roomy' && { density }),
      ...(sheet === 'cards' && { sheet }),
    },
    children: rewrite(children, (nodes) => itemsReplaced(nodes, (node) => stacked(node, meta))),
  }
}

function stacked(node: AnyNode, meta: DocumentMeta): AnyNode | AnyNode[] {
  switch (node.type) {
    case 'cover': {
      const { drawing, captions, ...words } = node
      // The first caption explains the drawing.
      return { ...words, captions: drawing ? captions.slice(1) : captions }
    }
    case 'band': {
      const { drawing, ...words } = node
      return words
    }
    case 'section': {
      const { beside = [], aside = [], children, ...head } = node
      const told = [beside, strong(aside)].filter((line) => line.length > 0).map(paragraph)
      return { ...head, children: [...told, ...children] }
    }
    case 'columns':
      return node.columns.flat()
    case 'facts':
      return node.facts.map((fact) => factLine(fact, meta))
    case 'legend':
      return node.entries.map(({ symbol, label, text }) => ({
        type: 'symbol-key' as const,
        entries: [{ symbol, text: [...strong(label), ...words(' '), ...text] }],
      }))
    case 'figures':
      return node.entries.map((entry) => ({ ...node, entries: [entry] }))
    case 'grid':
      return node.columns.length > 2 ? gridRows(node, meta) : node
    case 'agenda':
      return [listOf(agendaRows(node))]
    case 'run-of-show':
      return [listOf(runOfShowRows(node))]
    case 'schedule':
      return [
        listOf(
          node.entries.map(({ start, title, aside }) =>
            item([...strong(words(start)), ...words(' '), ...title], [aside]),
          ),
        ),
      ]
    case 'meetings': {
      const { title, columns, rows, caption } = node
      return [
        { type: 'heading', depth: 4, children: title },
        listOf(
          rows.map(([head = [], ...cells]) =>
            item(strong(head), labelled(columns.slice(1), cells)),
          ),
        ),
        paragraph(caption),
      ]
    }
    case 'codes':
      return node.codes.map((code) => ({ ...node, codes: [code] }))
    case 'cards':
      return { ...node, perPage: 1 }
    default:
      return node
  }
}

function factLine({ label, value }: Fact, { words: { notFilledIn } }: DocumentMeta): Paragraph {
  const said = value.length > 0 ? value : words(notFilledIn)
  return paragraph([...strong(label), ...words(' '), ...said])
}

/** A row by what is strong in it, else by its first cell; a row of a single cell stays its heading. */
function gridRows({ columns, rows, spoken }: Grid, { quotes }: DocumentMeta): AnyNode[] {
  const head = Math.max(
    0,
    columns.findIndex(({ strong }) => strong),
  )
  const nodes: AnyNode[] = []
  let open: ListItem[] = []
  const close = () => {
    if (open.length > 0) nodes.push(listOf(open))
    open = []
  }
  for (const row of rows) {
    if (row.length === 1) {
      close()
      nodes.push(paragraph(strong(row[0] ?? [])))
      continue
    }
    const cells = row.map((cell, index) => (index === spoken ? aloudLine(cell, quotes) : cell))
    const isOther = (_: unknown, index: number) => index !== head
    const others = labelled(
      columns.filter(isOther).map(({ label }) => label),
      cells.filter(isOther),
    )
    open.push(item(strong(cells[head] ?? []), others))
  }
  close()
  return nodes
}

function agendaRows({ labels, rows, end }: Agenda): ListItem[] {
  return [
    ...rows.map(({ start, minutes, number, title, purpose, together, depth, needs }) =>
      item(
        strong([...words([start, number].filter(Boolean).join(' · ')), ...words(' '), ...title]),
        [
          purpose,
          ...labelled([labels.minutes, labels.together, labels.depth, labels.needs].map(words), [
            words(minutes),
            together,
            words(depth ? `${depth.level} ${depth.words}` : ''),
            needs,
          ]),
        ],
      ),
    ),
    item(strong([...words(`${end.start} `), ...end.title]), []),
  ]
}

/** Each with a box to tick by hand, as the table has. */
function runOfShowRows({ labels, rows }: RunOfShow): ListItem[] {
  const named = [labels.minutes, labels.owner, labels.screen, labels.producer, labels.fallback]
  return rows.map(
    ({ start, minutes, number, title, where, owners, screen, producer, fallback }) => {
      const when = `☐ ${[start, number].filter(Boolean).join(' · ')}`.trim()
      const told = [
        words(minutes ?? ''),
        words(owners.map(({ name }) => name).join(', ')),
        ...[screen, producer, fallback].map((lines) => joined(lines, words(' · '))),
      ]
      return item(strong([...words(`${when} `), ...title]), [
        where,
        ...labelled(named.map(words), told),
      ])
    },
  )
}

/** Cells that say something, each behind the label of its column. */
function labelled(labels: readonly Inline[], cells: readonly (Inline | undefined)[]): Inline[] {
  return cells.flatMap((cell, index) => {
    const label = labels[index] ?? []
    if (!cell || cell.length === 0) return []
    return [label.length > 0 ? [...strong(label), ...words(' '), ...cell] : cell]
  })
}

function item(first: Inline, lines: readonly (Inline | undefined)[]): ListItem {
  const all = [first, ...lines].filter((line) => line !== undefined && line.length > 0) as Inline[]
  return { type: 'listItem', children: [paragraph(joined(all, [{ type: 'break' }]))] }
}

function listOf(children: ListItem[]): BlockContent {
  return { type: 'list', ordered: false, spread: true, children }
}

function joined(lines: readonly Inline[], between: Inline): Inline {
  return lines.flatMap((line, index) => (index > 0 ? [...between, ...line] : line))
}

function paragraph(children: Inline): Paragraph {
  return { type: 'paragraph', children }
}

function strong(children: Inline): Inline {
  return children.length > 0 ? [{ type: 'strong', children }] : []
}

function words(value: string): Inline {
  return value === '' ? [] : [{ type: 'text', value }]
}
