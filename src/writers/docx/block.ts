import { type ParagraphLook, paragraphProperties } from './paragraph.ts'
import type { Run } from './run.ts'

/** What stands in a document or in a cell, one below the other. */
export type DocxBlock = Paragraph | Table | Control

/** Not yet XML: what is around may keep it with what follows. */
export interface Paragraph {
  kind: 'paragraph'
  look: ParagraphLook
  runs: readonly Run[]
}

export interface Table {
  kind: 'table'
  xml: string
}

export interface Control {
  kind: 'control'
  xml: string
}

/** @param keepNext on the page of what follows, if it is a paragraph */
export function blockXml(block: DocxBlock, keepNext = false): string {
  if (block.kind !== 'paragraph') return block.xml
  const look = keepNext ? { ...block.look, keepNext } : block.look
  return `<w:p>${paragraphProperties(look)}${block.runs.join('')}</w:p>`
}
