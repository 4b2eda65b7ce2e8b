import { type DocumentName, documents } from '../../documents/document.ts'
import type { Config } from '../config.ts'
import { FORMAT_NAMES, type Format } from './formats.ts'

export const DOCUMENT_NAMES = Object.keys(documents) as DocumentName[]

export interface Wanted {
  /** Each document with its formats. */
  documents: Map<DocumentName, Format[]>
  /** What the config names and this version can't make. */
  unknown: string[]
}

/**
 * Which documents in which formats: what the flags say, for the rest what the config says, for the
 * rest all that there is.
 */
export function wanted(
  flags: { document?: DocumentName[]; format?: Format[] },
  config: Config | undefined,
): Wanted {
  const configured: ReadonlyMap<string, readonly string[]> =
    config && config.render.size > 0
      ? config.render
      : new Map(DOCUMENT_NAMES.map((name) => [name, documents[name].formats]))
  const unknown: string[] = []
  const known = <T extends string>(words: readonly string[], all: readonly T[]): T[] =>
    words.filter((word): word is T => {
      const found = all.includes(word as T)
      if (!found) unknown.push(word)
      return found
    })
  const names = flags.document ?? known([...configured.keys()], DOCUMENT_NAMES)
  return {
    documents: new Map(
      names.map((name) => [
        name,
        flags.format ?? known(configured.get(name) ?? documents[name].formats, FORMAT_NAMES),
      ]),
    ),
    unknown: [...new Set(unknown)],
  }
}
