import { unzlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { canvas, paint } from '../../../src/writers/raster/canvas.ts'
import { polylines } from '../../../src/writers/raster/outline.ts'
import {
  drawingLooks,
  drawingPicture,
  symbolPicture,
} from '../../../src/writers/raster/pictures.ts'
import { png } from '../../../src/writers/raster/png.ts'
import { beam, disc, strokeOf } from '../../../src/writers/raster/strokes.ts'
import { symbols } from '../../../src/writers/symbols.ts'
import { standardTheme } from '../../../src/writers/theme.ts'

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

/** The chunks of a PNG file by their names. */
function chunksOf(file: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(file.buffer, file.byteOffset)
  const chunks = new Map<string, Uint8Array>()
  for (let at = 8; at < file.length; ) {
    const length = view.getUint32(at)
    const name = new TextDecoder().decode(file.subarray(at + 4, at + 8))
    chunks.set(name, file.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  return chunks
}

const dataOf = (chunks: Map<string, Uint8Array>) =>
  unzlibSync(chunks.get('IDAT') ?? new Uint8Array())

test('a PNG file of few colours holds them in a palette', () => {
  const target = canvas(3, 2, 1)
  paint(target, [disc(0, 0, 1.5)], '#102030')
  const chunks = chunksOf(png(target))
  const header = chunks.get('IHDR') ?? new Uint8Array()
  expect([...header]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0])
  const lines = dataOf(chunks)
  const palette = chunks.get('PLTE') ?? new Uint8Array()
  const opacity = chunks.get('tRNS') ?? new Uint8Array()
  const pixels = [1, 2, 3, 5, 6, 7].flatMap((at) => {
    const index = lines[at] ?? 0
    return [...palette.subarray(index * 3, index * 3 + 3), opacity[index]]
  })
  expect(pixels).toEqual([...target.pixels])
})

test('a PNG file of more colours than a palette holds has each pixel by itself', () => {
  const target = canvas(20, 15, 1)
  for (let at = 0; at < 300; at++) target.pixels.set([at % 256, at >> 8, 7, 255], at * 4)
  const chunks = chunksOf(png(target))
  expect(chunks.get('IHDR')?.[9]).toBe(6)
  expect(chunks.has('PLTE')).toBe(false)
  const lines = dataOf(chunks)
  const rows = Array.from({ length: 15 }, (_, y) => [...lines.subarray(y * 81, (y + 1) * 81)])
  expect(rows.every(([filter]) => filter === 0)).toBe(true)
  expect(rows.flatMap(([, ...row]) => row)).toEqual([...target.pixels])
})

test('who meets whom is drawn in so few colours that a palette holds them', () => {
  const people = 24
  const rounds = Array.from({ length: 6 }, (_, round) =>
    Array.from({ length: people }, (_, from): [number, number] => [
      from,
      (from + 3 * round + 3) % people,
    ]),
  )
  const chunks = chunksOf(
    drawingPicture({ people, rounds }, drawingLooks(standardTheme.colours).field),
  )
  expect(chunks.get('PLTE')?.length).toBeGreaterThan(3 * 4)
})

test('what stands aslant is painted from edge to edge in every row', () => {
  const target = canvas(8, 8, 1)
  paint(target, [beam([1, 1], [7, 7], 1)], '#000000')
  const solid = [1, 2, 3, 4, 5, 6].map((at) => target.pixels[(at * 8 + at) * 4 + 3])
  expect(solid).toEqual(Array(6).fill(255))
})

test('each symbol looks unlike all others', () => {
  const names = Object.keys(symbols) as (keyof typeof symbols)[]
  const look = { ink: '#000000', ground: '#ffffff', mirrored: false }
  const pictures = names.map((name) =>
    Buffer.from(symbolPicture(name, look, 24)).toString('base64'),
  )
  expect(new Set(pictures).size).toBe(names.length)
})
