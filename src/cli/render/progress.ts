import { safeText } from '../../diagnostics/safe-text.ts'
import type { Host } from '../host.ts'
import { animated } from '../terminal.ts'

/** Back to the line's start, and erase to its end. */
const CLEAR = '\r\u001b[K'

/** One line on a terminal that says what is being made, and goes again; silent elsewhere. */
export function progressOn(host: Host): {
  step(name: string, index: number, of: number): void
  clear(): void
} {
  if (!animated(host)) return { step: () => undefined, clear: () => undefined }
  const width = (host.stderr.columns ?? 80) - 1
  return {
    step: (name, index, of) => {
      const line = safeText(`${index} of ${of}  ${name}`)
      host.stderr.write(CLEAR + line.slice(0, width))
    },
    clear: () => host.stderr.write(CLEAR),
  }
}
