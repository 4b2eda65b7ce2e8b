import { field } from './field.ts'

/**
 * Rounds of `order` groups of `size` in which no two people meet twice: the transversal design of a
 * finite field. People are points (column, height), numbered column by column; in the round of slope
 * s, those on one line of that slope are together. There are `order` such rounds. Where `size`
 * divides `order` there is one more, in which each column is cut into groups; with `size` = `order`
 * that is the affine plane, and everyone has met everyone. Undefined where there is no field.
 *
 * Source: R. C. Bose, "On the application of the properties of Galois fields to the problem of
 * construction of hyper-Graeco-Latin squares", Sankhya 3 (1938).
 */
export function transversal(order: number, size: number): number[][][] | undefined {
  const numbers = size <= order ? field(order) : undefined
  if (!numbers) return undefined
  const upTo = (end: number) => Array.from({ length: end }, (_, number) => number)
  const line = (slope: number, start: number) =>
    upTo(size).map((column) => {
      const height = numbers.plus[numbers.times[slope]?.[column] ?? 0]?.[start] ?? 0
      return column * order + height
    })
  const rounds = upTo(order).map((slope) => upTo(order).map((start) => line(slope, start)))
  if (order % size !== 0) return rounds
  const columns = upTo(order).map((group) => upTo(size).map((seat) => group * size + seat))
  return [...rounds, columns]
}
