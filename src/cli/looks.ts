import { createHash } from 'node:crypto'
import { sep } from 'node:path'

/** In what way something was looked at: a file, a folder, or what else a run depends on. */
export type How = 'bytes' | 'start' | 'type' | 'real' | 'names' | 'entries' | 'env' | 'zone' | 'day'

/** How, at what, and a print of what was seen there. */
export type Look = readonly [how: How, what: string, print: string]

/**
 * What was looked at since somebody began to watch, so that they can tell later whether the same would
 * be seen again. Everything that reads the world for a command that may be answered from before notes
 * it here; what can't be noted so spoils it.
 */
export class Looks {
  readonly #seen = new Map<string, Look>()
  /** Whether something was seen that can't be looked at again: what comes in, what a program printed. */
  isSpoilt = false
  /** Whether names of people were read, which are not for keeping. */
  isPrivate = false

  readonly #written: string[] = []

  /** A run that writes has to do so again, and sees what it wrote itself. */
  addWritten(path: string): void {
    this.isSpoilt = true
    this.#written.push(path)
  }

  /** Whether the run wrote that, or something below it. */
  wrote(path: string): boolean {
    return this.#written.some((one) => one === path || one.startsWith(`${path}${sep}`))
  }

  /** One thing that is seen in two ways has changed meanwhile: nobody knows what came of it. */
  add(look: Look): void {
    const key = `${look[0]} ${look[1]}`
    const before = this.#seen.get(key)
    if (before && before[2] !== look[2]) this.isSpoilt = true
    this.#seen.set(key, look)
  }

  /** Who has seen a whole file need not look again at its start, nor whether it is one. */
  list(): Look[] {
    return [...this.#seen.values()].filter(
      ([how, what]) => !['start', 'type'].includes(how) || !this.#seen.has(`bytes ${what}`),
    )
  }
}

const watching = new Set<Looks>()

/** Begins to note what is looked at; `end` ends it. Those who watch at the same time all see it. */
export function watch(): { looks: Looks; end(): void } {
  const looks = new Looks()
  watching.add(looks)
  return { looks, end: () => watching.delete(looks) }
}

/** Notes a look, if anybody watches; `seen` gives what to take the print of. */
export function note(how: How, what: string, seen: () => string | Uint8Array): void {
  if (watching.size === 0) return
  const look: Look = [how, what, printOf(seen())]
  for (const looks of watching) looks.add(look)
}

/** Says that these files were written. */
export function noteWritten(paths: readonly string[]): void {
  for (const looks of watching) for (const path of paths) looks.addWritten(path)
}

/** Says that something was seen which can't be looked at again. */
export function spoil(): void {
  for (const looks of watching) looks.isSpoilt = true
}

/** Says that names of people were read. */
export function notePrivate(): void {
  for (const looks of watching) looks.isPrivate = true
}

/** SHA-256, as text that may be the name of a file. */
export function printOf(seen: string | Uint8Array): string {
  return createHash('sha256').update(seen).digest('base64url')
}
