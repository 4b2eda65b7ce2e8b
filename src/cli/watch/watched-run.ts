import { EXIT, type ExitCode, problem, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import { watch } from '../looks.ts'
import { say } from '../say.ts'
import { nextChange } from './next-change.ts'

/** Takes everything off a terminal, with what can be scrolled back to. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H'

/**
 * Runs a command, and again whenever something that it looked at is not as it was, until somebody ends the
 * process. Whatever goes wrong is told and does not end it; but wrong usage stays wrong.
 */
export async function watchedRun(
  args: readonly string[],
  host: Host,
  run: () => Promise<ExitCode>,
): Promise<ExitCode> {
  if (args.includes('-'))
    throw new Stop(
      EXIT.usage,
      problem('wrong-usage', 'What comes in does not change.', 'Name files, or leave out --watch.'),
    )
  for (;;) {
    if (host.stdout.isTTY) host.stdout.write(CLEAR)
    const { looks, end } = watch()
    const code = await run()
    end()
    if (code === EXIT.usage) return code
    say(host, 'Waiting for changes. Ctrl-C ends it.')
    await nextChange(looks)
  }
}
