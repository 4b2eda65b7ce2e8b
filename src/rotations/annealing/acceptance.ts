/** How many temperatures a run goes through, one a row of the table. */
export const TEMPERATURES = 64

/**
 * When a change for the worse is taken: at the temperature of row `row`, and with a cost that grows
 * by `worse` (a whole number above 0), if `random.word() < chances[row * width + worse]`. What is
 * `width` or more worse is never taken. At `worse` 0 the chance is as good as certain.
 */
export interface Acceptance {
  width: number
  /** Out of 2^32: exp(-worse / temperature). */
  chances: Uint32Array
}

/**
 * A table for a run that cools from `hot` to `cool` by the same factor in each row. Made by + - * /
 * and square roots alone, which come out alike everywhere; `Math.exp` and `Math.pow` may differ in
 * the last bit from one engine to another.
 */
export function acceptance(hot: number, cool: number): Acceptance {
  const width = Math.ceil(hot * NEVER) + 1
  const chances = new Uint32Array(TEMPERATURES * width)
  const factor = coolingFactor(hot, cool)
  let temperature = hot
  for (let row = 0; row < TEMPERATURES; row += 1) {
    const each = decay(1 / temperature)
    let chance = 1
    for (let worse = 0; worse < width; worse += 1) {
      chances[row * width + worse] = Math.min(2 ** 32 - 1, Math.floor(chance * 2 ** 32))
      chance *= each
    }
    temperature *= factor
  }
  return { width, chances }
}

/** So many temperatures worse, and the chance is below 2^-32. */
const NEVER = 22.2

/** The 64th root of what is left of the heat: six square roots. The last row is a step warmer. */
function coolingFactor(hot: number, cool: number): number {
  let factor = cool / hot
  for (let root = 1; root < TEMPERATURES; root *= 2) factor = Math.sqrt(factor)
  return factor
}

/** exp(-x) for x from 0 to 100, by its series for x / 256, and eight squarings. */
function decay(x: number): number {
  const part = x / 256
  let term = 1
  let sum = 1
  for (let power = 1; power <= 12; power += 1) {
    term *= -part / power
    sum += term
  }
  for (let square = 0; square < 8; square += 1) sum *= sum
  return sum
}
