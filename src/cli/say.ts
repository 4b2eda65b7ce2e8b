import { safeText } from '../diagnostics/safe-text.ts'
import type { Host } from './host.ts'

/** A line for the person at the terminal, on stderr. It may hold names of files. */
export function say({ stderr }: Host, line = ''): void {
  stderr.write(`${safeText(line)}\n`)
}

/** "1 file", "3 files". */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}
