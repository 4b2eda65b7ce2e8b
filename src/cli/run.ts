import { safeText } from '../diagnostics/safe-text.ts'
import { toolVersion } from './assets.ts'
import { withColourWish } from './colour-flags.ts'
import { commandOf, type Entry } from './commands.ts'
import { EXIT, type ExitCode, Stop } from './exit.ts'
import { helpPage, sharedPage } from './help.ts'
import type { Host } from './host.ts'

/** Runs one command line, without `node` and the script's name in front. Never throws. */
export async function run(words: readonly string[], outside: Host): Promise<ExitCode> {
  const { argv, host } = withColourWish(words, outside)
  return await told(host, () => dispatch(argv, host))
}

/** What goes wrong is told, and becomes a code. */
async function told(host: Host, answer: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await answer()
  } catch (error) {
    if (!(error instanceof Stop)) return fault(error, host)
    const { complain } = await import('./complain.ts')
    await complain(host, error.problems)
    return error.code
  }
}

async function dispatch(argv: readonly string[], host: Host): Promise<ExitCode> {
  const [first = '--help', ...rest] = argv
  // Answered from here, so that they need nothing else to be loaded.
  if (first === '--version' || first === '-V') return print(host, `${toolVersion()}\n`)
  if (first === '--help' || first === '-h') return print(host, helpPage(toolVersion()))
  if (first === 'help') return await dispatch([...rest, '--help'], host)

  const shared = rest[0] === '--help' || rest[0] === '-h' ? sharedPage(first) : undefined
  if (shared) return print(host, shared)

  const found = commandOf(argv)
  if (!found) {
    const { noSuchCommand } = await import('./usage.ts')
    throw noSuchCommand(first, rest[0])
  }
  const { entry, rest: args } = found
  if (entry.canBeWatched && args.includes('--watch')) {
    const { watchedRun } = await import('./watch/watched-run.ts')
    return await watchedRun(args, host, () => told(host, () => runCommand(entry, args, host)))
  }
  const folder = entry.canBeKept ? await folderIn(args, host) : undefined
  if (folder === undefined || host.build === undefined) return await runCommand(entry, args, host)
  const { cachedRun } = await import('./cache/cached-run.ts')
  return await cachedRun(argv, folder, host, (heard) => runCommand(entry, args, heard))
}

async function runCommand(
  { name, summary, load }: Entry,
  args: readonly string[],
  host: Host,
): Promise<ExitCode> {
  host.hasten?.()
  const { readArguments } = await import('./usage.ts')
  const module = await load()
  const command = await readArguments(name, summary, module, args, host)
  if (!command) return EXIT.clean
  const answer = () => module.run(host, command)
  return command.opts().debug
    ? await (await import('./stages.ts')).measured(host, answer)
    : await answer()
}

/** The folder of the cache where the arguments ask for one, read before anything else is. */
async function folderIn(args: readonly string[], host: Host): Promise<string | undefined> {
  if (!args.some((arg) => arg.startsWith('--cache'))) return undefined
  const { askedIn, cacheFolder } = await import('./cache/folder.ts')
  const asked = askedIn(args)
  return asked && cacheFolder(asked.folder, host)
}

function print(host: Host, text: string): ExitCode {
  host.stdout.write(text)
  return EXIT.clean
}

/** Of an error that we did not foresee. */
const LONGEST_MESSAGE = 300

/** Nothing of the user's is at fault here, so nothing of theirs is blamed, and no trace is shown. */
function fault(error: unknown, host: Host): ExitCode {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  host.stderr.write(
    [
      `social-learn ${toolVersion()} failed. This is a fault of social-learn, not of your files.`,
      `  ${safeText(message).slice(0, LONGEST_MESSAGE)}`,
      'Please report it with this message and the command that you typed.',
      ...(host.env.SOCIAL_LEARN_DEBUG ? [stack ?? ''] : []),
      '',
    ].join('\n'),
  )
  return EXIT.fault
}
