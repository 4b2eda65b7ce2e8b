import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docx } from '../../../src/writers/docx/docx.ts'
import { everyBlock, treeOf } from '../every-block.ts'
import { opened } from '../office/opened.ts'
import { link, p, t } from '../sample/nodes.ts'
import { rightToLeftTree } from '../sample/right-to-left.ts'
import { sampleTree } from '../sample-tree.ts'

/** What may stand in an element, in the order of ECMA-376, as far as we write it. Word refuses others. */
const ORDER = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs bidi spacing ind jc outlineLvl',
  'w:rPr': 'rStyle rFonts b bCs i iCs strike color position sz szCs u shd vertAlign rtl lang',
  'w:tblPr': 'bidiVisual tblW tblInd tblBorders tblLayout tblCellMar tblDescription',
  'w:tcPr': 'tcW gridSpan tcBorders shd tcMar vAlign',
  'w:tcMar': 'top left bottom right',
  'w:tcBorders': 'top left bottom right',
  'w:lvl': 'start numFmt lvlText lvlJc pPr rPr',
  'w:style': 'name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr',
} as const

/** Names of the elements in each element of a name. */
function insides(xml: string, name: string): string[][] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'))].map(
    ([, content = '']) => {
      const names: string[] = []
      let depth = 0
      for (const [, closes, child = '', open] of content.matchAll(/<(\/?)w:(\w+)[^>]*?(\/?)>/g)) {
        if (closes) depth -= 1
        else {
          if (depth === 0) names.push(child)
          if (!open) depth += 1
        }
      }
      return names
    },
  )
}

describe.each(Object.entries(ORDER))('what stands in %s', (name, list) => {
  test('is in the order of the standard', () => {
    const order = list.split(' ')
    const texts = [sampleTree, rightToLeftTree].flatMap((tree) => [...opened(docx(tree)).values()])
    const found = texts.flatMap((xml) => insides(xml, name))
    expect(found.length).toBeGreaterThan(0)
    for (const names of found) {
      expect(order).toEqual(expect.arrayContaining(names))
      expect(names).toEqual(order.filter((each) => names.includes(each)))
    }
  })
})

describe('the file', () => {
  const file = docx(sampleTree)
  const parts = opened(file)
  const names = Object.keys(unzipSync(file))

  test('begins with the list of types, which has all parts', () => {
    expect(names[0]).toBe('[Content_Types].xml')
    const types = parts.get('[Content_Types].xml') ?? ''
    for (const [, name] of types.matchAll(/PartName="\/([^"]*)"/g)) expect(names).toContain(name)
    for (const name of names)
      expect(types).toMatch(new RegExp(`Extension="${name.replace(/.*\./, '')}"`))
  })

  test('has each part that it names, and names each that it has', () => {
    const targets = (list: string, folder: string) =>
      [...(parts.get(list) ?? '').matchAll(/Target="([^"]*)"\/>/g)].map(([, to]) => folder + to)
    const named = [
      ...targets('_rels/.rels', ''),
      ...targets('word/_rels/document.xml.rels', 'word/'),
    ]
    expect(named.sort()).toEqual(names.filter((name) => !/\.rels$|^\[/.test(name)).sort())
  })

  test('has every reference of the text, and every drawing a number of its own', () => {
    const text = parts.get('word/document.xml') ?? ''
    const relations = parts.get('word/_rels/document.xml.rels') ?? ''
    const used = [...text.matchAll(/ r:(?:id|embed)="([^"]*)"/g)].map(([, id]) => id)
    expect(used.length).toBeGreaterThan(10)
    for (const id of used) expect(relations).toContain(` Id="${id}"`)
    const numbers = [...text.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  test('names an address once, however often it stands in the text', () => {
    const to = link('https://example.com/', 'here')
    const relations = opened(docx({ ...treeOf(), children: [p(to, ...t(' and '), to)] })).get(
      'word/_rels/document.xml.rels',
    )
    expect(relations?.match(/TargetMode="External"/g)).toHaveLength(1)
  })

  test('has room in a cell where a block asks for it, and none elsewhere', () => {
    const { callout, agenda } = everyBlock((field) => field)
    const around = (block: Parameters<typeof treeOf>[0], name: string) => {
      const text = opened(docx(treeOf(block))).get('word/document.xml') ?? ''
      const [, sides = ''] = new RegExp(`<w:${name}>(.*?)</w:${name}>`).exec(text) ?? []
      return [...sides.matchAll(/<w:(\w+)[^>]* w:w="(\d+)"/g)].map(([, side, width]) => [
        side,
        width,
      ])
    }
    const card = [
      ['top', '120'],
      ['left', '0'],
      ['bottom', '120'],
      ['right', '0'],
    ]
    expect(around(callout, 'tblCellMar')).toEqual(card)
    expect(around(callout, 'tcMar')).toEqual([
      ['left', '240'],
      ['right', '240'],
    ])
    expect(around(agenda, 'tcMar')).toEqual([['right', '120']])
  })
})
