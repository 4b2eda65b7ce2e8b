import { COLUMN_GAP } from '../../tree/slide-body.ts'
import type { DocumentMeta } from '../../tree/tree.ts'
import type { Theme } from '../theme.ts'
import { type Box, EMU, frame } from './deck.ts'
import { escaped } from './escaped.ts'
import { fromRight } from './from-right.ts'
import { type Group, grouped } from './groups.ts'
import { isKept, presentation, properties } from './presentation.ts'
import { withScheme } from './scheme.ts'
import type { Boxes } from './slide.ts'

/** A slide as it was drawn, with what the library cannot be told. */
export interface Made {
  /** Unique in the deck. */
  name: string
  hasNotes: boolean
  /** Where its placeholders are. */
  boxes: Boxes
  groups: readonly Group[]
}

/** What the library writes, put right; nothing for a part that is not wanted. */
export function mend(
  text: string,
  name: string,
  { meta, theme, slides }: { meta: DocumentMeta; theme: Theme; slides: readonly Made[] },
): string | undefined {
  if (!isKept(name, slides)) return undefined
  if (name === 'docProps/app.xml') return properties(text, slides)
  if (name.startsWith('ppt/theme/')) return withScheme(text, theme)
  const directed = meta.direction === 'rtl' ? fromRight(text) : text
  if (name === 'ppt/presentation.xml') return presentation(directed, slides)
  const inLanguage = directed
    .replaceAll(' altLang="en-US"', '')
    .replaceAll('lang="en-US"', `lang="${meta.language}"`)
  if (name.startsWith('ppt/notesSlides/')) return inParagraphs(inLanguage)
  const number = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1]
  const made = number === undefined ? undefined : slides[Number(number) - 1]
  const placed = PLACEHOLDERS.reduce(
    (xml, kind) => settle(xml, kind, made?.boxes, meta),
    inLanguage,
  )
  return decorated(made ? drawn(placed, made, meta) : placed)
}

/** What is one slide's own: its name, its groups, its columns. */
function drawn(text: string, { name, boxes, groups }: Made, meta: DocumentMeta): string {
  const named = text.replace(/(?<=<p:cSld name=")[^"]*/, () => escaped(name))
  const whole = grouped(named, groups, meta)
  return boxes.get('Body')?.columns === 2 ? inColumns(whole) : whole
}

/** The library knows no columns of text. */
function inColumns(text: string): string {
  const gap = Math.round((COLUMN_GAP / 72) * EMU)
  return text.replace(/(type="body"[\s\S]*?<a:bodyPr)/, `$1 numCol="2" spcCol="${gap}"`)
}

/** A line of notes is a paragraph; the library has all of them in one. */
function inParagraphs(text: string): string {
  return text.replace(
    /<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/,
    (_, start, words: string, end) =>
      words
        .split(/\r?\n/)
        .map((line) => (line ? `<a:p>${start}${line}</a:t></a:r></a:p>` : `<a:p>${end}</a:p>`))
        .join(''),
  )
}

const PLACEHOLDERS = ['Title', 'Body'] as const

/**
 * Placeholders get names, lose the mark of a prompt that they don't have, and stand where a slide
 * has room for them, not all where their layout has them.
 */
function settle(
  text: string,
  name: (typeof PLACEHOLDERS)[number],
  boxes: Boxes | undefined,
  meta: DocumentMeta,
): string {
  const type = name.toLowerCase()
  const shape = new RegExp(
    `(<p:cNvPr id="\\d+" name=")[^"]*("></p:cNvPr><p:cNvSpPr/?>)(<p:nvPr><p:ph)\\s+(idx="\\d+")\\s+type="${type}"\\s+(?:hasCustomPrompt="1"\\s*)?(/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm[^>]*>)(<a:off [^>]*/><a:ext [^>]*/>)`,
    'g',
  )
  const box = boxes?.get(name)
  return text.replace(shape, (_, id, start, ph, idx, end, place) =>
    [id, name, start, ph, ` type="${type}" `, idx, end, box ? framed(box, meta) : place].join(''),
  )
}

function framed(box: Box, meta: DocumentMeta): string {
  const { off, ext } = frame(box, meta)
  return `<a:off ${off}/><a:ext ${ext}/>`
}

/** The mark by which PowerPoint tells decoration from a picture whose description was forgotten. */
const DECORATIVE = [
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">',
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>',
  '</a:ext></a:extLst>',
].join('')

function decorated(text: string): string {
  return text.replace(
    /(<p:cNvPr id="\d+" name="Decoration(?: \d+)?" descr=")[^"]*">\s*(<\/p:cNvPr>)/g,
    `$1">${DECORATIVE}$2`,
  )
}
