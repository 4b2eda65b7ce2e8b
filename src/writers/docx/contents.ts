import type { Outlined } from '../../tree/outline.ts'
import { textOf } from '../../tree/text.ts'
import { element, escaped } from '../office/xml.ts'
import { blockXml, type DocxBlock } from './block.ts'
import type { DocxContext } from './context.ts'
import { bookmarkName, control, field, link, type Run, run, TAB } from './run.ts'
import { paragraph, plain } from './text.ts'

/** What Word lists when somebody updates the contents: sections of the first level, activities. */
const INSTRUCTION = 'TOC \\h \\o "1-1" \\t "SL Activity,2,SL Track activity,2"'

/**
 * A field with the list already in it, so that it is not empty before it is updated. Each entry is
 * a link. Only the program that lays out the pages knows their numbers: the field is marked as out
 * of date, so that Word offers to fill them in.
 */
export function contents(context: DocxContext): DocxBlock[] {
  const listed = context.contents.flatMap((section): [Outlined, 1 | 2][] => [
    [section, 1],
    ...section.inside.map((inside): [Outlined, 2] => [inside, 2]),
  ])
  if (listed.length === 0) return []
  const entries = listed.map(([entry, level], index) =>
    paragraph(
      context,
      `TOC${level}`,
      [
        ...(index === 0 ? LIST_BEGINS : []),
        linkTo(entry, context),
        ...(index === listed.length - 1 ? [LIST_ENDS] : []),
      ],
      { tabStops: [{ side: 'right', at: context.width, leader: 'dot' }] },
    ),
  )
  const properties = [
    element('w:alias', { 'w:val': context.meta.words.contents }),
    '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>',
  ].join('')
  const list = entries.map((entry) => blockXml(entry)).join('')
  return [{ kind: 'control', xml: control(properties, list) }]
}

function linkTo({ node }: Outlined, context: DocxContext): Run {
  const bookmark = context.bookmarks.get(node) ?? 0
  const number = node.type === 'activity' && node.number ? `${node.number}\u2002` : ''
  const words = plain(`${number}${textOf(node.title)}`, context)
  const page = field(`PAGEREF ${bookmarkName(bookmark)} \\h`)
  return link({ bookmark }, [...words, TAB, page].join(''))
}

const LIST_BEGINS = [
  run('<w:fldChar w:fldCharType="begin" w:dirty="true"/>'),
  run(element('w:instrText', { 'xml:space': 'preserve' }, escaped(INSTRUCTION))),
  run('<w:fldChar w:fldCharType="separate"/>'),
]
const LIST_ENDS = run('<w:fldChar w:fldCharType="end"/>')
