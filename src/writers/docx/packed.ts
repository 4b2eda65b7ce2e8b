import { type Document, Packer } from 'docx'
import { zipped } from '../office/zip.ts'

/**
 * What makes the parts of a document. The library itself gives only packed files, in which the moment
 * of writing stands: to unpack and pack one again takes as long as all the rest.
 */
const { compiler } = Packer as unknown as {
  compiler: { compile(document: Document): Map<string, string | Uint8Array> }
}

/** The document as a file in which nothing changes from one run to the next. */
export function packed(document: Document, date: string | undefined): Uint8Array {
  return zipped(compiler.compile(document), date)
}
