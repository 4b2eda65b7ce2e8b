import { bodyOf } from '../../tree/slide-body.ts'
import { slidePage } from '../../tree/slide-page.ts'
import type { DocumentTree, Slide } from '../../tree/tree.ts'
import { typeset } from '../../tree/typeset.ts'
import { type Look, slideTheme, standardTheme, type Theme } from '../theme.ts'
import { type Face, namer } from './deck.ts'
import { escaped } from './escaped.ts'
import { PptxGenJS } from './library.ts'
import { defineLayout, layoutName } from './masters.ts'
import { type Made, mend } from './mend.ts'
import { noteLines } from './notes.ts'
import { settled } from './settled.ts'
import { drawSlide } from './slide.ts'

/**
 * A deck for PowerPoint and its like, of which a team can change every word: titles and bodies are
 * placeholders, notes are notes. Same tree, same bytes.
 */
export async function pptx(
  document: DocumentTree,
  look: Omit<Look, 'paper'> = {},
): Promise<Uint8Array> {
  const theme = slideTheme(look)
  const { meta, children } = typeset(document)
  const slides = children.filter((node): node is Slide => node.type === 'slide')
  const deck = new PptxGenJS()
  deck.defineLayout({ name: 'WIDE', width: slidePage.width / 72, height: slidePage.height / 72 })
  deck.layout = 'WIDE'
  deck.theme = facesOf(theme)
  deck.rtlMode = meta.direction === 'rtl'
  deck.title = `${meta.title} · ${meta.kind}`
  deck.subject = meta.kind
  deck.author = meta.authors.join(', ')
  deck.company = ''
  const defined = new Set<string>()
  const made = slides.map((slide): Made => {
    const hasBody = bodyOf(slide).length > 0
    const name = layoutName(slide.layout, hasBody)
    if (!defined.has(name)) defineLayout(deck, slide.layout, hasBody, { meta, theme })
    defined.add(name)
    const face: Face = {
      slide: deck.addSlide({ masterName: name }),
      meta,
      theme,
      named: namer(),
      groups: [],
      ...(theme.fields.includes(slide.layout) ? ON_FIELD : ON_PAPER),
    }
    const notes = noteLines(slide.notes, meta)
    if (notes.length > 0) face.slide.addNotes(notes.join('\n'))
    const boxes = drawSlide(slide, face)
    return { name: slide.name, hasNotes: notes.length > 0, boxes, groups: face.groups }
  })
  const file = (await deck.write({ outputType: 'uint8array' })) as Uint8Array
  return settled(file, meta.date, (text, name) => mend(text, name, { meta, theme, slides: made }))
}

/** Fonts are only named: without a brand's it is one that comes with the program. */
function facesOf({ families }: Theme) {
  const faceOf = (family: string) =>
    family === standardTheme.families.text ? 'Calibri' : escaped(family)
  return { headFontFace: faceOf(families.headings), bodyFontFace: faceOf(families.text) }
}

const ON_PAPER = {
  ink: 'ink',
  strong: 'primary',
  title: 'slideTitle',
  kicker: 'slideKicker',
  ground: 'paper',
} as const
const ON_FIELD = {
  ink: 'onField',
  strong: 'onField',
  title: 'onField',
  kicker: 'onFieldKicker',
  ground: 'field',
} as const
