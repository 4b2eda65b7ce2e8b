import { BuilderElement, SimpleField, StringValueElement, TabStopType } from 'docx'
import type { Outlined } from '../../tree/outline.ts'
import { textOf } from '../../tree/text.ts'
import type { DocxBlock, DocxContext } from './context.ts'
import { tab } from './prose.ts'
import { paragraph, plain, type Run } from './text.ts'

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
        ...(index === 0 ? [run(mark('begin'), instruction(), mark('separate'))] : []),
        linkTo(entry, context),
        ...(index === listed.length - 1 ? [run(mark('end'))] : []),
      ],
      { tabStops: [{ type: TabStopType.RIGHT, position: context.width, leader: 'dot' }] },
    ),
  )
  const properties = new BuilderElement({
    name: 'w:sdtPr',
    children: [
      new StringValueElement('w:alias', context.meta.words.contents),
      new BuilderElement({
        name: 'w:docPartObj',
        children: [
          new StringValueElement('w:docPartGallery', 'Table of Contents'),
          new BuilderElement({ name: 'w:docPartUnique' }),
        ],
      }),
    ],
  })
  const content = new BuilderElement({ name: 'w:sdtContent', children: entries })
  // Its own class for this starts with an empty line.
  return [new BuilderElement({ name: 'w:sdt', children: [properties, content] }) as never]
}

function linkTo({ node }: Outlined, context: DocxContext): Run {
  const { links } = context
  const number = node.type === 'activity' && node.number ? `${node.number}\u2002` : ''
  return links.toPart(node, [
    ...plain(`${number}${textOf(node.title)}`, context),
    tab(),
    new SimpleField(`PAGEREF ${links.nameOf(node)} \\h`, ''),
  ])
}

function run(...children: BuilderElement<{ type: string }>[]): Run {
  return new BuilderElement({ name: 'w:r', children })
}

function mark(type: 'begin' | 'separate' | 'end'): BuilderElement<{ type: string }> {
  return new BuilderElement<{ type: string; dirty?: string }>({
    name: 'w:fldChar',
    attributes: {
      type: { key: 'w:fldCharType', value: type },
      ...(type === 'begin' && { dirty: { key: 'w:dirty', value: 'true' } }),
    },
  })
}

function instruction(): BuilderElement<{ type: string }> {
  return new BuilderElement<{ type: string }>({
    name: 'w:instrText',
    attributes: { type: { key: 'xml:space', value: 'preserve' } },
    children: [INSTRUCTION as never],
  })
}
