import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { printOf } from '../looks.ts'
import { TAG } from './folder.ts'

/** How much a cache may hold, in bytes and in files; what was not used for longest goes first. */
const MOST_BYTES = 64 * 1024 * 1024
const MOST_FILES = 2000
/** Days after which what nobody used is gone. */
const MOST_DAYS = 30

const DAY = 24 * 60 * 60 * 1000

/** Its own files alone are ever removed: what is kept, and what a process left that was killed. */
const OURS = /^[\w-]{43}\.json(\.\d+\.tmp)?$/

const TAG_TEXT = `Signature: 8a477f597d28d172789f06886806bc55
# What social-learn has found before. It may be deleted at any time.
`

function attempt(step: () => void): void {
  try {
    step()
  } catch {}
}

/**
 * Values under keys, in a folder that several processes may use at once: each file is written under
 * another name and then renamed. What can't be read or is not whole is as if it were not there, and what
 * can't be written is left out: a cache never makes a run fail.
 */
export class Store {
  constructor(
    readonly folder: string,
    readonly limits = { bytes: MOST_BYTES, files: MOST_FILES, days: MOST_DAYS },
  ) {}

  /** The value under a key; undefined where there is none. It is data, whoever wrote it. */
  get(key: string): unknown {
    const path = this.#pathOf(key)
    try {
      const text = readFileSync(path, 'utf8')
      const end = text.indexOf('\n')
      const body = text.slice(end + 1)
      if (text.slice(0, end) !== printOf(body)) return undefined
      const { key: its, value } = JSON.parse(body)
      if (its !== key) return undefined
      const now = new Date()
      utimesSync(path, now, now)
      return value
    } catch {
      return undefined
    }
  }

  set(key: string, value: unknown): void {
    const path = this.#pathOf(key)
    const beside = `${path}.${process.pid}.tmp`
    const body = JSON.stringify({ key, value })
    try {
      this.#begin()
      writeFileSync(beside, `${printOf(body)}\n${body}`, { mode: 0o600 })
      renameSync(beside, path)
      this.#bound(path)
    } catch {
      attempt(() => rmSync(beside, { force: true }))
    }
  }

  #pathOf(key: string): string {
    return join(this.folder, `${printOf(key)}.json`)
  }

  /** What authors wrote is quoted in it, so it is for nobody else. */
  #begin(): void {
    if (mkdirSync(this.folder, { recursive: true }) !== undefined) chmodSync(this.folder, 0o700)
    const tag = join(this.folder, TAG)
    if (!existsSync(tag)) writeFileSync(tag, TAG_TEXT)
  }

  /** Takes away what is too much or too old, before `newest`. Another process may be doing the same. */
  #bound(newest: string): void {
    const { bytes, files, days } = this.limits
    const oldest = Date.now() - days * DAY
    const kept = readdirSync(this.folder)
      .filter((name) => OURS.test(name))
      .flatMap((name) => {
        const path = join(this.folder, name)
        const stats = statSync(path, { throwIfNoEntry: false })
        return stats
          ? [
              {
                path,
                size: stats.size,
                used: path === newest ? Number.POSITIVE_INFINITY : stats.mtimeMs,
              },
            ]
          : []
      })
      .sort((one, other) => other.used - one.used)
    let sum = 0
    for (const [index, { path, size, used }] of kept.entries()) {
      sum += size
      if (sum > bytes || index >= files || used < oldest) rmSync(path, { force: true })
    }
  }
}
