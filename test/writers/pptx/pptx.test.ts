import { posix } from 'node:path'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { DocumentTree, Slide } from '../../../src/tree/tree.ts'
import { pptx } from '../../../src/writers/pptx/pptx.ts'
import { everyBlock, fieldsOf } from '../every-block.ts'
import { hostile, mixed, printed, unprintable } from '../hostile.ts'
import { decoded, listing, opened, words } from '../office/opened.ts'
import { deckTree, slideOf } from '../sample/deck.ts'
import { list, p, t } from '../sample/nodes.ts'

const FIRST = 'ppt/slides/slide1.xml'
const NOTES = 'ppt/notesSlides/notesSlide1.xml'

function deckOf(...slides: Slide[]): DocumentTree {
  return { ...deckTree(true), children: slides }
}

test('a small deck is this XML', async () => {
  const tree = deckTree(true)
  const [title, , , agreements] = tree.children
  const parts = opened(await pptx({ ...tree, children: [title, agreements] as Slide[] }))
  const shown = [
    FIRST,
    'ppt/slides/slide2.xml',
    'ppt/slides/_rels/slide2.xml.rels',
    NOTES,
    'docProps/core.xml',
  ]
  await expect(listing(parts, shown)).toMatchFileSnapshot('small.out')
})

test('in a dark room the title alone is a field of colour', async () => {
  const parts = opened(await pptx(deckTree(false), { slides: 'dark' }))
  const scheme = parts.get('ppt/theme/theme1.xml') ?? ''
  expect(scheme).toContain('<a:dk1><a:srgbClr val="F2F5F4"/></a:dk1>')
  expect(scheme).toContain('<a:lt1><a:srgbClr val="0E1B22"/></a:lt1>')
  const grounds = [...parts]
    .filter(([name]) => name.startsWith('ppt/slideLayouts/slideLayout'))
    .map(([, text]) => [
      /<p:cSld name="([^"]*)"/.exec(text)?.[1],
      /<p:bg>[\s\S]*?val="(\w+)"/.exec(text)?.[1],
    ])
    .filter(([, ground]) => ground === 'accent1')
  expect(grounds).toEqual([['Title with text', 'accent1']])
})

