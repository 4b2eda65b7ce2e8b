import { assetFolder } from './assets.ts'

/** A stream that may be a terminal. Node's own streams fit, and so do streams of memory in tests. */
export type Output = NodeJS.WritableStream & { isTTY?: boolean; columns?: number }
export type Input = NodeJS.ReadableStream & { isTTY?: boolean }

/**
 * Everything that a command knows of the world outside, but for the disk. Findings and documents
 * go to `stdout`, everything else (questions, progress, what was written, errors) to `stderr`.
 */
export interface Host {
  /** The working folder, absolute. */
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  stdin: Input
  stdout: Output
  stderr: Output
  /** IANA name of the machine's time zone. */
  timezone: string
  /** The folder that holds what ships with the tool under this name. */
  asset(name: 'schemas' | 'starters' | 'fonts'): string
}

/** The world as this process finds it. */
export function nodeHost(): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    // Opened and asked for only by those who need them: they cost a start dearly.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    get timezone() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone
    },
    // The build collects the fonts, so that they lie in its folder even when run from source.
    asset: (name) => assetFolder(name === 'fonts' ? 'dist/fonts' : name),
  }
}
