import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'
import { asMarkdown } from '../../../src/diagnostics/reporters/markdown.ts'
import { safeText } from '../../../src/diagnostics/safe-text.ts'
import { at, evilReport, many, reportOf, WHERE } from './reports.ts'

const DEMANDS = { boundaries: 'Nothing is too personal', purpose: 'Every prompt has a purpose' }

function read(markdown: string): Nodes {
  return remark().use(remarkGfm).parse(markdown)
}

/** All nodes of a kind, below a node. */
function all(node: Nodes, type: Nodes['type']): Nodes[] {
  const below = 'children' in node ? node.children.flatMap((child) => all(child, type)) : []
  return node.type === type ? [node, ...below] : below
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('')
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : ''
}

describe('the summary of a job', () => {
  it('counts, says how many demands are met, and lists what was found, errors first', () => {
    const found = [
      at('sessions', { severity: 'warning', id: 'late', file: 'a.yaml' }),
      at('lenght', { why: 'It matters.', try: 'Write `length`.', file: 'a.yaml' }),
    ]
    const files = [{ path: 'a.yaml', title: 'Asking well', unmet: ['purpose'] }]
    expect(asMarkdown(reportOf(found, { files, demands: DEMANDS }), WHERE)).toBe(
      [
        '## social-learn lint: 1 error, 1 warning',
        '',
        '| Program | File | Demands met |',
        '|---|---|---|',
        '| Asking well | a\\.yaml | 1 of 2 |',
        '',
        '| | Where | What, and what to do |',
        '|---|---|---|',
        '| error | programs/feedback\\.yaml:4 | A session has no such field\\. (unknown\\-field)<br>*Why:* It matters\\.<br>*Try:* Write \\`length\\`\\. |',
        '| warning | programs/feedback\\.yaml:2 | A session has no such field\\. (late) |',
        '',
      ].join('\n'),
    )
  })

  it('says so when there is nothing', () => {
    expect(asMarkdown(reportOf([]), WHERE)).toBe('## social-learn lint: nothing found\n')
  })

  it('is smaller than GitHub takes, and says how much is left out', () => {
    const page = asMarkdown(reportOf(many(9000, () => ({ why: 'because '.repeat(20) }))), WHERE)
    expect(Buffer.byteLength(page)).toBeLessThan(1_048_576)
    const rows = page.match(/^\| error /gm)?.length ?? 0
    expect(rows).toBeGreaterThan(1000)
    expect(page).toContain(`\n\nAnd ${9000 - rows} more.\n`)
  })

  it('has as text what an author writes, and no markup of theirs', () => {
    fc.assert(
      fc.property(evilReport, (report) => {
        const tree = read(asMarkdown(report, WHERE))
        for (const type of [
          'link',
          'image',
          'code',
          'inlineCode',
          'delete',
          'strong',
          'linkReference',
        ] as const)
          expect(all(tree, type)).toEqual([])
        expect(all(tree, 'heading')).toHaveLength(1)
        expect(all(tree, 'html').every((node) => 'value' in node && node.value === '<br>')).toBe(
          true,
        )
        expect(all(tree, 'table').map((table) => all(table, 'tableRow').length)).toEqual([2, 4])
        expect(all(tree, 'tableCell')).toHaveLength(18)
        const words = safeText(report.found[0]?.message ?? '').trim()
        const shown = textOf(tree).replaceAll('\u2060', '')
        expect(shown.replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' '))
      }),
      { numRuns: 60 },
    )
  })
})