describe('the file', () => {
  test('is the same each time', async () => {
    const first = await pptx(deckTree(true))
    expect(Buffer.compare(await pptx(structuredClone(deckTree(true))), first)).toBe(0)
  })

  test('names nobody but its authors, and no moment but the date of the document', async () => {
    const tree = deckTree(false)
    const { date: _, ...undated } = tree.meta
    const parts = opened(await pptx({ ...tree, meta: { ...undated, authors: [] } }))
    const properties = `${parts.get('docProps/core.xml')}${parts.get('docProps/app.xml')}`
    expect(properties).not.toMatch(/PptxGenJS|<dcterms:/)
    expect(opened(await pptx(tree)).get('docProps/core.xml')).toContain('>2027-01-12T00:00:00Z<')
  })

  test('says its language in every run', async () => {
    const tree = deckTree(true)
    const parts = opened(await pptx({ ...tree, meta: { ...tree.meta, language: 'de-AT' } }))
    const all = [...parts]
      .filter(([name]) => name.startsWith('ppt/'))
      .map(([, xml]) => xml)
      .join('')
    expect([...new Set([...all.matchAll(/[Ll]ang="([^"]*)"/g)].map(([, tag]) => tag))]).toEqual([
      'de-AT',
    ])
  })
})

test('each slide has a title, and shapes of names of their own', async () => {
  const parts = opened(await pptx(deckTree(false)))
  const slides = [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  expect(slides).toHaveLength(10)
  const titles = slides.map(([, xml]) => {
    const names = [...xml.matchAll(/<p:cNvPr id="\d+" name="([^"]+)"/g)].map(([, name]) => name)
    expect(new Set(names).size).toBe(names.length)
    const [, title = ''] = /type="title"([\s\S]*?)<\/p:sp>/.exec(xml) ?? []
    return words(`${title}</a:p>`, 'a')
  })
  expect(new Set(titles).size).toBe(10)
  expect(titles).toContain('Thank you')
})

describe.each([true, false])('the package, with notes: %s', (notes) => {
  test('names every part that is there, and none that is not', async () => {
    const file = await pptx(deckTree(notes))
    const names = Object.keys(unzipSync(file))
    const parts = opened(file)
    const types = parts.get('[Content_Types].xml') ?? ''
    const listed = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, name]) => name)
    const others = [...types.matchAll(/Extension="([^"]*)"/g)].map(([, ending]) => ending)
    expect(names).toEqual(expect.arrayContaining(listed))
    expect(new Set(listed).size).toBe(listed.length)
    for (const name of names)
      if (/\/(?!_rels)[^/]*\.xml$/.test(name)) expect(listed).toContain(name)
      else expect(others).toContain(name.replace(/^.*\./, ''))
  })

  test('relates only parts that are there, and to all of them', async () => {
    const file = await pptx(deckTree(notes))
    const reached = [...opened(file)]
      .filter(([name]) => name.endsWith('.rels'))
      .flatMap(([name, xml]) =>
        [...xml.matchAll(/<Relationship [^>]*Target="([^"]*)"[^>]*>/g)].map(([, target = '']) =>
          posix.join(name.replace(/_rels\/[^/]*$/, ''), target).replace(/^\//, ''),
        ),
      )
    const parts = Object.keys(unzipSync(file)).filter((name) => !/\.rels$|^\[/.test(name))
    expect([...new Set(reached)].sort()).toEqual(parts.sort())
  })

  test('uses only relations that are listed', async () => {
    const parts = opened(await pptx(deckTree(notes)))
    for (const [name, xml] of parts) {
      const list = parts.get(name.replace(/([^/]*)$/, '_rels/$1.rels')) ?? ''
      for (const [, id] of xml.matchAll(/ r:(?:id|embed|link)="([^"]+)"/g))
        expect(`${name} ${list}`).toContain(` Id="${id}"`)
    }
  })
})

test('what is not filled in is marked, and nothing else', async () => {
  const items = [{ text: t('Next session · NOT FILLED IN · In person') }]
  const xml = opened(await pptx(deckOf(slideOf({ items })))).get(FIRST) ?? ''
  const marked = [...xml.matchAll(/<a:r>(?:(?!<\/a:r>).)*<a:highlight>.*?<\/a:r>/gs)]
  expect(marked.map(([run]) => words(`${run}</a:p>`, 'a'))).toEqual(['NOT FILLED IN'])
})

