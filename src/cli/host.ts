import type { PdfSource } from '../writers/pdf/pdf.ts'
import { assetFolder, toolBuild } from './assets.ts'
import { hasten } from './hasten.ts'
import type { Compiled } from './typst.ts'

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
  /** What tells this build of the tool from every other; none when it is run from its sources. */
  build?: string | undefined
  /** IANA name of the machine's time zone. */
  timezone: string
  /** The date in a time zone at the moment at which it is asked, as YYYY-MM-DD. */
  day(zone: string): string
  /** The folder that holds what ships with the tool under this name. */
  asset(name: 'schemas' | 'starters' | 'gitlab'): string
  /** Sets the process to work; none where it is not ours to set. */
  hasten?: () => void
  /**
   * Makes a PDF of its source. `beside`: in another thread, since there is more to do meanwhile; to
   * start one takes longer than it saves a single document. Throws `Stop` where the engine is not
   * installed.
   */
  pdf(source: PdfSource, beside?: boolean): Promise<Compiled>
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
    build: toolBuild(),
    stdout: process.stdout,
    stderr: process.stderr,
    get timezone() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone
    },
    day: (zone) => dayIn(zone, new Date()),
    asset: assetFolder,
    hasten,
    async pdf(source, beside) {
      // The build collects the fonts, so that they lie in its folder even when run from source.
      const fontsFolder = assetFolder('dist/fonts')
      if (beside)
        return await (await import('./typst-beside.ts')).compileBeside(source, fontsFolder)
      return await (await import('./typst.ts')).compileTypst(source, { fontsFolder })
    },
  }
}

/** The date there at this moment, as YYYY-MM-DD: Swedes write it so. */
export function dayIn(timeZone: string, moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment)
}
