import { isMap, isScalar, type Node } from 'yaml'
import type { Finding } from './trap.ts'

/** What is wrong with a file as a whole: it must be made of fields. */
export function fileProblem(root: Node | null, text: string): Finding | undefined {
  if (root && isMap(root)) return undefined
  const start = root?.range?.[0] ?? 0
  const lineEnd = text.indexOf('\n', start)
  const at = { start, end: lineEnd === -1 ? text.length : lineEnd }
  const way =
    'Start it with `social-learn: 1`, and write one field a line below: `title: Our program`.'
  if (!root || (isScalar(root) && root.range?.[0] === root.range?.[1]))
    return { id: 'file-empty', message: 'There is nothing in this file.', try: way, at }
  return {
    id: 'file-without-fields',
    message: `This file is ${isScalar(root) ? 'a text' : 'a list'}, not a set of fields.`,
    try: way,
    at,
  }
}