describe('a bar', () => {
  test('is one thing, and says its pieces to who does not see them', async () => {
    for (const meta of [
      deckTree(true).meta,
      { ...deckTree(true).meta, direction: 'rtl' as const },
    ]) {
      const parts = opened(await pptx({ ...deckTree(false), meta }))
      const groupsOf = (number: number) =>
        [
          ...(parts.get(`ppt/slides/slide${number}.xml`) ?? '').matchAll(
            /<p:grpSp>.*?<\/p:grpSp>/gs,
          ),
        ].map(([xml]) => xml)
      const [agenda = '', ...others] = groupsOf(3)
      expect(others).toEqual([])
      expect(agenda).toContain(
        'name="Bar" descr="09:00 Welcome, 09:20 Quick rounds, 09:45 Break, 09:55 Practice in threes, 11:00 End"',
      )
      expect(agenda.match(/name="Piece/g)).toHaveLength(5)
      expect(agenda.match(/name="Decoration/g)).toHaveLength(1)
      expect(groupsOf(7).join()).toContain('descr="tell 2, give 2, observe 2, 1"')
    }
  })

  test('without words in it is told by the lines beside it', async () => {
    const bar = [
      { kind: 'all' as const, minutes: 2, label: '' },
      { kind: 'pairs' as const, minutes: 1, label: '' },
    ]
    const places = [{ label: t('Method'), lines: [t('tell 2 min'), t('give 1 min')], bar }]
    const parts = opened(await pptx(deckOf(slideOf({ layout: 'breakout', places }))))
    expect(parts.get(FIRST)).toContain('descr="tell 2\u00a0min, give 1\u00a0min"')
  })
})

test('slides have names of their own, where their titles are the same', async () => {
  const names = ['Debrief', 'Debrief & <close> $&']
  const parts = opened(await pptx(deckOf(...names.map((name) => slideOf({ name })))))
  const found = [1, 2].map(
    (number) =>
      /<p:cSld name="([^"]*)"/.exec(parts.get(`ppt/slides/slide${number}.xml`) ?? '')?.[1] ?? '',
  )
  expect(found.map(decoded)).toEqual(names)
  const titles = [...(parts.get('docProps/app.xml') ?? '').matchAll(/<vt:lpstr>([^<]*)</g)]
  expect(titles.map(([, title = '']) => decoded(title))).toEqual(expect.arrayContaining(names))
})

test('ids of shapes are there once', async () => {
  for (const [name, xml] of opened(await pptx(deckTree(true))))
    if (name.startsWith('ppt/slides/slide')) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
})

test('a slide without a body has no empty one', async () => {
  const parts = opened(await pptx(deckOf(slideOf({ layout: 'prompt' }))))
  expect(parts.get(FIRST)).not.toContain('type="body"')
})

test('nothing that must be read is under 18 points', async () => {
  const parts = opened(await pptx(deckTree(true)))
  const sizes = [...parts]
    .filter(([name]) => name.startsWith('ppt/slides/slide'))
    .flatMap(([, xml]) => {
      const own = xml.replace(/<p:sp>(?:(?!<\/p:sp>)[\s\S])*type="sldNum"[\s\S]*?<\/p:sp>/g, '')
      return [...own.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size))
    })
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1800)
})

test('every paragraph of a deck from right to left runs that way', async () => {
  const meta = { ...deckTree(true).meta, direction: 'rtl' as const }
  for (const [name, xml] of opened(await pptx({ ...deckTree(true), meta }))) {
    const paragraphs = xml.match(/<a:(?:pPr|lvl\dpPr)(?=[\s/>])[^>]*>/g) ?? []
    const left = paragraphs.filter((start) => start.startsWith('<a:pPr') && !/ rtl="1"/.test(start))
    expect(left, name).toEqual([])
    expect(xml, name).not.toMatch(/ rtl(?:Col)?="0"/)
  }
})

test('shapes stay on the slide', async () => {
  const rightToLeft = { ...deckTree(true).meta, direction: 'rtl' as const }
  for (const meta of [deckTree(true).meta, rightToLeft]) {
    const parts = opened(await pptx({ ...deckTree(true), meta }))
    for (const [name, xml] of parts)
      if (name.startsWith('ppt/slides/slide'))
        for (const [, x, y, w, h] of xml.matchAll(
          /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/g,
        )) {
          expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(0)
          expect(Number(x) + Number(w)).toBeLessThanOrEqual(12_192_000)
          expect(Number(y) + Number(h)).toBeLessThanOrEqual(6_858_000)
        }
  }
})

