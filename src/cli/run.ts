import { safeText } from '../diagnostics/safe-text.ts'
import { toolVersion } from './assets.ts'
import { withColourWish } from './colour-flags.ts'
import { commandOf } from './commands.ts'
import { EXIT, type ExitCode, Stop } from './exit.ts'
import { helpPage, sharedPage } from './help.ts'
import type { Host } from './host.ts'

/** Runs one command line, without `node` and the script's name in front. Never throws. */
export async function run(words: readonly string[], outside: Host): Promise<ExitCode> {
  const { argv, host } = withColourWish(words, outside)
  try {
    return await dispatch(argv, host)
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
  const { noSuchCommand, readArguments } = await import('./usage.ts')
  if (!found) throw noSuchCommand(first, rest[0])
  const { entry } = found
  const module = await entry.load()
  const command = await readArguments(entry.name, entry.summary, module, found.rest, host)
  return command ? await module.run(host, command) : EXIT.clean
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
