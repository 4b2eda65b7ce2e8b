import { diffArrays } from 'diff'
import type { Part, Piece } from './parts.ts'
import { marked, type Run, runOf } from './words.ts'

/** A piece that differs. An empty side: it is not there in that version. */
export interface Change {
  label: string
  was: Run[]
  now: Run[]
}

/** What differs under one heading. */
export interface PartChange {
  /** Titles of the headings that it stands under, and its own, as they are now. */
  path: string[]
  /** The whole part is there in one version only. */
  is: 'new' | 'gone' | 'changed'
  changes: Change[]
}

/** A version of a document: its parts, and for headings what stays the same when they are reworded. */
export interface Version {
  parts: readonly Part[]
  ids: ReadonlyMap<string, string>
}

/** What differs between two versions, in the order of the new one; behind it, what is gone. */
export function compared(before: Version, after: Version): PartChange[] {
  const old = keyed(before)
  const current = keyed(after)
  return [
    ...[...current].flatMap(([key, part]): PartChange[] => {
      const was = old.get(key)
      return was ? changed(was, part) : [{ path: part.path, is: 'new', changes: [] }]
    }),
    ...[...old]
      .filter(([key]) => !current.has(key))
      .map(([, { path }]): PartChange => ({ path, is: 'gone', changes: [] })),
  ]
}

/** Parts by what they are; of several alike, by their order. */
function keyed({ parts, ids }: Version): Map<string, Part> {
  const found = new Map<string, Part>()
  for (const part of parts) {
    const key = JSON.stringify(part.path.map((title) => ids.get(title) ?? title))
    let count = 1
    while (found.has(`${key}${count}`)) count += 1
    found.set(`${key}${count}`, part)
  }
  return found
}

function changed(old: Part, current: Part): PartChange[] {
  const title = changeOf('', old.path.at(-1) ?? '', current.path.at(-1) ?? '')
  const changes = [...(title ? [title] : []), ...pieceChanges(old.pieces, current.pieces)]
  return changes.length > 0 ? [{ path: current.path, is: 'changed', changes }] : []
}

function pieceChanges(old: readonly Piece[], current: readonly Piece[]): Change[] {
  const steps = diffArrays([...old], [...current], {
    comparator: (one, other) => one.label === other.label && one.text === other.text,
  })
  const changes: Change[] = []
  let waiting: Piece[] = []
  const drop = () => {
    changes.push(...waiting.map(({ label, text }) => ({ label, was: whole(text), now: [] })))
    waiting = []
  }
  for (const { added, removed, value } of steps) {
    if (removed) waiting.push(...value)
    else if (added)
      for (const { label, text } of value) {
        const index = waiting.findIndex((piece) => piece.label === label)
        const [twin] = index < 0 ? [] : waiting.splice(index, 1)
        const change = changeOf(label, twin?.text ?? '', text)
        if (change) changes.push(change)
      }
    else drop()
  }
  drop()
  return changes
}

function changeOf(label: string, was: string, now: string): Change | undefined {
  if (was === now) return undefined
  if (was === '' || now === '') return { label, was: whole(was), now: whole(now) }
  return { label, ...marked(was, now) }
}

function whole(text: string): Run[] {
  return text === '' ? [] : [runOf(text)]
}
