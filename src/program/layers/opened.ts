import { dirname, isAbsolute, join, normalize } from 'node:path/posix'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Place, SourceText } from '../../diagnostics/place.ts'
import type { decode } from '../../source/decode.ts'
import { parse } from '../../source/parse.ts'
import type { Places } from '../../source/places.ts'
import { quoted } from '../grammars/read.ts'
import type { Kind } from '../schema/node.ts'
import { schemaShape } from '../schema/schema.ts'
import { kindOf, validate } from '../validate/validate.ts'
import { checkLengths } from './lengths.ts'
import type { Raw } from './merge.ts'

/** How the core gets at files: the host hands in what it may read. */
export interface Files {
  /**
   * The text of a file, by its path from the working folder with forward slashes; an error when it
   * can't be read; undefined when there is no such file. `decoding` makes the text of its bytes, where
   * that is not what files of ours need.
   */
  read(
    path: string,
    decoding?: typeof decode,
  ): { source: SourceText } | { diagnostic: Diagnostic } | undefined
  /** Why a file or a folder may not be named by another; undefined where it may. */
  outside?(path: string): Diagnostic | undefined
  /** Whether two paths lead to one file, where that takes more than to compare them. */
  same?(one: string, other: string): boolean
}

/** A file of ours that was read and found valid by itself. */
export interface Opened {
  path: string
  kind: Kind
  source: SourceText
  value: Raw
}

/** Where a file is named, for the error when it is not there. */
export interface Naming {
  name: string
  place: Place
}

/** Reads and validates one file. With any diagnostic there is nothing opened. `naming`: who names it. */
export function open(
  path: string,
  files: Files,
  places: Places,
  naming?: Naming,
): { opened?: Opened; diagnostics: Diagnostic[] } {
  const found = files.read(path)
  if (!found) return { diagnostics: [notFound(path, naming)] }
  if ('diagnostic' in found) return { diagnostics: [named(found.diagnostic, naming)] }
  const { value, diagnostics } = parse(found.source, places)
  if (diagnostics.length > 0) return { diagnostics }
  const kind = kindOf(value)
  if (!kind) return { diagnostics: [notOurs(value as Raw, places)] }
  const wrong = validate(value, kind, places)
  if (wrong.length > 0) return { diagnostics: wrong }
  const contradictions = checkLengths(value as Raw, schemaShape(kind), places)
  if (contradictions.length > 0) return { diagnostics: contradictions }
  return { opened: { path, kind, source: found.source, value: value as Raw }, diagnostics: [] }
}

/** A path as it is written in a file, seen from the working folder. */
export function pathFrom({ name, place }: Naming): string {
  return isAbsolute(name) ? normalize(name) : join(dirname(place.source.file), name)
}

/** A problem that lies in no file has its place where the file is named. */
export function named(diagnostic: Diagnostic, naming?: Naming): Diagnostic {
  return naming && diagnostic.places.length === 0
    ? { ...diagnostic, places: [{ place: naming.place }] }
    : diagnostic
}

export function notFound(path: string, naming?: Naming): Diagnostic {
  if (!naming)
    return {
      id: 'file-not-found',
      severity: 'error',
      message: `There is no file ${quoted(path)}.`,
      places: [],
      try: 'Check its name, and the folder that you are in.',
    }
  return {
    id: 'file-not-found',
    severity: 'error',
    message: `There is no file ${quoted(naming.name)}.`,
    places: [{ place: naming.place }],
    try: naming.name.includes('\\')
      ? `Write \`${naming.name.replaceAll('\\', '/')}\`, with slashes.`
      : `Write its path as it is seen from this file. This one leads to \`${path}\`.`,
  }
}

function notOurs(value: Raw, places: Places): Diagnostic {
  return {
    id: 'not-our-file',
    severity: 'error',
    message: 'This file does not say that it is for social-learn.',
    places: [{ place: places.owner(value) }],
    try: 'Make `social-learn: 1` its first line, if it is a program, a cohort, a library or a config.',
  }
}
