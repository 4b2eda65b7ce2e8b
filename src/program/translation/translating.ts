import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Places } from '../../source/places.ts'
import type { Files, Opened } from '../layers/opened.ts'
import type { Translation } from '../program.ts'
import type { Entry } from './dictionary.ts'
import { Ledger } from './ledger.ts'
import { openSidecar } from './sidecar.ts'
import type { Say } from './speak.ts'

/** The language of a program that says nothing of it. */
export const FALLBACK = 'en'

/** In which language a program is wanted. */
export interface Wish {
  /** Of its documents, where its cohort does not say. */
  language?: string
  /**
   * As its author wrote it, for those who look at the words, with what its translations lack: those
   * into these languages, and into the one that its documents are wanted in.
   */
  asWritten?: readonly string[]
}

/** How a program and its cohort come into another language, layer by layer. */
export interface Translating {
  program: Say
  cohort: Say
}

/** A program's language, and how it gets there. */
export interface Tongue {
  /** What its texts are in afterwards. */
  language: string
  /** Undefined where they are as their author wrote them, and nobody wants to know of translations. */
  translating?: Translating
  /** Once both layers were spoken. */
  outcome(): Translation[]
  diagnostics: Diagnostic[]
}

export function tongueOf(
  program: Opened,
  cohort: Opened | undefined,
  { language: wished, asWritten }: Wish,
  files: Files,
  places: Places,
): Tongue {
  const source = saidIn(program)
  const language = (cohort && saidIn(cohort)) ?? wished ?? source ?? FALLBACK
  const others = [...new Set([language, ...(asWritten ?? [])])].filter(
    (one) => one !== (source ?? FALLBACK),
  )
  const diagnostics: Diagnostic[] = []
  const into = others.flatMap((one) => {
    const opened = intoLanguage(one, program, cohort, files, places)
    diagnostics.push(...opened.diagnostics)
    return opened.given ?? []
  })
  const [wanted] = into.filter((one) => one.language === language && !asWritten)
  const translating = into.length === 0 ? {} : { translating: together(into, wanted) }
  return {
    language:
      asWritten && into.some((one) => one.language === language) ? (source ?? FALLBACK) : language,
    ...translating,
    outcome: () => into.map((one) => one.outcome()),
    diagnostics,
  }
}

/** All take note of every text; the wanted one alone says what it is. */
function together(into: readonly Into[], wanted: Into | undefined): Translating {
  const say =
    (layer: keyof Translating): Say =>
    (prose) => {
      for (const one of into) if (one !== wanted) one[layer](prose)
      return wanted?.[layer](prose)
    }
  return { program: say('program'), cohort: say('cohort') }
}

interface Into extends Translating {
  language: string
  outcome(): Translation
}

/**
 * Into one language. Nothing is given where the texts may well be in it: nobody says in which language
 * they are written, or it is the same (`en` and `en-GB`), and there is no translation.
 */
function intoLanguage(
  language: string,
  program: Opened,
  cohort: Opened | undefined,
  files: Files,
  places: Places,
): { given?: Into; diagnostics: Diagnostic[] } {
  const own = openSidecar(program, language, files, places)
  const cohorts = cohort && openSidecar(cohort, language, files, places)
  const diagnostics = [...own.diagnostics, ...(cohorts?.diagnostics ?? [])]
  const source = saidIn(program)
  const isOther = source !== undefined && primaryOf(source) !== primaryOf(language)
  if (diagnostics.length > 0) return { diagnostics }
  if (!isOther && !own.dictionary && !cohorts?.dictionary) return { diagnostics }

  const inProgram = new Ledger(own.dictionary, places)
  // What somebody writes for one cohort is taken to be in its language, unless it has a translation.
  const inCohort = cohorts?.dictionary && new Ledger(cohorts.dictionary, places)
  const originals = new Map<string, string>()
  const spoken = (entry: Entry | undefined, text: string) => {
    const spot = entry && places.spot(entry.raw, 'translation')
    if (!entry?.translation || !spot) return undefined
    const said = text.endsWith('\n') ? entry.translation : entry.translation.trimEnd()
    originals.set(said, text)
    return { text: said, spot }
  }
  const outcome = (): Translation => {
    const ledgers = [inProgram, ...(inCohort ? [inCohort] : [])]
    return {
      language,
      from: source ?? FALLBACK,
      asked: places.value((cohort ?? program).value, 'language'),
      path: own.path,
      texts: ledgers.reduce((sum, { texts }) => sum + texts, 0),
      missing: ledgers.flatMap((ledger) => ledger.missing()),
      stale: ledgers.flatMap((ledger) => ledger.stale()),
      originals,
    }
  }
  return {
    given: {
      language,
      program: (prose) => spoken(inProgram.meet(prose), prose.text),
      cohort: (prose) => {
        const entry = inCohort?.meet(prose)
        return spoken(entry ?? own.dictionary?.find(prose.text, prose.path), prose.text)
      },
      outcome,
    },
    diagnostics,
  }
}

function saidIn({ value: { language } }: Opened): string | undefined {
  return language === undefined || language === 'none' ? undefined : String(language)
}

function primaryOf(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase()
}
