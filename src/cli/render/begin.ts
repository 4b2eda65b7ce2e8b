import { setImmediate } from 'node:timers/promises'
import type { DocumentTree } from '../../tree/tree.ts'
import { FORMATS, type Format, type PrintOne, type Writing, type Written } from './formats.ts'

/** A file that a document goes to. */
export interface Target {
  format: Format
  /** Absolute. */
  path: string
  /** As the user knows it. */
  name: string
}

/** A document in one format, written, or still under way in another thread. */
export interface Begun extends Target {
  written: Promise<Written>
}

/**
 * Writes a document in its formats, one after the other. What another thread does is begun first and
 * not waited for: wait for all of `written` in the end, which also tells what failed. `step` is called
 * before each.
 */
export async function begin(
  tree: DocumentTree,
  targets: readonly Target[],
  print: PrintOne,
  step: (name: string) => void,
): Promise<Begun[]> {
  const begun = new Map<Format, Begun>()
  for (const target of besideFirst(targets)) {
    step(target.name)
    // Lets an interrupt be heard between two documents.
    await setImmediate()
    const { isBeside, write }: Writing = FORMATS[target.format]
    const written = write(tree, print)
    begun.set(target.format, { ...target, written })
    if (isBeside) written.catch(() => undefined)
    else await written
  }
  return targets.flatMap(({ format }) => begun.get(format) ?? [])
}

function besideFirst(targets: readonly Target[]): Target[] {
  const isBeside = ({ format }: Target) => (FORMATS[format] as Writing).isBeside ?? false
  return [...targets.filter(isBeside), ...targets.filter((target) => !isBeside(target))]
}
