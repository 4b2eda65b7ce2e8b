import { relative, resolve } from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { type Baseline, beyond, readBaseline, renewed } from '../../lint/findings/baseline.ts'
import type { LintedFile } from '../../lint/reports/linted-file.ts'
import type { DiskFiles } from '../disk-files.ts'
import { shownPath, slashed } from '../paths.ts'
import { BASELINE_NAME, CONFIG_NAME, nearestWith } from '../upward.ts'
import { writeAll } from '../write.ts'

/** The team's baseline, beside its config; else in the working folder. */
export class BaselineFile {
  readonly #folder: string
  readonly #baseline: Baseline
  readonly diagnostics: Diagnostic[]

  constructor(readonly files: DiskFiles) {
    this.#folder = nearestWith(CONFIG_NAME, files.cwd) ?? files.cwd
    const read = files.read(this.name)
    const found =
      read && 'source' in read
        ? readBaseline(read.source)
        : { baseline: new Map(), diagnostics: read ? [read.diagnostic] : [] }
    this.#baseline = found.baseline ?? new Map()
    this.diagnostics = found.diagnostics
  }

  /** As the user knows it. */
  get name(): string {
    return shownPath(this.files.cwd, resolve(this.#folder, BASELINE_NAME))
  }

  /** The file without what the baseline knows, and how much the baseline holds without need. */
  laidOver(file: LintedFile): { file: LintedFile; stale: number } {
    const { left, kept, stale } = beyond(file, this.#baseline.get(this.#keyOf(file)) ?? [])
    return { file: { ...file, found: left, ignored: [...file.ignored, ...kept] }, stale }
  }

  /** Writes down what is found now. Gives how many findings that are. */
  renew(linted: readonly LintedFile[]): number {
    const now = new Map(linted.map((file) => [this.#keyOf(file), file]))
    const path = resolve(this.#folder, BASELINE_NAME)
    const bytes = Buffer.from(renewed(this.#baseline, now))
    writeAll([{ path, name: this.name, bytes }], this.files.reach)
    return linted.reduce((sum, { found }) => sum + found.length, 0)
  }

  #keyOf({ path }: LintedFile): string {
    return slashed(relative(this.#folder, resolve(this.files.cwd, path)))
  }
}
