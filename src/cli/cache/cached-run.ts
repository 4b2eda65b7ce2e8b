import type { ExitCode } from '../exit.ts'
import type { Host, Output } from '../host.ts'
import { watch } from '../looks.ts'
import { heard, type Said } from './heard.ts'
import { isStillSo, type Kept } from './kept.ts'
import { Store } from './store.ts'

/**
 * Runs a command, or says again what it said before where all that it looked at is as it was. That is
 * decided before anything of the command is loaded. What a run depended on nobody has to list: each
 * look at the disk, the environment and the date is noted while it runs.
 */
export async function cachedRun(
  argv: readonly string[],
  folder: string,
  host: Host,
  run: (host: Host) => Promise<ExitCode>,
): Promise<ExitCode> {
  const store = new Store(folder)
  const question = JSON.stringify([
    host.build,
    process.version,
    process.platform,
    host.cwd,
    argv,
    shapeOf(host.stdout),
    shapeOf(host.stderr),
  ])
  const kept = store.get(question) as Kept | undefined
  if (kept && isStillSo(kept.looks, host)) return sayAgain(kept, host)

  const { looks, end } = watch()
  const said: Said[] = []
  let code: ExitCode
  try {
    code = await run(heard(host, said))
  } finally {
    end()
  }
  // A finding may quote a list of people, and that is to be gone when the list is.
  const mayQuotePeople = looks.isPrivate && said.some(([to]) => to === 'stdout')
  if (!looks.isSpoilt && !mayQuotePeople)
    store.set(question, { looks: looks.list(), said, code } satisfies Kept)
  return code
}

function sayAgain({ said, code }: Kept, host: Host): ExitCode {
  for (const [to, text] of said) host[to].write(text)
  return code
}

/** What a report is set by. */
function shapeOf({ isTTY, columns }: Output): unknown[] {
  return [isTTY ?? false, columns ?? 0]
}
