import { logoBelow, logoBox, logoRoom } from '../logo.ts'
import type { Logo } from '../theme.ts'
import { call, type Value } from './code.ts'

/** What the file is called for the engine. */
export function logoName({ kind }: Logo): string {
  return `logo.${kind}`
}

/** The logo by the place that it stands in, as the functions of the `.typ` files want it. */
export function logoToken(logo: Logo | undefined): Value {
  if (!logo) return undefined
  const sizes = Object.entries(logoRoom).map(([place, room]) => [place, { ...logoBox(logo, room) }])
  return {
    file: logoName(logo),
    alt: logo.alt,
    plate: logo.plate && call('colour.at', [logo.plate]),
    ...Object.fromEntries(sizes),
    room: logoRoom.slide.height + logoBelow,
  }
}
