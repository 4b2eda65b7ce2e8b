import type { Root } from 'mdast'
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import type { Handle, Options } from 'mdast-util-to-markdown'

/** Beyond this many characters a table is not aligned: nobody's window shows it as a table. */
const WIDEST_TABLE = 120

const tableWith = (tablePipeAlign: boolean): Handle => {
  const handle = gfmTableToMarkdown({ tablePipeAlign }).handlers?.table
  if (!handle) throw new Error('mdast-util-gfm-table writes no tables')
  return handle
}
const aligned = tableWith(true)
const ragged = tableWith(false)

const table: Handle = (...how) => {
  const text = aligned(...how)
  const widest = Math.max(...text.split('\n').map((row) => row.length))
  return widest > WIDEST_TABLE ? ragged(...how) : text
}

/** How our Markdown is laid out. Remark with these leaves it as it is. */
export const markdownOptions: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '_',
  listItemIndent: 'one',
  fences: true,
  handlers: { table },
}

export const extensions = [gfmToMarkdown()]

/**
 * Makes links of addresses in plain words, in place: every GFM viewer does so, even where they are
 * escaped, and escaped they are hard to read.
 */
export function linkAddresses(root: Root): void {
  for (const { transforms } of gfmFromMarkdown())
    for (const transform of transforms ?? []) transform(root)
}
