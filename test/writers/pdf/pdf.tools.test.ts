import { expect, test } from 'vitest'
import { blockTypes } from '../../../src/tree/nodes.ts'
import { contents, outline } from '../../../src/tree/outline.ts'
import type { ActivityBlock, Block, TreeNode } from '../../../src/tree/tree.ts'
import { contentsColumns } from '../../../src/writers/pdf/contents.ts'
import { pdf } from '../../../src/writers/pdf/pdf.ts'
import { bareBlocks, everyBlock, fieldsOf, treeOf } from '../every-block.ts'
import { deckTree, slideOf } from '../sample/deck.ts'
import { heading, link, list, p, t } from '../sample/nodes.ts'
import { sampleTree } from '../sample-tree.ts'
import { printed } from './printed.ts'

const blocks = everyBlock((field) => field)
const sample = await printed(sampleTree)

test('the sample guide passes PDF/UA-1, with title, language, bookmarks, tags and date', () => {
  const { ua, notes, info, pages, tags, strays } = sample
  expect({ ua, notes, strays }).toEqual({ ua: true, notes: [], strays: [] })
  expect(info).toMatch(/^Title:\s+Feedback Foundations$/m)
  expect(info).toMatch(/^Author:\s+Learning team$/m)
  expect(info).toMatch(/^Subject:\s+Facilitator guide$/m)
  expect(info).toMatch(/^CreationDate:\s+Tue Jan 12 .* 2027/m)
  expect(info).toMatch(/^Tagged:\s+yes$/m)
  expect(info).toMatch(/^Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)$/m)
  expect(pages[0]).not.toContain('Page 1')
  pages.slice(1).forEach((page, index) => {
    expect(page).toContain('version 1.2 Facilitators only')
    expect(page).toContain(`Page ${index + 2} of ${pages.length}`)
  })
  expect(tags).toMatch(/H1 "At a glance".*Figure.*H2 "Where we meet".*TOC\s+TOCI.*TH /s)
})

test('the same tree gives the same bytes', async () => {
  const { bytes } = await printed(structuredClone(sampleTree))
  expect(Buffer.compare(bytes, sample.bytes)).toBe(0)
})

test('Letter has its own size of page', async () => {
  const { info, strays } = await printed(sampleTree, 'letter')
  expect(info).toMatch(/^Page size:\s+612 x 792 pts \(letter\)$/m)
  expect(strays).toEqual([])
})

/** Not on paper: what is said of a drawing, what needs a second page, or what a number says. */
const UNSEEN = new Set([
  // No number is that long.
  'activity.number',
  'time-bar.alt',
  'activity.piece',
  'activity.continued-title',
  'activity.continued-time',
  'agenda.depth-words',
  // In the rows of a CSV alone.
  'run-of-show.shared-label',
  'run-of-show.shared',
  'message.row-label',
  'message.row-value',
  'message.row-text',
  'run-of-show.number-label',
  'run-of-show.where-label',
])

test('every text of every block is printed', async () => {
  const { pages, ua, notes } = await printed(treeOf(...Object.values(blocks)))
  expect({ ua, notes }).toEqual({ ua: true, notes: [] })
  // Words may be parted at the ends of lines.
  const text = pages.join(' ').replace(/[- ]/g, '')
  const fields = blockTypes.flatMap(fieldsOf).filter((field) => !UNSEEN.has(field))
  expect(fields.filter((field) => !text.includes(field.replaceAll('-', '')))).toEqual([])
})

test('what a block may do without leaves no trace', async () => {
  const { pages, ua } = await printed(treeOf(...bareBlocks))
  expect(ua).toBe(true)
  expect(pages.join(' ')).not.toMatch(/none|\(\)|\[\]/)
  // The cover, what flows, a card of each kind on a sheet of its own, and the slide.
  expect(pages).toHaveLength(5)
})

test('a document of nothing is one page with its foot', async () => {
  const { pages } = await printed(treeOf())
  expect(pages).toEqual([expect.stringContaining('Page 1 of 1')])
})

const long = (words: number) => 'word '.repeat(words).trim()

function activity(fields: Partial<ActivityBlock>): ActivityBlock {
  return { ...blocks.activity, continued: { title: t('12 goes on'), time: '9:40' }, ...fields }
}

