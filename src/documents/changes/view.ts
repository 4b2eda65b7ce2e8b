import { type Given, list, object } from '../template/shape.ts'
import type { Words } from '../words.ts'
import { compared, type PartChange, type Version } from './compare.ts'
import { runOf } from './words.ts'

const side = list(object({ text: 'plain', changed: 'flag', spaced: 'flag' }))

/** Everything that the template of the change notes may name. */
export const changesShape = object({
  title: 'plain',
  kind: 'plain',
  /** Whether it is for those who run the program, and not for those who approve it. */
  isTeam: 'flag',
  /** What is compared: versions, and since when. */
  lines: list('plain'),
  /** The parts of the document that differ, each with what does. None: nothing differs. */
  parts: list(
    object({
      title: 'plain',
      changes: list(object({ where: 'plain', was: side, now: side })),
    }),
  ),
})

export type ChangesView = Given<typeof changesShape>

export function changesView(
  about: Omit<ChangesView, 'parts'>,
  before: Version,
  after: Version,
  words: Words,
): ChangesView {
  const parts: ChangesView['parts'] = []
  for (const part of compared(before, after)) {
    const [first = about.title] = part.path
    const last = parts.find((known) => known.title === first)
    const changes = changesOf(part, words)
    if (last) last.changes.push(...changes)
    else parts.push({ title: first, changes })
  }
  return { ...about, parts }
}

function changesOf(
  { path, is, changes }: PartChange,
  words: Words,
): ChangesView['parts'][number]['changes'] {
  const place = (label: string) => (path.length > 1 || label ? path.slice(1) : path)
  const where = (label: string) =>
    [...place(label), label].filter(Boolean).join(words.text('separator'))
  if (is !== 'changed')
    return [
      {
        where: where(''),
        was: [],
        now: [runOf(words.text(is === 'gone' ? 'since.whole-gone' : 'since.whole-new'))],
      },
    ]
  return changes.map(({ label, was, now }) => ({
    where: where(label),
    was,
    now,
  }))
}
