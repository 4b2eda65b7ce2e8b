import { groupOf } from '../orbits/group.ts'
import type { Starter } from './starters.ts'

/** The rounds of a starter: people are numbered orbit by orbit, and those who stay come last. */
export function develop({ group: cyclic, text }: Omit<Starter, 'people'>): number[][][] {
  const group = groupOf(cyclic)
  const orbits = Math.max(0, ...(text.match(/[a-z]/g) ?? []).map(orbitOf))
  const personAt = (point: string, shift: number) => {
    const number = Number(point.replace(/^[a-z*]/, ''))
    return /^[a-z]/.test(point)
      ? (orbitOf(point) - 1) * group.order + (group.plus[number]?.[shift] ?? 0)
      : orbits * group.order + number
  }
  return text.split(';').flatMap((line) => {
    const round = line.trim()
    const stays = round.startsWith('F ')
    const tables = (stays ? round.slice(2) : round).split('|').map((table) => table.split(' '))
    return Array.from({ length: stays ? 1 : group.order }, (_, shift) =>
      tables.map((table) => table.map((point) => personAt(point, shift))),
    )
  })
}

/** The orbit of a letter, from 1. */
function orbitOf(point: string): number {
  return point.charCodeAt(0) - 'a'.charCodeAt(0) + 1
}
