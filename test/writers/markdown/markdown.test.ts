import fc from 'fast-check'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { expect, test } from 'vitest'
import { type AnyNode, blockTypes } from '../../../src/tree/nodes.ts'
import { textOf } from '../../../src/tree/text.ts'
import { markdown } from '../../../src/writers/markdown/markdown.ts'
import { markdownOptions } from '../../../src/writers/markdown/options.ts'
import { bareBlocks, everyBlock, fieldsOf, treeOf } from '../every-block.ts'
import { hostile, mixed, printed, unprintable } from '../hostile.ts'
import { link, p, t } from '../sample/nodes.ts'
import { sampleTree } from '../sample-tree.ts'

const processor = remark().use(remarkGfm).data('settings', markdownOptions)

/** Only on paper, or drawn: the table beside it has the same. */
const DRAWN =
  /^run-of-show\.(shared|number-label|where-label|key)|^message\.row|^time-bar\.(piece|tick|key|curve)|^activity\.(piece|continued)|^cover\.drawing|^slide\.bar/

test('the sample guide', async () => {
  await expect(markdown(sampleTree)).toMatchFileSnapshot('sample.out')
})

test('remark leaves it as it is', () => {
  const text = markdown(sampleTree)
  expect(processor.processSync(text).toString()).toBe(text)
})

test('the same tree gives the same text, which ends with one line break', () => {
  const text = markdown(structuredClone(sampleTree))
  expect(text).toBe(markdown(sampleTree))
  expect(text).toMatch(/[^\n]\n$/)
})

// A code repeats a link that stands beside it.
const told = blockTypes.filter((type) => type !== 'codes')

test.each(told)('%s: nothing is lost', (type) => {
  const block = everyBlock((field) => `«${field}»`)[type]
  const text = markdown(treeOf(everyBlock((field) => field).section, block))
  const without = markdown(treeOf(everyBlock((field) => field).section))
  expect(text.length).toBeGreaterThan(without.length)
  const read = text.replaceAll('\\.', '.')
  for (const field of fieldsOf(type).filter((field) => !DRAWN.test(field)))
    expect(read).toContain(`«${field}»`)
})

function isTextEverywhere(words: string): void {
  const expected = words === unprintable ? printed : words
  const text = markdown(treeOf(...Object.values(everyBlock((field) => `${words} ${field}`))))
  const parsed = processor.parse(text)
  const read = leaves(parsed).join('\n')
  // The speaker's notes are a comment, which is not read; a test of the deck looks at them.
  const seen = blockTypes.flatMap(fieldsOf).filter((field) => !DRAWN.test(field))
  for (const field of seen.filter((field) => field !== 'slide.notes'))
    expect(read).toContain(`${expected} ${field}`)
  expect(processor.stringify(parsed)).toBe(text)
  expect(JSON.stringify(parsed)).not.toContain('"url":"javascript:')
}

test.each([...hostile, unprintable])('%j is text everywhere', isTextEverywhere)

test('whatever is put together of them is text everywhere', () => {
  fc.assert(fc.property(mixed, isTextEverywhere), { numRuns: 25 })
})

/** The text of each line of a parsed document. */
function leaves(node: AnyNode): string[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [textOf([node])]
  return 'children' in node ? node.children.flatMap((child: AnyNode) => leaves(child)) : []
}

test('what is absent leaves no trace', () => {
  const text = markdown(treeOf(...bareBlocks))
  expect(processor.processSync(text).toString()).toBe(text)
  expect(text).not.toMatch(/undefined|\*\*\*\*|\(\)|^\*\*\*|__|\n\n\n/m)
  for (const words of ['Title', 'Agreement', 'Question?', '**Do**:']) expect(text).toContain(words)
})

test('a document without a cover is named by what it is', () => {
  expect(markdown(treeOf({ type: 'lead', text: t('Begin here.') }))).toBe(
    '# Feedback Foundations\n\nFacilitator guide · **Facilitators only**\n\nBegin here.\n\n---\n\n' +
      'Feedback Foundations · Dublin, spring 2027 · version 1.2 · **Facilitators only**\n',
  )
})

