import type { Report } from '../../diagnostics/report.ts'
import type { Host } from '../host.ts'
import { say } from '../say.ts'
import { settingFor } from '../terminal.ts'
import { type Printing, REPORTS } from './formats.ts'
import { toFile, type Wish } from './wishes.ts'

/**
 * Writes a report as it is wanted: what goes to the screen first, then the files, all or none of them.
 * Throws `Stop` where one can't be written.
 */
export async function give(
  report: Report,
  wishes: readonly Wish[],
  host: Host,
  setting: Printing = {},
): Promise<void> {
  const onScreen = wishes.filter((wish) => !toFile(wish))
  const isWatched = onScreen.some(({ format }) => format === 'github')
  const own = { ...setting, ...(await settingFor(host, host.stdout)) }
  for (const { format } of onScreen) {
    const text = await REPORTS[format].print(report, host, own)
    host.stdout.write(isWatched && format !== 'github' && text ? await guarded(text, host) : text)
    if (format === 'text' && text) say(host)
  }
  const inFiles = wishes.filter(toFile)
  if (inFiles.length > 0)
    await (await import('./to-files.ts')).toFiles(report, inFiles, host, setting)
}

/** A text that GitHub reads as it is printed, so that it takes no line of it for a command. */
async function guarded(text: string, host: Host): Promise<string> {
  const { withoutCommands } = await import('../../diagnostics/reporters/github.ts')
  const { surroundingsOf } = await import('./surroundings.ts')
  return withoutCommands(text, surroundingsOf(host))
}
