import type { DocumentName } from '../../documents/document.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import type { Wanted } from '../render/wanted.ts'

/** Documents that tell what has changed since an earlier version. */
const CHANGE_NOTES: readonly DocumentName[] = ['changes', 'changes-to-approve']

/**
 * Holds what is wanted against the version that was named: without one, change notes that a config
 * names are left out. Throws `Stop` (64) where a flag asks for them, or a version is named for nothing.
 */
export function withVersion(
  { documents, leftOut }: Wanted,
  { since, document = [] }: { since?: string; document?: readonly DocumentName[] },
): Wanted {
  const notes = CHANGE_NOTES.filter((name) => documents.has(name))
  if (since !== undefined && notes.length === 0)
    throw wrong(
      '--since is for change notes, and none is asked for.',
      `Ask for them: --document ${CHANGE_NOTES.join(',')}`,
    )
  if (since !== undefined || notes.length === 0) return { documents, leftOut }
  const [asked] = notes.filter((name) => document.includes(name))
  if (asked)
    throw wrong(
      `${asked} needs an earlier version to compare with.`,
      'Name a file, or what git calls a commit: --since v1.0',
    )
  return {
    documents: new Map([...documents].filter(([name]) => !notes.includes(name))),
    leftOut: [...leftOut, ...notes.map((name) => `${name} without --since`)],
  }
}

function wrong(message: string, way: string): Stop {
  return new Stop(EXIT.usage, problem('wrong-usage', message, way))
}
