import type { Remedy } from '../../plan/remedies/change.ts'
import { lengthOf } from './figures.ts'

/**
 * What helps, as a sentence: "Make it 3 rounds, or give it 25 minutes." The first way and the last,
 * which is more time; `more` are ways in words. Undefined where nothing that was tried helps.
 */
export function remedyWords(
  remedies: readonly Remedy[],
  activity: { groups?: unknown },
  ...more: string[]
): string | undefined {
  const few = remedies.length > 2 ? [...remedies.slice(0, 1), ...remedies.slice(-1)] : remedies
  if (few.length === 0) return undefined
  const ways = [...few.map((remedy) => inWords(remedy, activity)), ...more]
  const [first = '', ...others] = ways
  const rest = others.map((way, at) => (at === others.length - 1 ? `, or ${way}` : `, ${way}`))
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}${rest.join('')}.`
}

function inWords(
  { rounds, size, perPerson, duration }: Remedy,
  { groups }: { groups?: unknown },
): string {
  return [
    rounds === 'everyone' && EVERYONE,
    typeof rounds === 'number' && `make it ${rounds} round${rounds === 1 ? '' : 's'}`,
    size !== undefined && `${groups ? 'make it' : 'let people speak in'} ${groupsOf(size)}`,
    perPerson !== undefined && `give each person ${lengthOf(perPerson)}`,
    duration !== undefined && `give it ${lengthOf(duration)}`,
  ]
    .filter(Boolean)
    .join(' and ')
}

function groupsOf(size: number): string {
  return size === 2 ? 'pairs' : `groups of ${size}`
}

const EVERYONE = 'write `rounds: everyone`, which is one for each person of the largest group'
