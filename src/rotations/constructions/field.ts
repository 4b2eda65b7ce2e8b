/** Sums and products of a finite field; its elements are the numbers from 0 to `order` - 1. */
export interface Field {
  order: number
  plus: number[][]
  times: number[][]
}

/**
 * Monic irreducible polynomials by order, without the leading term: the power x^e equals minus the
 * rest, whose coefficients stand here from the lowest on. Listed in every book on finite fields.
 */
const REST: Record<number, readonly number[]> = {
  4: [1, 1],
  8: [1, 1, 0],
  9: [1, 0],
  16: [1, 1, 0, 0],
  25: [2, 0],
  27: [1, 2, 0],
}

const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31]

/** The field with so many elements; undefined for orders that are no prime power, or large. */
export function field(order: number): Field | undefined {
  const prime = PRIMES.find((one) => order % one === 0)
  const rest = prime === order ? [0] : REST[order]
  if (prime === undefined || rest === undefined) return undefined
  const elements = Array.from({ length: order }, (_, number) => digits(number, prime, rest.length))
  const table = (of: (one: number[], other: number[]) => number[]) =>
    elements.map((one) => elements.map((other) => numberOf(of(one, other), prime)))
  return {
    order,
    plus: table((one, other) => one.map((digit, at) => (digit + (other[at] ?? 0)) % prime)),
    times: table((one, other) => product(one, other, rest, prime)),
  }
}

/** An element as the coefficients of a polynomial, the lowest first. */
function digits(number: number, prime: number, length: number): number[] {
  return Array.from({ length }, (_, at) => Math.floor(number / prime ** at) % prime)
}

function numberOf(digits: readonly number[], prime: number): number {
  return digits.reduceRight((sum, digit) => sum * prime + digit, 0)
}

/** Multiplies by the digits of `other` from the highest on, and reduces after each step. */
function product(
  one: readonly number[],
  other: readonly number[],
  rest: readonly number[],
  prime: number,
): number[] {
  return other.reduceRight<number[]>(
    (sum, digit) => {
      const top = sum.at(-1) ?? 0
      const shifted = [0, ...sum.slice(0, -1)]
      return shifted.map(
        (value, at) => (value + (prime - (rest[at] ?? 0)) * top + digit * (one[at] ?? 0)) % prime,
      )
    },
    one.map(() => 0),
  )
}
