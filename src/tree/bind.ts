import type { AnyNode } from './nodes.ts'
import { rewrite } from './rewrite.ts'
import { itemsChanged } from './sharing.ts'
import { textOf } from './text.ts'

/**
 * The tree with no-break spaces where a line should not end: between a number and its unit, in
 * telephone numbers, after an abbreviation or a word that a number belongs to ("ext. 4410", "Slide 3"), before a dot between
 * two things (it ends a line, and begins none), and before the last word of a title or cell of more
 * than four words. For writers that set type; doing it twice changes nothing.
 */
export function bind<T>(tree: T): T {
  return rewrite(tree, (nodes, { kind }) => {
    const bound = itemsChanged(nodes, (node) => {
      if (node.type !== 'text') return node
      const value = units(node.value)
      return value === node.value ? node : { ...node, value }
    })
    return kind === 'title' ? lastWords(bound) : bound
  })
}

const NBSP = '\u00A0'

const UNIT = [
  // Signs and short forms, the same in most languages.
  '%|‰|€|\\$|£|°C?|[km]?m|cm|kg|g|MB|GB|s|sec|min|h|hrs?|Std|Min|Sek|px|pt',
  'seconds?|minutes?|hours?|days?|weeks?|months?|years?|people|persons?|rounds?|sessions?',
  'Sekunden?|Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Personen|Runden?|Uhr',
  'secondes?|heures?|jours?|semaines?|mois|ans?|personnes?',
  'segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|personas?|rondas?|sesi(?:ón|ones)',
  'mês|anos?|pessoas?|rodadas?|sess(?:ão|ões)',
].join('|')
const NUMBER_UNIT = new RegExp(`(\\d) (?=(?:${UNIT})(?![\\p{L}\\p{N}]))`, 'gu')

const WORD_NUMBER =
  /(?<![\p{L}\p{N}])((?:ext\.|[Nn]o\.|[Nn]r\.|[Tt]el\.|pp?\.|S\.|Slide|Diapositiv[ae]|Handout|Page|Round|Session|Step|Folie|Seite|Runde|Sitzung|Schritt|Página|Sesión|Sessão|Séance|Ronda|Rodada|Paso|Passo|Étape)) (?=\d)/gu

/** A telephone number as it is written to call from anywhere: it is read out, and typed. */
const TELEPHONE = /\+\d[\d ()/-]{5,}\d/g

function units(value: string): string {
  return value
    .replace(TELEPHONE, (number) => number.replaceAll(' ', NBSP))
    .replace(NUMBER_UNIT, `$1${NBSP}`)
    .replace(WORD_NUMBER, `$1${NBSP}`)
    .replaceAll(' · ', `${NBSP}· `)
}

/** Longer last words may not fit on a line of a narrow cell together. */
const LONGEST_BOUND = 12

function lastWords(line: AnyNode[]): AnyNode[] {
  const last = line.at(-1)
  if (last?.type !== 'text' || textOf(line).trim().split(/\s+/).length <= 4) return line
  const end = last.value.trimEnd().length
  const space = last.value.lastIndexOf(' ', end - 1)
  const before = last.value.lastIndexOf(' ', space - 1)
  const bound = last.value.slice(space, end).includes(NBSP)
  if (space < 0 || bound || end - before - 1 > LONGEST_BOUND) return line
  const value = `${last.value.slice(0, space)}${NBSP}${last.value.slice(space + 1)}`
  return [...line.slice(0, -1), { ...last, value }]
}
