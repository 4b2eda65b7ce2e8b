import { strFromU8 } from 'fflate'
import type { Logo } from './theme.ts'

/** Points between a logo and the edge of its plate, for each of its height. */
const PLATE = 0.3

export interface LogoBox {
  width: number
  height: number
  /** Around it, where it has a plate. */
  inset: number
}

/** As large as it fits into so many points, with its plate. */
export function logoBox(logo: Logo, most: { width: number; height: number }): LogoBox {
  const around = logo.plate ? PLATE : 0
  const scale = Math.min(
    most.height / (logo.height * (1 + 2 * around)),
    most.width / (logo.width + 2 * around * logo.height),
  )
  const [width, height] = [logo.width * scale, logo.height * scale]
  return { width, height, inset: around * height }
}

/** Most room for a logo on a cover and on a title slide, in points of each. */
export const logoRoom = {
  cover: { width: 170, height: 30 },
  slide: { width: 280, height: 44 },
} as const

/** Points under a logo on a slide; with less it is left out there. */
export const logoBelow = 14

/** The file in a text, for formats that are one file. */
export function dataUri(kind: Logo['kind'], bytes: Uint8Array): string {
  const type = kind === 'svg' ? 'image/svg+xml' : 'image/png'
  return `data:${type};base64,${btoa(strFromU8(bytes, true))}`
}
