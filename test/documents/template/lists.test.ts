/** A line that stands right below a list belongs to its last item, and the block of that line is lost in it. */
import { expect, test } from 'vitest'
import { texts } from '../../../src/documents/templates.generated.js'

const ITEM = /^\s*- /

/** The line that is read next to an item, with its number; of blocks that choose, what they may bring. */
function besideList(lines: readonly string[], from: number): string | undefined {
  let at = from + 1
  for (; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (/^\s*\{\{else/.test(line)) {
      // Only one of both is there.
      let depth = 1
      while (depth > 0 && ++at < lines.length) {
        if (/^\s*\{\{#/.test(lines[at] ?? '')) depth++
        if (/^\s*\{\{\//.test(lines[at] ?? '')) depth--
      }
    } else if (!/^\s*\{\{[#/](?:if|unless|each|with)\b[^}]*\}\}$/.test(line)) break
  }
  const line = lines[at] ?? ''
  const isEnd = line.trim() === '' || ITEM.test(line) || /^\s*\{\{\//.test(line)
  return isEnd ? undefined : `${at + 1}: ${line.trim()}`
}

test.each(Object.entries(texts))('a blank line ends each list of %s', (_, text) => {
  const lines = text.split('\n')
  const found = lines.flatMap((line, at) => (ITEM.test(line) ? (besideList(lines, at) ?? []) : []))
  expect(found).toEqual([])
})
