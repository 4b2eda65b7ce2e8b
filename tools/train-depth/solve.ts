/** A row of features: which, and how much. */
export interface Sparse {
  at: Int32Array
  values: Float32Array
}

export interface Task {
  rows: readonly Sparse[]
  /** Between 0 and 1 for `logistic`. */
  targets: readonly number[]
  /** How much each row counts. */
  weights: readonly number[]
  loss: 'logistic' | 'square'
  dimensions: number
  /** Strength of the pull to 0, which every weight feels but the one at `free`. */
  pull: number
  free: number
}

const MEMORY = 8
const ROUNDS = 80

/** The weights with the least mean loss plus pull, by L-BFGS from zero: no chance is in it. */
export function solve(task: Task): Float64Array {
  const { dimensions } = task
  let weights: Float64Array = new Float64Array(dimensions)
  let slope: Float64Array = new Float64Array(dimensions)
  let loss = lossOf(task, weights, slope)
  const past: { step: Float64Array; turn: Float64Array; rho: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const way = directionOf(slope, past)
    const fall = dot(slope, way)
    let width = round === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1
    let next: Float64Array = along(weights, way, width)
    let nextSlope: Float64Array = new Float64Array(dimensions)
    let nextLoss = lossOf(task, next, nextSlope)
    for (let tries = 0; nextLoss > loss - 1e-4 * width * fall && tries < 20; tries++) {
      width /= 2
      next = along(weights, way, width)
      nextSlope = new Float64Array(dimensions)
      nextLoss = lossOf(task, next, nextSlope)
    }
    if (nextLoss >= loss) break
    const step = next.map((value, at) => value - (weights[at] ?? 0))
    const turn = nextSlope.map((value, at) => value - (slope[at] ?? 0))
    const bend = dot(step, turn)
    if (bend > 1e-12) past.push({ step, turn, rho: 1 / bend })
    if (past.length > MEMORY) past.shift()
    const done = loss - nextLoss < 1e-6 * Math.abs(loss)
    weights = next
    slope = nextSlope
    loss = nextLoss
    if (done) break
  }
  return weights
}

export function product(weights: ArrayLike<number>, { at, values }: Sparse): number {
  let sum = 0
  for (let index = 0; index < at.length; index++)
    sum += (weights[at[index] ?? 0] ?? 0) * (values[index] ?? 0)
  return sum
}

/** Fills `slope` with the gradient. */
function lossOf(task: Task, weights: Float64Array, slope: Float64Array): number {
  let loss = 0
  for (let at = 0; at < weights.length; at++) {
    const pull = at === task.free ? 0 : task.pull
    const weight = weights[at] ?? 0
    loss += 0.5 * pull * weight * weight
    slope[at] = pull * weight
  }
  const whole = task.weights.reduce((sum, weight) => sum + weight, 0)
  for (const [index, row] of task.rows.entries()) {
    const sum = product(weights, row)
    const target = task.targets[index] ?? 0
    const share = (task.weights[index] ?? 0) / whole
    const error = (task.loss === 'logistic' ? 1 / (1 + Math.exp(-sum)) : sum) - target
    loss += share * (task.loss === 'logistic' ? logLoss(sum, target) : 0.5 * error * error)
    for (let at = 0; at < row.at.length; at++)
      addAt(slope, row.at[at] ?? 0, error * share * (row.values[at] ?? 0))
  }
  return loss
}

export function addAt(sums: { [at: number]: number }, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value
}

function logLoss(sum: number, target: number): number {
  return Math.max(sum, 0) - sum * target + Math.log1p(Math.exp(-Math.abs(sum)))
}

/** The two loops of L-BFGS: the way down, to be walked backwards. */
function directionOf(
  slope: Float64Array,
  past: readonly { step: Float64Array; turn: Float64Array; rho: number }[],
): Float64Array {
  let way: Float64Array = slope
  const shares: number[] = []
  for (const { step, turn, rho } of past.toReversed()) {
    const share = rho * dot(step, way)
    shares.unshift(share)
    way = along(way, turn, share)
  }
  const last = past.at(-1)
  if (last) {
    const scale = 1 / (last.rho * dot(last.turn, last.turn))
    way = way.map((value) => value * scale)
  }
  for (const [index, { step, turn, rho }] of past.entries())
    way = along(way, step, rho * dot(turn, way) - (shares[index] ?? 0))
  return way
}

/** `from - width * way`. */
function along(from: Float64Array, way: Float64Array, width: number): Float64Array {
  return from.map((value, at) => value - width * (way[at] ?? 0))
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}
