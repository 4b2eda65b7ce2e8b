import type { Block, BlockType } from '../tree/tree.ts'

/**
 * A writer is a table with one function for each block: a block that is added to the tree makes
 * every table incomplete, and the compiler says so. `T` is what the writer makes of a block,
 * `C` what it needs to know about the rest of the document.
 */
export type BlockWriters<T, C> = {
  [K in BlockType]: (block: Extract<Block, { type: K }>, context: C) => T
}

/** Writes one block by the table. */
export function writeBlock<T, C>(writers: BlockWriters<T, C>, block: Block, context: C): T {
  return writers[block.type](block as never, context)
}
