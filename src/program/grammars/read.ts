/**
 * What comes of reading a value that people write as words: the value, or what is wrong with it
 * and the way out. Both texts are whole sentences, without a place: the caller knows the place.
 */
export type Read<T> = { ok: true; value: T } | { ok: false; message: string; try: string }

export function read<T>(value: T): Read<T> {
  return { ok: true, value }
}

export function refuse(message: string, way: string): { ok: false; message: string; try: string } {
  return { ok: false, message, try: way }
}

const QUOTED_LENGTH = 60

/** The author's own words on one line, in quotes, cut where they get long. */
export function quoted(value: unknown): string {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))
    .replace(/\s+/g, ' ')
    .trim()
  return text.length > QUOTED_LENGTH ? `"${text.slice(0, QUOTED_LENGTH)}…"` : `"${text}"`
}
