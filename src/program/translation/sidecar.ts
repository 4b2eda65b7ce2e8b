import { basename, dirname, join, normalize } from 'node:path/posix'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Places } from '../../source/places.ts'
import { quoted } from '../grammars/read.ts'
import { type Files, type Opened, open, pathFrom } from '../layers/opened.ts'
import { Dictionary, entriesIn, keyOf } from './dictionary.ts'

const ENDING = /\.ya?ml$/i

/** Where the translation of a file lies: `feedback.yaml` has `feedback.fr.yaml` beside it. */
export function sidecarOf(path: string, language: string): string {
  const [ending = '.yaml'] = ENDING.exec(path) ?? []
  return `${path.replace(ENDING, '')}.${language}${ending}`
}

/**
 * The translation of a file into a language: `pt-BR`, else `pt`. Undefined where there is none, and
 * where what lies there is something else, such as a program that was copied.
 */
export function openSidecar(
  of: Opened,
  language: string,
  files: Files,
  places: Places,
): { dictionary?: Dictionary; path?: string; diagnostics: Diagnostic[] } {
  const [primary = ''] = language.split('-')
  for (const one of new Set([language, primary])) {
    const path = sidecarOf(of.path, one)
    const found = files.read(path)
    if (!found || ('source' in found && !/^kind\s*:\s*["']?translation\b/m.test(found.source.text)))
      continue
    const { opened, diagnostics } = open(path, files, places)
    if (!opened) return { diagnostics }
    const wrong = problemsOf(opened, places)
    if (wrong.length > 0) return { diagnostics: wrong }
    return { dictionary: new Dictionary(entriesIn(opened.value.texts)), path, diagnostics: [] }
  }
  return { diagnostics: [] }
}

/** What makes a valid translation one that nobody finds, or that says two things. */
export function problemsOf(translation: Opened, places: Places): Diagnostic[] {
  const misplaced = misnamed(translation, places)
  return misplaced ? [misplaced] : twins(translation, places)
}

function misnamed({ path, value }: Opened, places: Places): Diagnostic | undefined {
  const of = { name: String(value.of), place: places.value(value, 'of') }
  const due = sidecarOf(pathFrom(of), String(value.language))
  if (normalize(path) === due) return undefined
  return {
    id: 'translation-misnamed',
    severity: 'error',
    message: `Nobody looks for the translation of ${quoted(of.name)} into ${quoted(value.language)} under this name.`,
    places: [{ place: of.place }, { place: places.value(value, 'language') }],
    try:
      dirname(normalize(path)) === dirname(due)
        ? `Call this file ${quoted(basename(due))}, or mend \`of\` and \`language\`.`
        : `It belongs here: ${quoted(join(due))}`,
  }
}

function twins({ value }: Opened, places: Places): Diagnostic[] {
  const seen = new Map<string, object>()
  return entriesIn(value.texts).flatMap(({ text, at, raw }) => {
    const key = `${keyOf(text)}\n${at ?? ''}`
    const before = seen.get(key)
    seen.set(key, before ?? raw)
    if (!before) return []
    return {
      id: 'text-twice',
      severity: 'error' as const,
      message: `${quoted(keyOf(text))} is translated twice${at ? ` at ${quoted(at)}` : ''}.`,
      places: [
        { place: places.value(raw, 'text') },
        { place: places.value(before, 'text'), label: 'the first one' },
      ],
      try: 'Keep one of them, or say with `at` where each holds: `at: kick-off/quick-rounds`.',
    }
  })
}
