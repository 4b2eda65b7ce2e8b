import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { textReport } from '../diagnostics/reporters/text.ts'
import type { Host } from './host.ts'
import { settingFor } from './terminal.ts'

/** Tells what went wrong with the command itself, on stderr. */
export async function complain(host: Host, problems: readonly Diagnostic[]): Promise<void> {
  host.stderr.write(textReport(problems, await settingFor(host, host.stderr)))
}
