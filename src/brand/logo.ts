import { svgSize } from './svg.ts'

/** A picture that documents may hold: nothing in it runs, loads or grows. */
export interface Picture {
  kind: 'png' | 'svg'
  bytes: Uint8Array
  /** The same as PNG. */
  png?: Uint8Array
  /** In units of its own: what counts is how wide it is for its height. */
  width: number
  height: number
}

/** Why a picture is not taken, and what to do about it. */
export interface Refused {
  message: string
  try: string
}

/** Most bytes of a logo, which the host looks at, and most pixels: more than any printer shows. */
export const MOST_BYTES = 1024 * 1024
const MOST_PIXELS = 4096 * 4096

/** Longer than that for its height, it is no logo, and would not fit. */
const LONGEST = 12

/** Looks at a logo's bytes. `path`: as it is written, for what is told. */
export function readLogo(path: string, bytes: Uint8Array): Picture | Refused {
  const picture = isPng(bytes) ? png(path, bytes) : svg(path, bytes)
  if ('message' in picture) return picture
  const { width, height } = picture
  if (width / height > LONGEST || height / width > LONGEST)
    return {
      message: `"${path}" is ${Math.round(width)} by ${Math.round(height)}: too long for a logo.`,
      try: `Take a version of it that is at most ${LONGEST} times as long as wide.`,
    }
  return picture
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte)
}

/** Width and height stand first in a PNG (its `IHDR`), as numbers of four bytes. */
function png(path: string, bytes: Uint8Array): Picture | Refused {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const isWhole = bytes.length > 57 && head.getUint32(12) === 0x49_48_44_52
  const [width, height] = isWhole ? [head.getUint32(16), head.getUint32(20)] : [0, 0]
  if (width === 0 || height === 0)
    return { message: `"${path}" is a PNG without its pixels.`, try: 'Save it again.' }
  if (width * height > MOST_PIXELS)
    return {
      message: `"${path}" has ${width} by ${height} pixels.`,
      try: 'Save it smaller: it is printed a few centimetres wide.',
    }
  return { kind: 'png', bytes, png: bytes, width, height }
}

function svg(path: string, bytes: Uint8Array): Picture | Refused {
  const size = svgSize(new TextDecoder('utf-8', { fatal: false }).decode(bytes))
  if (typeof size !== 'string') return { kind: 'svg', bytes, ...size }
  return {
    message: `"${path}" ${size}.`,
    try: 'Save it as a plain SVG of shapes, or as PNG.',
  }
}
