import { unzlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { canvas, paint } from '../../../src/writers/raster/canvas.ts'
import { polylines } from '../../../src/writers/raster/outline.ts'
import { symbolPicture } from '../../../src/writers/raster/pictures.ts'
import { png } from '../../../src/writers/raster/png.ts'
import { disc, strokeOf } from '../../../src/writers/raster/strokes.ts'
import { symbols } from '../../../src/writers/symbols.ts'

/** A canvas of one letter a pixel: empty, partly covered, full. */
function drawn(path: string, stroke?: number): string {
  const target = canvas(8, 8, 1)
  const lines = polylines(path)
  paint(target, stroke ? lines.flatMap((line) => strokeOf(line, stroke)) : lines, '#000000')
  return Array.from({ length: 8 }, (_, y) =>
    Array.from({ length: 8 }, (_, x) => {
      const opacity = target.pixels[(y * 8 + x) * 4 + 3] ?? 0
      return opacity === 0 ? '.' : opacity === 255 ? '#' : '+'
    }).join(''),
  ).join('\n')
}

test('a filled path', () => {
  expect(drawn('M1 1h4v3H1z')).toBe(
    ['........', '.####...', '.####...', '.####...', ...Array(4).fill('........')].join('\n'),
  )
})

test('a hole, drawn the other way round', () => {
  expect(drawn('M1 1h6v6h-6z M3 3v2h2v-2z')).toBe(
    [
      '........',
      '.######.',
      '.######.',
      '.##..##.',
      '.##..##.',
      '.######.',
      '.######.',
      '........',
    ].join('\n'),
  )
})

test('a line has round ends', () => {
  const [empty, , middle] = drawn('M2 3h4', 2).split('\n')
  expect(empty).toBe('........')
  expect(middle).toBe('.+####+.')
})

test('an arc ends where it should, and bends the right way', () => {
  const [line = []] = polylines('M0 1a1 1 0 0 1 1-1')
  expect(line.at(-1)?.map((value) => Math.round(value * 1e6) / 1e6)).toEqual([1, 0])
  for (const [x, y] of line) expect(Math.hypot(x - 1, y - 1)).toBeCloseTo(1)
})

test('what is painted over shows through where it is not covered', () => {
  const target = canvas(2, 1, 1)
  paint(
    target,
    [
      [
        [0, 0],
        [2, 0],
        [2, 1],
        [0, 1],
      ],
    ],
    '#ff0000',
  )
  paint(
    target,
    [
      [
        [0, 0],
        [0.5, 0],
        [0.5, 1],
        [0, 1],
      ],
    ],
    '#0000ff',
  )
  expect([...target.pixels]).toEqual([128, 0, 128, 255, 255, 0, 0, 255])
})

test('a PNG file holds the pixels', () => {
  const target = canvas(3, 2, 1)
  paint(target, [disc(1, 1, 5)], '#102030')
  const file = png(target)
  const view = new DataView(file.buffer)
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([3, 2])
  const length = view.getUint32(33)
  const lines = unzlibSync(file.subarray(41, 41 + length))
  expect([...lines.subarray(0, 5)]).toEqual([0, 0x10, 0x20, 0x30, 255])
})

test('each symbol looks unlike all others', () => {
  const names = Object.keys(symbols) as (keyof typeof symbols)[]
  const look = { ink: '#000000', ground: '#ffffff', mirrored: false }
  const pictures = names.map((name) =>
    Buffer.from(symbolPicture(name, look, 24)).toString('base64'),
  )
  expect(new Set(pictures).size).toBe(names.length)
})