test('an activity that runs on says so on each page but its first', async () => {
  const children = Array.from({ length: 30 }, () => p(long(80)))
  const { pages, strays } = await printed(treeOf(activity({ children })))
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.map((page) => page.startsWith('12 goes on 9:40'))).toEqual(
    pages.map((_, index) => index > 0),
  )
  expect(strays).toEqual([])
})

test('the bar of an activity stays with its head', async () => {
  const { bar } = blocks.activity
  const children = Array.from({ length: 9 }, () => p(long(40)))
  // Room for the bar and not for the head; and for all but the first step.
  for (const lines of [26, 27]) {
    const tree = treeOf(
      { type: 'writing-lines', lines },
      activity({ number: '3', bar, children } as never),
    )
    const { pages } = await printed(tree)
    expect(pages[0]).not.toContain('goes on')
    expect(pages[1]).toMatch(/^3 activity.title/)
    expect(pages[1]).not.toContain('goes on')
  }
})

test('a short activity is not torn apart', async () => {
  const children = [p('first'), p('second'), p('last')]
  // The page is filled a little more each time, until the activity no longer fits.
  for (const lines of [20, 22, 24]) {
    const tree = treeOf({ type: 'writing-lines', lines }, activity({ children }))
    const { pages } = await printed(tree)
    expect(pages.filter((page) => page.includes('first') !== page.includes('last'))).toEqual([])
  }
})

test('what warns of an activity is not alone with its head', async () => {
  const callout = { type: 'callout' as const, tone: 'note' as const, children: [p(long(30))] }
  const children = [callout, p('step'), ...Array.from({ length: 12 }, () => p(long(40)))]
  for (const lines of [16, 18, 20, 22]) {
    const { pages } = await printed(
      treeOf({ type: 'writing-lines', lines }, activity({ number: '3', children } as never)),
    )
    const head = pages.find((page) => page.includes('activity.title'))
    expect(head).toContain('step')
  }
})

test('a heading in a column is not alone at the end of a page', async () => {
  const items = [{ text: t('first'), aside: t('who') }]
  const column = [
    { type: 'heading' as const, depth: 2 as const, children: t('two weeks before') },
    p('date'),
    { type: 'check-list' as const, items },
  ]
  // The page is filled a line more each time.
  for (let count = 0; count < 8; count += 1) {
    const filled = Array.from({ length: count }, () => p('line'))
    const columns: Block = { type: 'columns', sequence: false, columns: [column, column] }
    const children: TreeNode[] = [{ type: 'writing-lines', lines: 25 }, ...filled, columns]
    const { pages } = await printed({ ...treeOf(), children })
    expect(pages.find((page) => page.includes('two weeks before'))).toContain('first')
  }
})

const spread = (notes: TreeNode[]): Block[] => [
  activity({ children: [p('before'), { type: 'writing-lines', lines: 16 }, ...notes] }),
  activity({ page: 'spread', children: [] }),
]

test('elastic lines fill the page before a new one, and never open one', async () => {
  const notes: TreeNode = { type: 'writing-lines', label: t('My notes'), lines: 0 }
  const [plain, elastic] = [
    await printed(treeOf(...spread([]))),
    await printed(treeOf(...spread([notes]))),
  ]
  expect(plain.pages).toHaveLength(2)
  expect(elastic.pages).toHaveLength(2)
  expect(elastic.pages[0]).toContain('My notes')
  const flowing = treeOf(activity({ children: [notes] }), activity({ children: [] }))
  expect((await printed(flowing)).pages.join()).not.toContain('My notes')
  const full: TreeNode = { type: 'writing-lines', lines: 29 }
  const { pages } = await printed(treeOf(...([full, notes] as Block[])))
  expect(pages).toEqual([expect.not.stringContaining('My notes')])
})

