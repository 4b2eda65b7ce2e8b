import { missingPattern } from '../../tree/missing.ts'
import { contents, outline } from '../../tree/outline.ts'
import type { DocumentMeta, DocumentTree } from '../../tree/tree.ts'
import { typesetIn } from '../large.ts'
import { layoutOf } from '../layout.ts'
import { type Look, slideTheme, standardTheme } from '../theme.ts'
import activity from './activity.typ?raw'
import bar from './bar.typ?raw'
import base from './base.typ?raw'
import cards from './cards.typ?raw'
import { Code, call, literal, typst, type Value } from './code.ts'
import { contentsColumns } from './contents.ts'
import { behindOf } from './families.ts'
import { type FontScript, scriptsIn } from './fonts.ts'
import lists from './lists.typ?raw'
import { logoName } from './logo.ts'
import page from './page.typ?raw'
import prose from './prose.typ?raw'
import { cuts } from './room.ts'
import runOfShow from './run-of-show.typ?raw'
import sheet from './sheet.typ?raw'
import slides from './slide.typ?raw'
import tables from './tables.typ?raw'
import { languageOf, tokens } from './tokens.ts'
import { write } from './write.ts'

export interface PdfSource {
  /** A whole Typst program; it reads no file but these, and needs the fonts of `FONT_FILES`. */
  main: string
  /** By name. */
  files?: Readonly<Record<string, Uint8Array>>
  /** Font files that it may use besides: absolute paths. */
  fonts?: readonly string[]
  /** Whose fonts it needs besides those of every document. */
  scripts?: readonly FontScript[]
  /** Folders with the user's own fonts, absolute. */
  folders?: readonly string[]
}

/**
 * A document as the source of its PDF. Same tree, same source: what is random or of today stays
 * out of it.
 */
export function pdf(document: DocumentTree, look: Look): PdfSource {
  const tree = typesetIn(document, look)
  const { meta } = tree
  const outlined = outline(tree)
  const screen = isScreen(tree)
  const theme = screen ? slideTheme(look) : (look.theme ?? standardTheme)
  const { fonts, logo, fields } = theme
  const { columns, scale } = layoutOf(look, meta)
  const body = write(tree.children, {
    meta,
    ids: new Map(outlined.map(({ node, id }) => [node, `start-of-${id}`])),
    cuts: cuts(outlined),
    listed: contentsColumns(contents(outlined), columns),
    scale,
    level: 0,
    place: 'page',
    screen,
    fields,
    room: 1,
    write,
  })
  const scripts = scriptsIn(body.source + meta.footer)
  const behind = behindOf(theme.families, scripts, meta.language, look.fonts)
  const families = { ...theme.families, behind }
  const main = [
    tokens(meta, { ...look, theme: { ...theme, families } }),
    base,
    page,
    bar,
    lists,
    sheet,
    cards,
    tables,
    runOfShow,
    activity,
    prose,
    slides,
    settings('document', {
      title: meta.title,
      author: meta.authors,
      description: meta.kind,
      date: date(meta.date),
    }),
    settings('text', {
      ...languageOf(meta.language),
      dir: new Code(meta.direction),
      font: [families.text, ...families.behind],
      fallback: false,
    }),
    `#show: document-style.with(${typst(occurring(meta.words.notFilledIn, body.source))})`,
    screen ? '#show: slide-pages' : paperPages(meta),
    `#${body.source}`,
  ]
  return {
    main: `${main.join('\n')}\n`,
    ...(logo && { files: { [logoName(logo)]: logo.bytes } }),
    ...(fonts && { fonts }),
    ...(scripts.length > 0 && { scripts }),
    ...(look.fonts && { folders: look.fonts.folders }),
  }
}

/** Notes are read on paper, under their slides. */
function isScreen({ meta, children }: DocumentTree): boolean {
  const hasNotes = children.some((node) => node.type === 'slide' && node.notes.length > 0)
  return meta.form === 'slides' && !hasNotes
}

function paperPages({ words, footer, audience }: DocumentMeta): string {
  const page = `(page: ${literal(words.page)}, of: ${literal(words.of)})`
  const line = [page, literal(footer), audience ? literal(audience) : 'none']
  return `#show: guide-pages.with(${line.join(', ')})`
}

function settings(target: string, named: Record<string, Value>): string {
  return `#set ${call(target, [], named).source}`
}

/** A regular expression for words, however the spaces in them bind; none when they do not occur. */
function occurring(words: string, source: string): string | undefined {
  const pattern = missingPattern(words)
  return new RegExp(pattern).test(source) ? pattern : undefined
}

function date(day: string | undefined): Value {
  const parts = day?.split('-').map(Number)
  return parts && call('datetime', [], { year: parts[0], month: parts[1], day: parts[2] })
}
