import { authorText } from '../author-text.ts'
import { depthLegend, depthWords } from '../depth-words.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { LabelKey, Words } from '../words.ts'
import type { Asked, AskedKind, Group } from './asked.ts'
import type { Setting } from './setting.ts'
import { DEEP, type Source } from './told.ts'

export const questionsShape = object({
  title: 'plain',
  legend: 'plain',
  /** How depths were found that nobody declared. */
  notes: list('plain'),
  /** Those that need to be looked at, one by one. */
  apart: object({
    title: 'plain',
    rows: list(object({ text: authorText.prompt.text, where: 'plain', depth: 'plain' })),
  }),
  /** All others, those of a session in one place. */
  others: object({
    title: 'plain',
    rows: list(
      object({
        group: 'plain',
        runs: list(
          object({
            depth: 'plain',
            texts: list(object({ text: authorText.prompt.text, isLast: 'flag' })),
          }),
        ),
      }),
    ),
  }),
})

type Questions = Given<typeof questionsShape>

/** Everything that people are asked, with its depth: what may cost somebody something first. */
export function questions({ words, groups }: Setting): Questions {
  const asked = groups.flatMap((group) => group.asked)
  return {
    title: words.text('approval.questions', { n: asked.length }),
    legend: depthLegend(words),
    notes: NOTES.filter(([source]) => asked.some((one) => one.source === source)).map(([, key]) =>
      words.text(key),
    ),
    apart: apart(groups, words),
    others: others(groups, words),
  }
}

const NOTES: readonly [Source, LabelKey][] = [
  ['estimated', 'approval.note-estimated'],
  ['unsure', 'approval.note-unsure'],
  ['nobody', 'approval.note-nobody'],
]

/** Whether a question has a line of its own: by its depth, or by what it touches. */
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

function apart(groups: readonly Group[], words: Words): Questions['apart'] {
  const rows = groups.flatMap(({ prefix, asked }) =>
    asked.filter(isApart).map((one) => ({
      text: one.text,
      where: whereText(one, prefix, words),
      depth: depthText(one, words),
    })),
  )
  if (rows.length === 0) return undefined
  return { title: words.text('approval.apart', { n: rows.length }), rows }
}

const KINDS: Readonly<Partial<Record<AskedKind, LabelKey>>> = {
  task: 'approval.task',
  post: 'approval.post',
  debrief: 'activity.debrief',
  before: 'tasks.before',
  after: 'tasks.after',
}

/** "Session 1 · Three rooms · Debrief". */
function whereText({ kind, activity, when }: Asked, group: string, words: Words): string {
  const label = KINDS[kind]
  const isInGroup = kind === 'post' && activity === undefined
  return [group, activity, label && !isInGroup && words.text(label), when]
    .filter(Boolean)
    .join(words.text('separator'))
}

const SOURCES = {
  declared: 'approval.declared',
  estimated: 'approval.estimated',
  unsure: 'approval.unsure',
} as const satisfies Partial<Record<Source, string>>

function sourceText(depth: string, source: Source, words: Words): string {
  return source === 'nobody'
    ? words.text('approval.not-said')
    : words.text(SOURCES[source], { depth })
}

function depthText(asked: Asked, words: Words): string {
  const { level = 1, source, higher, limit } = asked
  const named = (depth: number) =>
    words.text('legend.step', { level: depth, words: depthWords(words, depth) })
  return [
    sourceText(named(level), source, words),
    higher && words.text('approval.higher', { depth: named(higher) }),
    isOver(asked) && words.text('approval.over-limit', { limit }),
    isTouchy(asked) && words.text('approval.may-touch', { topics: aboutText(asked, words) }),
  ]
    .filter(Boolean)
    .join(words.text('clause'))
}

function aboutText({ topics, stakes }: Asked, words: Words): string {
  return words.row([
    ...topics.map((topic) => words.text(`topics.${topic}`)),
    ...stakes.map((kind) => words.text(`stakes.${kind}`)),
  ])
}

function others(groups: readonly Group[], words: Words): Questions['others'] {
  const rows = groups
    .map(({ title, asked }) => ({ title, asked: asked.filter((one) => !isApart(one)) }))
    .filter(({ asked }) => asked.length > 0)
  const n = rows.reduce((sum, { asked }) => sum + asked.length, 0)
  if (n === 0) return undefined
  return {
    title: words.text('approval.rest', { n }),
    rows: rows.map(({ title, asked }) => ({
      group: title,
      runs: [...byDepth(asked, words)].map(([depth, its]) => ({
        depth: words.text('labels.colon', { label: depth }),
        texts: its.map(({ text }, index) => ({ text, isLast: index === its.length - 1 })),
      })),
    })),
  }
}

const ORDER: readonly Source[] = ['declared', 'estimated', 'unsure', 'nobody']

/** By what is said of their depth: what was declared first, the lightest before the others. */
function byDepth(asked: readonly Asked[], words: Words): Map<string, Asked[]> {
  const order = ({ level = 1, source }: Asked) => ORDER.indexOf(source) * 10 + level
  const found = new Map<string, Asked[]>()
  for (const one of asked.toSorted((a, b) => order(a) - order(b))) {
    const depth = sourceText(words.number(one.level ?? 1), one.source, words)
    found.set(depth, [...(found.get(depth) ?? []), one])
  }
  return found
}