test('a section begins where the last page is hardly filled, else on a new one', async () => {
  const notes: TreeNode = { type: 'writing-lines', label: t('My notes'), lines: 0 }
  const turn = { ...blocks.section, page: 'turn' as const, children: [p('starts here')] }
  const parted: boolean[] = []
  for (const lines of [4, 6, 8, 10, 12, 14]) {
    const filled: TreeNode = { type: 'writing-lines', lines }
    const { pages } = await printed(treeOf(filled, notes as Block, turn))
    const isNew = !pages[0]?.includes('starts here')
    expect(pages).toHaveLength(isNew ? 2 : 1)
    // Lines take what is left of a page, and never stand over what follows.
    if (!isNew || lines > 12) expect(pages[0]?.includes('My notes')).toBe(isNew)
    parted.push(isNew)
  }
  expect(parted).toEqual([...parted].sort())
  expect(new Set(parted)).toEqual(new Set([false, true]))
})

test('a section begins where the last page is hardly filled in a long document too', async () => {
  const short = Array.from({ length: 40 }, (_, index) => ({
    ...blocks.section,
    page: 'flow' as const,
    title: t(`part ${index}`),
    children: [],
  }))
  const turn = { ...blocks.section, page: 'turn' as const, children: [p('starts here')] }
  const starts: boolean[] = []
  // Of so many lines, some leave the page before a cut hardly filled.
  for (const lines of [1, 10, 20, 30, 40]) {
    const filled = Array.from({ length: lines }, () => p('above') as never)
    const { pages } = await printed(treeOf(...short, ...filled, turn))
    starts.push(/above.*starts here/.test(pages.at(-1) ?? ''))
  }
  expect(new Set(starts)).toEqual(new Set([false, true]))
})

test('lines to write on stay with what they are about', async () => {
  const { step, ruled, prompt } = blocks
  const answer: TreeNode = { type: 'writing-lines', label: t('My answer'), lines: 4 }
  for (const block of [step, ruled, prompt]) {
    // The page is filled a little more each time.
    for (const lines of [20, 21, 22, 23, 24, 25]) {
      const tree = treeOf(
        { type: 'writing-lines', lines },
        p('above') as never,
        block,
        answer as never,
      )
      const { pages } = await printed(tree)
      const words = block === prompt ? 'prompt.question' : `${block.type}.label`
      const torn = pages.filter((page) => page.includes(words) !== page.includes('My answer'))
      expect(torn, `${block.type} after ${lines} lines`).toEqual([])
    }
  }
})

test('what is kept stands on the page of what follows', async () => {
  const kept = { ...blocks.section, page: 'kept' as const, children: [p('first'), p('last')] }
  const panel = { ...blocks.panel, children: [p('follows')] }
  const parted: boolean[] = []
  for (const lines of [18, 20, 22, 24, 26]) {
    const { pages } = await printed(treeOf({ type: 'writing-lines', lines }, kept, panel))
    const page = pages.find((page) => page.includes('first'))
    expect(page).toMatch(/first .*last .*follows/)
    parted.push(page !== pages[0])
  }
  expect(new Set(parted)).toEqual(new Set([false, true]))
})

test('a long table repeats its head, a short one stays whole', async () => {
  const rows = Array.from({ length: 60 }, (_, index) => [t(`row ${index}`), t(long(12))])
  const { pages, strays } = await printed(treeOf({ ...blocks.grid, rows }))
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages) expect(page).toContain('grid.first-label')
  expect(strays).toEqual([])
  const short = treeOf(
    { type: 'writing-lines', lines: 25 },
    { ...blocks.grid, rows: rows.slice(0, 8) },
  )
  expect((await printed(short)).pages[1]).toMatch(/row 0 .* row 7/)
})

test('the end of a session does not stand alone on a page', async () => {
  const row = { start: '9:00', minutes: '5', title: t('Title') }
  const agenda = { ...blocks.agenda, rows: Array.from({ length: 14 }, () => row) }
  // The table is pushed down until its end no longer has room.
  const parted: boolean[] = []
  for (const lines of [15, 16, 17, 18, 19]) {
    const { pages } = await printed(treeOf({ type: 'writing-lines', lines }, agenda))
    const last = pages.find((page) => page.includes('agenda.end-title'))
    expect(last).toContain('9:00')
    parted.push(last !== pages[0])
  }
  expect(new Set(parted)).toEqual(new Set([false, true]))
})

