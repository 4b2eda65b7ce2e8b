import { forms as irregular } from './lexicon.generated.ts'

const IRREGULAR = new Map(irregular.split('\n').map((pair) => pair.split('=') as [string, string]))

/** What a word may be a form of: itself, then its irregular base, then what endings suggest. */
export function basesOf(word: string): string[] {
  const bases = [word]
  const base = IRREGULAR.get(word)
  if (base) bases.push(base)
  if (word.length < 4) return bases
  if (word.endsWith('s') && !word.endsWith('ss')) bases.push(...withoutS(word))
  else if (word.endsWith('ed')) bases.push(...withoutEnding(word, 2), word.slice(0, -1))
  else if (word.endsWith('ing') && word.length > 5) bases.push(...withoutEnding(word, 3))
  return bases
}

/** Daughters, boxes, families; "dad" of "dads" has an irregular base of its own. */
function withoutS(word: string): string[] {
  const one = word.slice(0, -1)
  const bases = [one]
  const base = IRREGULAR.get(one)
  if (base) bases.push(base)
  if (one.endsWith('e')) bases.push(one.slice(0, -1))
  if (one.endsWith('ie')) bases.push(`${one.slice(0, -2)}y`)
  return bases
}

/** Grieving, resting, quitting; grieved, rested, tried. */
function withoutEnding(word: string, letters: number): string[] {
  const stem = word.slice(0, -letters)
  const bases = [stem, `${stem}e`]
  if (stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1))
  if (stem.endsWith('i')) bases.push(`${stem.slice(0, -1)}y`)
  return bases
}
