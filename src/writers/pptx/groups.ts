import type { DocumentMeta } from '../../tree/tree.ts'
import { type Box, frame } from './deck.ts'
import { escaped } from './escaped.ts'

/** Shapes, by their names, that are one thing: `words` say it to who does not see it. */
export interface Group {
  name: string
  words: string
  box: Box
  shapes: readonly string[]
}

/** The library knows no groups. The shapes of one follow each other, as they were drawn. */
export function grouped(text: string, groups: readonly Group[], meta: DocumentMeta): string {
  return groups.reduce((xml, group) => inGroup(xml, group, meta), text)
}

function inGroup(text: string, { name, words, box, shapes }: Group, meta: DocumentMeta): string {
  const own = [...text.matchAll(/<p:(sp|pic)>.*?<\/p:\1>/gs)].filter(([shape]) =>
    shapes.includes(/<p:cNvPr id="\d+" name="([^"]*)"/.exec(shape)?.[1] ?? ''),
  )
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return text
  const end = last.index + last[0].length
  const { off, ext } = frame(box, meta)
  const head = [
    `<p:nvGrpSpPr><p:cNvPr id="${freeId(text)}" name="${name}" descr="${escaped(words)}"/>`,
    '<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>',
    `<p:grpSpPr><a:xfrm><a:off ${off}/><a:ext ${ext}/><a:chOff ${off}/><a:chExt ${ext}/></a:xfrm></p:grpSpPr>`,
  ]
  return [
    text.slice(0, first.index),
    `<p:grpSp>${head.join('')}${text.slice(first.index, end)}</p:grpSp>`,
    text.slice(end),
  ].join('')
}

function freeId(text: string): number {
  return Math.max(...[...text.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => Number(id))) + 1
}