test('what is taller than a page breaks, and nothing runs over the edge', async () => {
  const tall = Array.from({ length: 40 }, () => p(long(60)))
  const cell = t(long(900))
  const tree = treeOf(
    activity({
      children: [
        { ...blocks.step, children: tall },
        { ...blocks.ruled, children: tall },
        {
          ...blocks.prompt,
          question: cell,
          fields: [{ ...blocks.prompt.fields[0], value: cell } as never],
        },
        { ...blocks.callout, children: tall },
        { ...blocks.grid, rows: [[cell, cell]] },
        { ...blocks['check-list'], items: [{ text: cell }] },
      ],
    }),
  )
  const { strays, ua } = await printed(tree)
  expect({ strays, ua }).toEqual({ strays: [], ua: true })
})

test('no line of a slide ends within a time from when to when', async () => {
  const children = Array.from({ length: 30 }, (_, index) =>
    slideOf({
      number: index + 1,
      items: [
        { text: t(`${long(10)} ${'x'.repeat(index)} 14:00–15:30 in a room that has a name`) },
      ],
    }),
  )
  const { pages } = await printed({ ...deckTree(false), children })
  expect(pages).toHaveLength(30)
  for (const page of pages) expect(page).toContain('14:00–15:30')
})

test('words that are too long are parted', async () => {
  const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenständer'
  const address = `https://example.com/${'x'.repeat(300)}`
  const tree = treeOf(
    {
      ...blocks.section,
      title: t(word),
      children: [
        p(link(address, address)),
        p('y'.repeat(300)),
        { type: 'code', value: 'z'.repeat(300) },
      ],
    },
    { ...blocks.step, label: t(word) },
    {
      ...blocks.agenda,
      rows: [{ ...blocks.agenda.rows[0], needs: t(word), together: t(word) } as never],
    },
    { ...blocks.legend, entries: [{ symbol: 'do', label: t(word), text: t(word) }] },
    { ...blocks.columns, columns: [[p(word)], [p('a')]] },
    { type: 'symbol-key', entries: [{ symbol: 'time', text: t(long(40)) }] },
  )
  expect((await printed({ ...tree, meta: { ...tree.meta, language: 'de' } })).strays).toEqual([])
})

test('a long table of contents has two columns, and no session is parted without need', async () => {
  const session = (title: string, activities: number): Block => ({
    ...blocks.section,
    title: t(title),
    children: Array.from({ length: activities }, (_, index) =>
      activity({ title: t(`${title}${index + 1}`), facts: [], children: [] }),
    ),
  })
  const columns = async (...sessions: Block[]) => {
    const { pages, ua } = await printed(treeOf({ type: 'contents' }, ...sessions))
    expect(ua).toBe(true)
    return [...(pages[0] ?? '').matchAll(/([A-Z]\d?) \. \. /g)].map(([, title]) => title).join(' ')
  }
  // Poppler reads one column after the other.
  expect(await columns(session('A', 4), session('B', 4), session('C', 4))).toBe(
    'A A1 A2 A3 A4 B B1 B2 B3 B4 C C1 C2 C3 C4',
  )
  const listed = contentsColumns(
    contents(outline(treeOf(session('A', 4), session('B', 4), session('C', 4)))),
    2,
  )
  expect([...listed.values()].filter((column) => column === 'contents-1')).toHaveLength(10)
  const lopsided = contentsColumns(contents(outline(treeOf(session('A', 1), session('B', 20)))), 2)
  expect([...lopsided.values()].filter((column) => column === 'contents-1')).toHaveLength(12)
  const short = contentsColumns(contents(outline(treeOf(session('A', 4)))), 2)
  expect(new Set(short.values())).toEqual(new Set(['contents-1']))
  const large = contentsColumns(contents(outline(treeOf(session('A', 4), session('B', 20)))), 1)
  expect(new Set(large.values())).toEqual(new Set(['contents-1']))
})

test('sections and lists in columns stay in them', async () => {
  const section: Block = {
    ...blocks.section,
    level: 2,
    children: [list(false, long(60)), p(long(60)), blocks['check-list'], blocks.facts],
  }
  const { strays, pages } = await printed(
    treeOf({ ...blocks.columns, columns: [[section], [section]] }),
  )
  expect(strays).toEqual([])
  expect(pages[0]?.match(/section\.title/g)).toHaveLength(2)
})

