import { Random } from './random.ts'
import { Board } from './roster/board.ts'
import { evenOut } from './roster/even-out.ts'

/** How many exchanges are tried, at most: some milliseconds. */
const TRIES = 30_000

/**
 * The same rounds, in which people who are all alike take turns in the larger groups, as far as that
 * takes no meeting from anybody. Groups come out largest first.
 */
export function fair(groups: readonly number[][][], people: number): number[][][] {
  const rounds = groups.map((round) => [...round].sort((one, other) => other.length - one.length))
  if (rounds.every(([first, ...others]) => first?.length === others.at(-1)?.length)) return rounds
  const everyone = Array.from({ length: people }, (_, person) => person)
  const layouts = rounds.map((tables) => ({
    tables: tables.map(({ length }) => ({ block: 0, size: length })),
    present: new Map([[0, everyone]]),
    blockOf: everyone.map(() => 0),
    homes: new Map<number, number>(),
  }))
  const table = Int32Array.from({ length: groups.length + 1 }, (_, times) => Math.max(0, times - 1))
  const random = new Random(0)
  const board = new Board(
    layouts,
    { people, rows: new Uint16Array(people * people), table },
    random,
  )
  board.take(rounds.flat(2))
  evenOut(board, TRIES, random)
  return board.groups()
}
