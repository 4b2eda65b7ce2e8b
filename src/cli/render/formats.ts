import type { DocumentTree } from '../../tree/tree.ts'
import type { Paper } from '../paper.ts'

/** What a format needs besides the tree. */
export interface Print {
  paper: Paper
  /** Where the fonts lie; asked for only when they are needed. */
  fonts(): string
}

/** A document's bytes, and what the reader should know of how it turned out. */
export interface Written {
  bytes: Uint8Array
  notes: readonly string[]
}

const text = (written: string): Written => ({ bytes: Buffer.from(written), notes: [] })

/** Each format, by the ending of its files. Writers are loaded when they are needed. */
export const FORMATS = {
  md: async (tree: DocumentTree): Promise<Written> =>
    text((await import('../../writers/markdown/markdown.ts')).markdown(tree)),
  html: async (tree: DocumentTree, { paper }: Print): Promise<Written> =>
    text((await import('../../writers/html/html.ts')).html(tree, { paper })),
  pdf: async (tree: DocumentTree, { paper, fonts }: Print): Promise<Written> => {
    const [{ pdf }, { compileTypst }] = await Promise.all([
      import('../../writers/pdf/pdf.ts'),
      import('../typst.ts'),
    ])
    return await compileTypst(pdf(tree, { paper }), { fontsFolder: fonts() })
  },
} as const

export type Format = keyof typeof FORMATS
export const FORMAT_NAMES = Object.keys(FORMATS) as Format[]
