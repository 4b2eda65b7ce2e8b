import type { Finding } from './trap.ts'
import { isEmpty, type Tree } from './tree.ts'

/** What is wrong with a file as a whole: it must be made of fields. */
export function fileProblem(root: Tree, text: string): Finding | undefined {
  if (root.kind === 'fields') return undefined
  const start = root.start
  const lineEnd = text.indexOf('\n', start)
  const at = { start, end: lineEnd === -1 ? text.length : lineEnd }
  const way =
    'Start it with `social-learn: 1`, and write one field a line below: `title: Our program`.'
  if (isEmpty(root))
    return { id: 'file-empty', message: 'There is nothing in this file.', try: way, at }
  return {
    id: 'file-without-fields',
    message: `This file is ${root.kind === 'scalar' ? 'a text' : 'a list'}, not a set of fields.`,
    try: way,
    at,
  }
}
