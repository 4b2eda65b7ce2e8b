import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** What the process ends with. The numbers are documented, and scripts depend on them. */
export const EXIT = {
  clean: 0,
  /** Findings at or above the asked severity, or files that `--check` would change. */
  findings: 1,
  /** A file was read and is not valid. */
  invalid: 2,
  usage: 64,
  /** Nothing to do, or a file that is not there. */
  missing: 66,
  /** Our own bug. */
  fault: 70,
  /** Output can't be written, or would overwrite. */
  output: 73,
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

const BY_WEIGHT: readonly ExitCode[] = [
  EXIT.interrupted,
  EXIT.usage,
  EXIT.fault,
  EXIT.output,
  EXIT.missing,
  EXIT.invalid,
  EXIT.findings,
]

/** Of several codes, the one that the process ends with. */
export function worst(codes: Iterable<ExitCode>): ExitCode {
  const met = new Set(codes)
  return BY_WEIGHT.find((code) => met.has(code)) ?? EXIT.clean
}

/** Ends the command: what to tell the user on stderr, and the code to end with. */
export class Stop extends Error {
  readonly problems: readonly Diagnostic[]

  constructor(
    readonly code: ExitCode,
    problem: Diagnostic | readonly Diagnostic[],
  ) {
    const problems = Array.isArray(problem) ? problem : [problem as Diagnostic]
    super(problems.map(({ message }) => message).join('\n'))
    this.problems = problems
  }
}

/** A problem that lies in no file: wrong usage, a missing file, a disk that is full. */
export function problem(id: string, message: string, way?: string): Diagnostic {
  return { id, severity: 'error', message, places: [], ...(way && { try: way }) }
}
