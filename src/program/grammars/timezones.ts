import { nearest } from '../../diagnostics/nearest.ts'
import { quoted, type Read, read, refuse } from './read.ts'

const ZONE_EXAMPLE = 'Write region and city, such as `Europe/Dublin`.'

/**
 * Checks an IANA time zone against what this Node knows, and gives its usual spelling. Offsets
 * (`+01:00`) and abbreviations (`CET`) are refused: they know nothing of daylight saving, or
 * mean several zones. `UTC` is fine.
 */
export function readTimezone(text: string): Read<string> {
  const name = text.trim()
  const known = Intl.supportedValuesOf('timeZone')
  const usual = known.find((zone) => zone.toLowerCase() === name.toLowerCase())
  if (usual) return read(usual)
  if (name.toUpperCase() === 'UTC') return read('UTC')
  // Old names such as Asia/Calcutta are not listed, and still right.
  if (name.includes('/') && isZone(name)) return read(name)
  if (/^(?:utc|gmt)?\s*[+-]\s*\d/i.test(name))
    return refuse(`${quoted(text)} does not say when the clocks change.`, ZONE_EXAMPLE)
  const meant = cityIn(name, known) ?? nearest(name, known)
  return refuse(
    `${quoted(text)} is no time zone that this computer knows.`,
    meant ? `Did you mean \`${meant}\`?` : ZONE_EXAMPLE,
  )
}

/** `Dublin`, `dublin, ireland` and `Europe-Dublin` all name a city of the list. */
function cityIn(name: string, known: readonly string[]): string | undefined {
  const words = name.toLowerCase().split(/[^a-z]+/)
  const cities = known.map((zone) => [zone, zone.slice(zone.lastIndexOf('/') + 1).toLowerCase()])
  return cities.find(
    ([, city]) => city && ` ${words.join(' ')} `.includes(` ${city.replaceAll('_', ' ')} `),
  )?.[0]
}

/** The zone that is called after this city, such as Dublin or São Paulo; undefined where none is. */
export function zoneOfCity(city: string): string | undefined {
  const letters = city.normalize('NFD').replace(/\p{M}/gu, '')
  const end = `/${letters.trim().toLowerCase().replaceAll(' ', '_')}`
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(end))
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
