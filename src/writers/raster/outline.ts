export type Point = [x: number, y: number]

/** Points one after the other, in the units of the drawing; closed or not, whoever fills closes it. */
export type Polyline = Point[]

/** Straight pieces that a curve becomes: enough for some hundred pixels. */
const PIECES = 16

/** An SVG path (M L H V C A Z, absolute or relative) as lines that look the same. */
export function polylines(path: string): Polyline[] {
  const lines: Polyline[] = []
  let x = 0
  let y = 0
  let line: Polyline = []
  const to = (nextX: number, nextY: number) => {
    x = nextX
    y = nextY
    line.push([x, y])
  }
  for (const [letter, n] of commands(path)) {
    const [left, top] = letter === letter.toLowerCase() ? [x, y] : [0, 0]
    switch (letter.toUpperCase()) {
      case 'M':
        line = []
        lines.push(line)
        to(left + at(n, 0), top + at(n, 1))
        break
      case 'L':
        to(left + at(n, 0), top + at(n, 1))
        break
      case 'H':
        to(left + at(n, 0), y)
        break
      case 'V':
        to(x, top + at(n, 0))
        break
      case 'C': {
        const points = [x, y, ...n.map((value, index) => value + (index % 2 ? top : left))]
        for (const point of bend(points)) to(...point)
        break
      }
      case 'A':
        for (const point of arc([x, y], [left + at(n, 5), top + at(n, 6)], n)) to(...point)
        break
      case 'Z': {
        const [startX, startY] = line[0] ?? [x, y]
        to(startX, startY)
        // What follows without an M starts where this one did.
        line = [[x, y]]
        lines.push(line)
      }
    }
  }
  return lines.filter(({ length }) => length > 1)
}

const NUMBERS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7, Z: 0 }

/** Letters with their numbers; a letter that is left out is the last one, an L after an M. */
function* commands(path: string): Generator<[letter: string, numbers: number[]]> {
  for (const [, letter = '', rest = ''] of path.matchAll(/([MLHVCAZ])([^MLHVCAZ]*)/gi)) {
    const numbers = (rest.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number)
    const each = NUMBERS[letter.toUpperCase()] ?? 0
    yield [letter, numbers.slice(0, each)]
    const again = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter
    for (let from = each; each > 0 && from < numbers.length; from += each)
      yield [again, numbers.slice(from, from + each)]
  }
}

/** A cubic Bézier curve without its start. */
function bend(points: readonly number[]): Polyline {
  return steps().map((t) => {
    const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3]
    const along = (axis: number) =>
      weights.reduce((sum, weight, index) => sum + weight * at(points, 2 * index + axis), 0)
    return [along(0), along(1)]
  })
}

/** An arc of a circle (no ellipse is drawn) without its start: SVG 2, B.2.4. */
function arc([x1, y1]: Point, [x2, y2]: Point, n: number[]): Polyline {
  const large = at(n, 3)
  const sweep = at(n, 4)
  const half = Math.hypot(x2 - x1, y2 - y1) / 2
  const radius = Math.max(at(n, 0), half)
  const side = (large === sweep ? -1 : 1) * (Math.sqrt(radius ** 2 - half ** 2) / (half || 1))
  const centreX = (x1 + x2) / 2 - (side * (y2 - y1)) / 2
  const centreY = (y1 + y2) / 2 + (side * (x2 - x1)) / 2
  const from = Math.atan2(y1 - centreY, x1 - centreX)
  let turn = Math.atan2(y2 - centreY, x2 - centreX) - from
  if (sweep && turn < 0) turn += 2 * Math.PI
  if (!sweep && turn > 0) turn -= 2 * Math.PI
  return steps().map((t) => [
    centreX + radius * Math.cos(from + t * turn),
    centreY + radius * Math.sin(from + t * turn),
  ])
}

function steps(): number[] {
  return Array.from({ length: PIECES }, (_, index) => (index + 1) / PIECES)
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0
}
