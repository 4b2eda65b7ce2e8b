import type { Seconds } from '../../program/program.ts'

/** A length of time as a sentence says it: "1 minute", "90 seconds", "2 hours 5 minutes". */
export function lengthOf(seconds: Seconds): string {
  if (seconds <= 90 && seconds % 60 !== 0) return count(seconds, 'second')
  const minutes = Math.floor(seconds / 60)
  const parts =
    minutes < 120
      ? [[minutes, 'minute']]
      : [
          [Math.floor(minutes / 60), 'hour'],
          [minutes % 60, 'minute'],
        ]
  return (
    [...parts, [seconds % 60, 'second']]
      .filter(([number]) => number !== 0)
      .map(([number, unit]) => count(number as number, unit as string))
      .join(' ') || '0 minutes'
  )
}

/** "1 group", "3 groups". */
export function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`
}

/** "a", "a and b", "a, b and c". */
export function listOf(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** Numbers of people as a sentence says them: "13 and 14", "9 to 12 and 15 to 18", "9, 11 … 19". */
export function numbersIn(stretches: readonly { from: number; to: number }[]): string {
  const items = stretches.flatMap(({ from, to }) => {
    if (to - from > 1) return [`${from} to ${to}`]
    return from === to ? [`${from}`] : [`${from}`, `${to}`]
  })
  const isEverySecond = items.every(
    (item, at) => at === 0 || Number(item) - Number(items[at - 1]) === 2,
  )
  if (items.length > 4 && isEverySecond) return `${items.slice(0, 2).join(', ')} … ${items.at(-1)}`
  if (items.length <= MANY) return listOf(items)
  return `${items.slice(0, MANY - 2).join(', ')} and more, up to ${stretches.at(-1)?.to}`
}

const MANY = 8
