import { zlibSync } from 'fflate'
import type { Canvas } from './canvas.ts'

/** A canvas as a PNG file: of few colours by a palette, else with 8 bits a channel and opacity. */
export function png(canvas: Canvas): Uint8Array {
  const { width, height } = canvas
  const { depth, bytes, type, palette } = paletted(canvas) ?? coloured(canvas)
  const row = width * depth
  const lines = new Uint8Array((row + 1) * height)
  // The first byte of each line says that it is not filtered.
  for (let y = 0; y < height; y++)
    lines.set(bytes.subarray(y * row, (y + 1) * row), y * (row + 1) + 1)
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', Uint8Array.from([...number(width), ...number(height), 8, type, 0, 0, 0])),
    ...palette,
    chunk('IDAT', zlibSync(lines, { level: 3 })),
    chunk('IEND', new Uint8Array()),
  ])
}

interface Pixels {
  /** Bytes of a pixel. */
  depth: number
  bytes: Uint8Array | Uint8ClampedArray
  /** PNG's number for what a pixel is. */
  type: number
  palette: Uint8Array[]
}

const MOST_COLOURS = 256

/** What is drawn in two colours has one of these and an opacity everywhere. */
function paletted({ pixels }: Canvas): Pixels | undefined {
  const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
  const indexes = new Map<number, number>()
  const bytes = new Uint8Array(whole.length)
  for (let at = 0; at < whole.length; at++) {
    const colour = whole[at] ?? 0
    // Most pixels are like the one before.
    if (at > 0 && colour === whole[at - 1]) {
      bytes[at] = bytes[at - 1] ?? 0
      continue
    }
    const index = indexes.get(colour) ?? indexes.size
    if (index === MOST_COLOURS) return undefined
    indexes.set(colour, index)
    bytes[at] = index
  }
  const channels = new Uint8Array(Uint32Array.from(indexes.keys()).buffer)
  const isOf = (wanted: (channel: number) => boolean) => channels.filter((_, at) => wanted(at % 4))
  const palette = [
    chunk(
      'PLTE',
      isOf((channel) => channel < 3),
    ),
    chunk(
      'tRNS',
      isOf((channel) => channel === 3),
    ),
  ]
  return { depth: 1, bytes, type: 3, palette }
}

function coloured({ pixels }: Canvas): Pixels {
  return { depth: 4, bytes: pixels, type: 6, palette: [] }
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joined([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), data])
  return joined([number(data.length), body, number(crc(body))])
}

function number(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value)
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (REMAINDERS[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8)
  return ~sum >>> 0
}

/** What each byte leaves when it is divided by PNG's polynomial. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