describe('notes', () => {
  test('are paragraphs', async () => {
    const notes = [p('First.'), list(true, 'one', 'two'), everyBlock((field) => field).step]
    const parts = opened(await pptx(deckOf(slideOf({ notes }))))
    expect(
      words(parts.get(NOTES) ?? '', 'a')
        .split('\n')
        .slice(0, 4),
    ).toEqual([
      'First.',
      '1. one',
      '2. two',
      'step.label (step.first-aside, step.second-aside): “step.children”',
    ])
  })

  test('keep together what belongs together, in a section too', async () => {
    const { step, prompt, grid } = everyBlock((field) => field)
    const section = {
      type: 'section' as const,
      level: 3 as const,
      title: t('In each round'),
      page: 'flow' as const,
      children: [step, grid],
    }
    const parts = opened(await pptx(deckOf(slideOf({ notes: [prompt, section] }))))
    expect(
      words(parts.get(NOTES) ?? '', 'a')
        .split('\n')
        .slice(0, 9),
    ).toEqual([
      'prompt.question',
      'prompt.purpose',
      'prompt.depth-label: 2 of 5 (prompt.depth-words)',
      'prompt.field-label: “prompt.field-value”',
      'prompt.example-label: “prompt.example-text”',
      'In each round',
      'step.label (step.first-aside, step.second-aside): “step.children”',
      'grid.first-label · grid.second-label',
      'grid.first-cell · “grid.spoken-cell”',
    ])
  })

  test('are nowhere in a deck for participants', async () => {
    const parts = opened(await pptx(deckTree(false)))
    for (const [name, xml] of parts) expect(`${name} ${xml}`).not.toMatch(/notes(?:Slide|Master)/i)
    expect(parts.get('docProps/app.xml')).toContain('<Notes>0</Notes>')
  })

  test('are parts of the slides that have some', async () => {
    const parts = opened(await pptx(deckTree(true)))
    expect([...parts.keys()].filter((name) => name.startsWith('ppt/notesSlides/notes'))).toEqual([
      'ppt/notesSlides/notesSlide1.xml',
      'ppt/notesSlides/notesSlide4.xml',
    ])
    expect(parts.get('docProps/app.xml')).toContain('<Notes>2</Notes>')
    expect(parts.get('ppt/presentation.xml')).toMatch(
      /<\/p:sldMasterIdLst><p:notesMasterIdLst>.*<\/p:notesMasterIdLst><p:sldIdLst>/,
    )
  })

  test('keep the words of every block', async () => {
    const { slide: _, ...blocks } = everyBlock((field) => `«${field}»`)
    const parts = opened(await pptx(deckOf(slideOf({ notes: Object.values(blocks) }))))
    const read = words(parts.get(NOTES) ?? '', 'a')
    for (const field of [
      'prompt.question',
      'prompt.field-value',
      'callout.children',
      'grid.spoken-cell',
    ])
      expect(read).toContain(`«${field}»`)
  })
})

test('a slide: nothing is lost', async () => {
  const { slide } = everyBlock((field) => `«${field}»`)
  const parts = opened(await pptx(deckOf(slide)))
  const read = `${words(parts.get(FIRST) ?? '', 'a')}${words(parts.get(NOTES) ?? '', 'a')}`
  for (const field of fieldsOf('slide')) expect(read).toContain(`«${field}»`)
})

async function isTextEverywhere(text: string): Promise<void> {
  const { slide } = everyBlock((field) => `${text} ${field}`)
  const tree = deckOf(slide)
  const meta = {
    ...tree.meta,
    title: text,
    kind: text,
    footer: text,
    audience: text,
    authors: [text],
  }
  const parts = opened(await pptx({ ...tree, meta }))
  const read = `${words(parts.get(FIRST) ?? '', 'a')}${words(parts.get(NOTES) ?? '', 'a')}`
  const expected = text === unprintable ? printed : text
  // A number in a bar is left out where it has no room: items say the same in words.
  for (const field of fieldsOf('slide').filter((field) => field !== 'slide.bar'))
    expect(read.replace(/\u00A0/g, ' ')).toContain(`${expected} ${field}`)
  const layouts = [...parts].filter(([name]) => name.startsWith('ppt/slideLayouts/slideLayout'))
  expect(layouts.some(([, xml]) => words(xml, 'a').includes(expected))).toBe(true)
}

test.each([...hostile, unprintable])('%j is text everywhere', isTextEverywhere)

test('whatever is put together of them is text everywhere', async () => {
  await fc.assert(fc.asyncProperty(mixed, isTextEverywhere), { numRuns: 15 })
})
