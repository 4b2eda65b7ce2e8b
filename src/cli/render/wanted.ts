import { type DocumentName, documents } from '../../documents/document.ts'
import type { Config } from '../config.ts'
import { EXIT, problem, Stop } from '../exit.ts'
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
 * rest all that there is. A format of the flags goes to the documents that have it; throws `Stop`
 * (64) when none of them does.
 */
export function wanted(
  flags: { document?: DocumentName[]; format?: Format[] },
  config: Config | undefined,
): Wanted {
  const configured: ReadonlyMap<string, readonly string[]> =
    config && config.render.size > 0
      ? config.render
      : new Map(DOCUMENT_NAMES.map((name) => [name, formatsOf(name)]))
  const unknown: string[] = []
  const known = <T extends string>(words: readonly string[], all: readonly T[]): T[] =>
    words.filter((word): word is T => {
      const found = all.includes(word as T)
      if (!found) unknown.push(word)
      return found
    })
  const names = flags.document ?? known([...configured.keys()], DOCUMENT_NAMES)
  for (const format of flags.format ?? [])
    if (!names.some((name) => formatsOf(name).includes(format))) throw noSuchPair(names, format)
  const formats = (name: DocumentName) =>
    flags.format?.filter((format) => formatsOf(name).includes(format)) ??
    known(configured.get(name) ?? formatsOf(name), formatsOf(name))
  return {
    documents: new Map(names.map((name) => [name, formats(name)])),
    unknown: [...new Set(unknown)],
  }
}

function formatsOf(name: DocumentName): Format[] {
  const own: readonly string[] = documents[name].formats
  return FORMAT_NAMES.filter((format) => own.includes(format))
}

function noSuchPair(names: readonly DocumentName[], format: Format): Stop {
  const ways = names.map((name) => `${name} as ${formatsOf(name).join(', ')}`)
  return new Stop(
    EXIT.usage,
    problem(
      'wrong-usage',
      `${names.join(' and ')} cannot be made as ${format}.`,
      `There is ${ways.join('; ')}.`,
    ),
  )
}
