import {
  formatsOf as allFormatsOf,
  type Document,
  type DocumentName,
  documents,
} from '../../documents/document.ts'
import type { Config } from '../config.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import { FORMAT_NAMES, FORMATS, type Format, type Writing } from './formats.ts'

export const DOCUMENT_NAMES = Object.keys(documents) as DocumentName[]

export interface Wanted {
  /** Each document with its formats. */
  documents: Map<DocumentName, Format[]>
  /** Pairs that the config names and nobody can make: "guide as pptx". */
  leftOut: string[]
}

/**
 * Which documents in which formats: what the flags say, for the rest what the config says, for the
 * rest all that are not extra. A format of the flags goes to the documents that have it; throws `Stop`
 * (64) when none of them does.
 */
export function wanted(
  flags: { document?: DocumentName[]; format?: Format[] },
  config: Config | undefined,
): Wanted {
  const configured: ReadonlyMap<string, readonly string[]> =
    config && config.render.size > 0
      ? config.render
      : new Map(DOCUMENT_NAMES.filter(isUsual).map((name) => [name, usualFormats(name)]))
  const leftOut: string[] = []
  const asConfigured = (name: DocumentName): Format[] => {
    const own = formatsOf(name)
    const named = configured.get(name) ?? usualFormats(name)
    leftOut.push(
      ...named.filter((format) => !own.includes(format as Format)).map((no) => `${name} as ${no}`),
    )
    return named.filter((format): format is Format => own.includes(format as Format))
  }
  const names =
    flags.document ??
    [...configured.keys()].filter((name): name is DocumentName => name in documents)
  for (const format of flags.format ?? [])
    if (!names.some((name) => formatsOf(name).includes(format))) throw noSuchPair(names, format)
  const formats = (name: DocumentName) =>
    flags.format?.filter((format) => formatsOf(name).includes(format)) ?? asConfigured(name)
  return { documents: new Map(names.map((name) => [name, formats(name)])), leftOut }
}

/** What is made of a document where nobody names a format. */
function usualFormats(name: DocumentName): Format[] {
  return formatsOf(name).filter((format) => !(FORMATS[format] as Writing).isExtra)
}

function isUsual(name: DocumentName): boolean {
  return !(documents[name] as Document).isExtra
}

/** The formats in which a document makes sense, in our order. */
export function formatsOf(name: DocumentName): Format[] {
  const own = allFormatsOf(name)
  return FORMAT_NAMES.filter((format) => own.includes(format))
}

function noSuchPair(names: readonly DocumentName[], format: Format): Stop {
  const ways = names.map((name) => `${name} as ${formatsOf(name).join(', ')}`)
  const others = DOCUMENT_NAMES.filter((name) => formatsOf(name).includes(format))
  return new Stop(
    EXIT.usage,
    problem(
      'wrong-usage',
      `${names.join(' and ')} cannot be made as ${format}.`,
      `There is ${ways.join('; ')}. As ${format} there is ${others.join(', ')}.`,
    ),
  )
}
