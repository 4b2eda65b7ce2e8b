/** The few shapes that symbols are drawn of, on a square of 24 × 24. */

/** `stroke` present: a line of that width, else filled. */
interface Paint {
  paint: 'ink' | 'ground'
  stroke?: number
}

export type Shape = Paint &
  (
    | { kind: 'path'; d: string }
    | { kind: 'line'; x1: number; y1: number; x2: number; y2: number }
    | { kind: 'circle'; x: number; y: number; r: number }
    | { kind: 'rect'; x: number; y: number; width: number; height: number; r: number }
  )

export const fill = (d: string): Shape => ({ kind: 'path', paint: 'ink', d })
export const stroke = (stroke: number, d: string): Shape => ({
  kind: 'path',
  paint: 'ink',
  stroke,
  d,
})
export const cut = (stroke: number, d: string): Shape => ({
  kind: 'path',
  paint: 'ground',
  stroke,
  d,
})
export const line = (stroke: number, x1: number, y1: number, x2: number, y2: number): Shape => ({
  kind: 'line',
  paint: 'ink',
  stroke,
  x1,
  y1,
  x2,
  y2,
})
export const dot = (x: number, y: number, r: number): Shape => ({
  kind: 'circle',
  paint: 'ink',
  x,
  y,
  r,
})
export const hole = (x: number, y: number, r: number): Shape => ({
  kind: 'circle',
  paint: 'ground',
  x,
  y,
  r,
})
export const circle = (stroke: number, x: number, y: number, r: number): Shape => ({
  kind: 'circle',
  paint: 'ink',
  stroke,
  x,
  y,
  r,
})
export const box = (x: number, y: number, width: number, height: number, r: number): Shape => ({
  kind: 'rect',
  paint: 'ink',
  x,
  y,
  width,
  height,
  r,
})