test('a document for everyone has no mark', () => {
  const { audience: _, ...meta } = sampleTree.meta
  expect(markdown({ meta, children: [] })).toBe(
    '# Feedback Foundations\n\nFacilitator guide\n\n---\n\n' +
      'Feedback Foundations · Dublin, spring 2027 · version 1.2\n',
  )
})

test('a fact without a value says so', () => {
  const text = markdown(treeOf({ type: 'facts', facts: [{ label: t('Place'), value: [] }] }))
  expect(text).toContain('- **Place**: NOT FILLED IN\n')
})

test('contents lead to headings by the anchors that viewers give them', () => {
  const { activity, section, contents } = everyBlock((field) => field)
  const text = markdown(
    treeOf(
      contents,
      { ...section, title: t('Über uns: 9:30!'), children: [activity] },
      { ...section, title: t('Über uns: 9:30!') },
    ),
  )
  expect(text).toContain(
    [
      '- [Über uns: 9:30!](#über-uns-930)',
      '  - [activity.number · activity.title](#activitynumber--activitytitle)',
      '- [Über uns: 9:30!](#über-uns-930-1)',
    ].join('\n'),
  )
})

test('columns of an agenda that nobody uses are left out', () => {
  const { agenda } = everyBlock((field) => field)
  const rows = [{ start: '9:00', minutes: '5', title: t('Welcome'), together: t('All') }]
  const end = { start: '9:05', title: t('End') }
  const labels = {
    start: 'Start',
    minutes: 'Min',
    activity: 'Activity',
    together: 'Together',
    depth: 'Depth',
    needs: 'Needs',
  }
  expect(markdown(treeOf({ ...agenda, labels, rows, end }))).toContain(
    [
      '| Start | Min | Activity | Together |',
      '| ----- | --: | -------- | -------- |',
      '| 9:00  |   5 | Welcome  | All      |',
      '| 9:05  |     | **End**  |          |',
    ].join('\n'),
  )
})

test('a step that opens with a list, or holds nothing, keeps its label', () => {
  const { step } = everyBlock((field) => field)
  const task = { ...step, label: t('Task'), aside: [], spoken: false }
  const list = {
    type: 'list' as const,
    children: [{ type: 'listItem' as const, children: [p('a')] }],
  }
  expect(markdown(treeOf({ ...task, children: [list] }))).toContain('**Task**:\n\n- a\n')
  expect(markdown(treeOf({ ...task, children: [] }))).toContain('**Task**:\n')
})

test('headings of an author stand below the section they are in', () => {
  const { section } = everyBlock((field) => field)
  const text = markdown(
    treeOf({ ...section, children: [{ type: 'heading', depth: 1, children: t('Aside') }] }),
  )
  expect(text).toContain('## section.title\n\nsection.beside · **section.aside**\n\n### Aside\n')
})

test('links of authors lead to the web or to a mailbox only', () => {
  const { section } = everyBlock((field) => field)
  const children = [
    p(link('javascript:alert(1)', 'bad'), ' ', link('https://example.com', 'good')),
    { type: 'html' as const, value: '<b onclick="alert(1)">' },
  ]
  const text = markdown(treeOf({ ...section, children }))
  expect(text).toContain('bad [good](https://example.com)')
  expect(text).toContain('\\<b onclick="alert(1)">')
})

test('a label over labelled paragraphs has a line of its own', () => {
  const ruled = {
    type: 'ruled' as const,
    symbol: 'note' as const,
    label: [{ type: 'text' as const, value: 'If …' }],
    aside: [],
    tone: 'plain' as const,
    spoken: false,
    children: [
      {
        type: 'paragraph' as const,
        children: [
          { type: 'strong' as const, children: [{ type: 'text' as const, value: 'By video' }] },
          { type: 'text' as const, value: ': Leave it out.' },
        ],
      },
    ],
  }
  expect(markdown(treeOf(ruled))).toContain('**If …**:\n\n**By video**: Leave it out.')
})

test('lines that nobody can write on leave no label', () => {
  const lines = (count: number) =>
    markdown(
      treeOf({
        type: 'writing-lines',
        label: [{ type: 'text', value: 'My notes' }],
        lines: count,
      }),
    )
  expect(lines(0)).not.toContain('My notes')
  expect(lines(2)).toContain('**My notes**:')
})
