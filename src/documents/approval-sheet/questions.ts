import { authorText } from '../author-text.ts'
import { depthLegend, depthWords } from '../depth-words.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { LabelKey, Words } from '../words.ts'
import type { Asked, AskedKind, Group } from './asked.ts'
import type { Setting } from './setting.ts'
import { DEEP, type Source } from './told.ts'
import { waysOf, waysShape } from './ways.ts'

const cellShape = object({
  depth: 'plain',
  text: authorText.prompt.text,
  /** What makes it worth a look; none for most. */
  note: 'plain',
  isApart: 'flag',
})

export const questionsShape = object({
  title: 'plain',
  legend: 'plain',
  /** What the signs beside a depth mean. */
  notes: list('plain'),
  groups: list(
    object({
      title: 'plain',
      /** How deep a session may go, and in which groups people are. */
      limit: 'plain',
      ways: waysShape,
      rows: list(list(cellShape)),
    }),
  ),
})

type Questions = Given<typeof questionsShape>
type Cell = Given<typeof cellShape>

/** Questions that stand side by side. */
const IN_A_ROW = 2

/** Everything that people are asked, with its depth: of each session, what is worth a look first. */
export function questions({ words, groups }: Setting): Questions {
  const asked = groups.flatMap((group) => group.asked)
  const isThere = (of: (one: Asked) => boolean) => asked.some(of)
  return {
    title: words.text('approval.questions', { n: asked.length }),
    legend: depthLegend(words),
    notes: [
      ...NOTES.filter(([source]) => isThere((one) => one.source === source)).map(([, key]) => key),
      ...(isThere(isApart) ? (['approval.note-apart'] as const) : []),
    ].map((key) => words.text(key)),
    groups: groups.map((group) => groupOf(group, words)),
  }
}

const NOTES: readonly [Source, LabelKey][] = [
  ['estimated', 'approval.note-estimated'],
  ['unsure', 'approval.note-unsure'],
  ['nobody', 'approval.note-nobody'],
]

function groupOf({ title, session, asked }: Group, words: Words): Questions['groups'][number] {
  const cells = asked
    .toSorted((one, other) => rank(one) - rank(other) || one.text.length - other.text.length)
    .map((one): Cell => {
      const apart = isApart(one)
      return {
        depth: depthText(one, words),
        text: one.text,
        note: apart ? noteText(one, words) : undefined,
        isApart: apart,
      }
    })
  const rows = Array.from({ length: Math.ceil(cells.length / IN_A_ROW) }, (_, row) =>
    cells.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW),
  )
  const last = rows.at(-1)
  while (last && last.length < IN_A_ROW) last.push(NOTHING)
  return {
    title,
    limit: session && words.text('approval.limit', { limit: session.maxDepth }),
    ways: session ? waysOf(session.activities, words) : [],
    rows,
  }
}

const NOTHING: Cell = { depth: undefined, text: undefined, note: undefined, isApart: false }

const ORDER: readonly Source[] = ['declared', 'estimated', 'unsure', 'nobody']

/**
 * What is worth a look comes first; then what was declared, and of that what goes deepest. Of those
 * that are alike, texts of about one length stand side by side, which takes fewer lines.
 */
function rank(asked: Asked): number {
  const { level = 1, source } = asked
  const order = isApart(asked) ? 0 : 1 + ORDER.indexOf(source)
  return order * 10 - level
}

/** Whether a question is worth a look: for its depth, or for what it touches. */
export function isApart(asked: Asked): boolean {
  return isDeep(asked) || isOver(asked) || isTouchy(asked)
}

export function isDeep({ level = 1, source, higher }: Asked): boolean {
  return higher !== undefined || (level >= DEEP && source !== 'unsure')
}

/** Whether its author has declared it deeper than it may be. An estimate proves nothing. */
export function isOver({ level = 1, source, limit }: Asked): boolean {
  return source === 'declared' && level > limit
}

/** Whether an answer is about something private, or may cost something at work. */
export function isTouchy({ topics, stakes }: Asked): boolean {
  return topics.length + stakes.length > 0
}

const SIGNS = {
  declared: 'approval.declared',
  estimated: 'approval.estimated',
  unsure: 'approval.unsure',
  nobody: 'approval.nobody',
} as const satisfies Record<Source, string>

/** A number, with a sign where nobody but the words says so: "3", "3~". */
function depthText({ level = 1, source }: Asked, words: Words): string {
  const depth = words.number(level)
  return words.text(SIGNS[source], { depth })
}

const KINDS: Readonly<Partial<Record<AskedKind, LabelKey>>> = {
  task: 'approval.task',
  post: 'approval.post',
  debrief: 'activity.debrief',
  before: 'tasks.before',
  after: 'tasks.after',
}

/** Where it is asked, what its words say beyond its depth, and what an answer may touch. */
function noteText(asked: Asked, words: Words): string | undefined {
  const { kind, activity, when, higher, limit } = asked
  const label = KINDS[kind]
  const where = [activity, label && words.text(label), when].filter(Boolean)
  const parts = [
    where.join(words.text('separator')),
    higher &&
      words.text('approval.higher', {
        depth: words.text('legend.step', { level: higher, words: depthWords(words, higher) }),
      }),
    isOver(asked) && words.text('approval.over-limit', { limit }),
    isTouchy(asked) && words.text('approval.may-touch', { topics: aboutText(asked, words) }),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(words.text('clause')) : undefined
}

function aboutText({ topics, stakes }: Asked, words: Words): string {
  return words.row([
    ...topics.map((topic) => words.text(`topics.${topic}`)),
    ...stakes.map((kind) => words.text(`stakes.${kind}`)),
  ])
}