test('words that are bound to one another part where a column is too narrow for them', async () => {
  const rows = [
    { ...blocks.agenda.rows[0], needs: t('Red cards, one a group, the timeline sheet 3 min') },
  ]
  expect((await printed(treeOf({ ...blocks.agenda, rows: rows as never }))).strays).toEqual([])
})

test('an aside of a lead goes below where there is no room on its line', async () => {
  const lead = (words: number): Block => ({ type: 'lead', text: t(long(words)), aside: t('aside') })
  const { pages, strays } = await printed(treeOf(lead(30), lead(3)))
  expect(strays).toEqual([])
  expect(pages[0]).toMatch(/^(word ){30}aside (word ){3}aside/)
})

test('many rounds go into several tables', async () => {
  const rounds = Array.from({ length: 20 }, (_, round) => t(`r${round + 1}`))
  const meetings = {
    ...blocks.meetings,
    columns: [t('Round'), ...rounds],
    rows: [[t('Start'), ...rounds]],
  }
  const { drawing: _, ...undrawn } = meetings
  const { pages, strays } = await printed(treeOf(meetings, undrawn))
  expect(strays).toEqual([])
  expect(pages.join().match(/Round r/g)).toHaveLength(4 + 3)
})

test('a page from right to left', async () => {
  // No number, and no time, is so long as the name of its field.
  const show = blocks['run-of-show']
  const tree = treeOf(
    ...Object.values({
      ...blocks,
      activity: activity({ number: '3' }),
      'run-of-show': {
        ...show,
        labels: {
          ...show.labels,
          start: 'Start',
          minutes: 'Min',
          done: 'Done',
          fallback: 'Plan B',
        },
        rows: show.rows.map((row) => ({
          ...row,
          ...{ start: '09:30', minutes: '15', number: '3', fallback: [t('If late')] },
        })),
      },
    }),
  )
  const meta = {
    ...tree.meta,
    language: 'ar-EG',
    direction: 'rtl' as const,
    words: { ...tree.meta.words, page: 'صفحة' },
  }
  const { ua, strays, notes } = await printed({ ...tree, meta })
  expect({ ua, strays, notes }).toEqual({ ua: true, strays: [], notes: [] })
  const { main } = pdf({ ...tree, meta }, { paper: 'a4' })
  expect(main).toContain('#set text(lang: "ar", region: "EG", dir: rtl,')
  // Lines of Arabic stand further apart.
  expect(main).toContain('"body": ("size": 11pt, "leading": 10.74pt')
})

test('Markdown of authors keeps its shape', async () => {
  const { section } = blocks
  const item = (checked: boolean, value: string) => ({
    type: 'listItem' as const,
    checked,
    children: [p(value)],
  })
  const cell = (value: string) => ({ type: 'tableCell' as const, children: t(value) })
  const row = (...values: string[]) => ({ type: 'tableRow' as const, children: values.map(cell) })
  const children: TreeNode[] = [
    heading(1, 'A heading'),
    {
      type: 'list',
      ordered: true,
      start: 4,
      spread: true,
      children: [{ type: 'listItem', children: [p('four'), p('more')] }],
    },
    list(false, 'bullet'),
    { type: 'list', ordered: true, children: [{ type: 'listItem', children: [] }] },
    { type: 'list', children: [item(true, 'done'), item(false, 'open')] },
    {
      type: 'table',
      align: ['right'],
      children: [row('Head', 'Two'), row('9'), row('8', 'b', 'too many')],
    },
    { type: 'blockquote', children: [p('quoted')] },
    { type: 'code', value: 'line 1\n  line 2' },
    { type: 'thematicBreak' },
    p(
      { type: 'delete', children: t('gone') },
      { type: 'break' },
      { type: 'emphasis', children: t('so') },
    ),
    { ...blocks.step, children: [heading(1, 'Small heading')] },
  ]
  const { pages, ua, tags } = await printed(treeOf({ ...section, children }))
  expect(ua).toBe(true)
  expect(pages.join()).toMatch(
    /A heading 4\. four more • bullet 1\. done open Head Two 9 8 b quoted line 1 line 2 gone so .*Small heading/,
  )
  expect(tags).toMatch(/H1 "section.title".*H2 "A heading".*H3 "Small heading"/s)
})
