import { safeText } from '../diagnostics/safe-text.ts'
import { toolVersion } from './assets.ts'
import { COMMANDS } from './commands.ts'
import { EXIT, type ExitCode, problem, Stop } from './exit.ts'
import { helpPage } from './help.ts'
import type { Host } from './host.ts'

/** Runs one command line, without `node` and the script's name in front. Never throws. */
export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  try {
    return await dispatch(argv, host)
  } catch (error) {
    if (error instanceof Stop) return await stopped(error, host)
    return fault(error, host)
  }
}

async function dispatch(argv: readonly string[], host: Host): Promise<ExitCode> {
  const [first = '--help', ...rest] = argv
  // Answered from here, so that they need nothing else to be loaded.
  if (first === '--version' || first === '-V') return print(host, `${toolVersion()}\n`)
  if (first === '--help' || first === '-h') return print(host, helpPage(toolVersion()))
  if (first === 'help') return await dispatch([...rest, '--help'], host)

  const entry = COMMANDS.find(({ name }) => name === first)
  if (!entry) throw await noSuchCommand(first)
  const [module, { readArguments }] = await Promise.all([entry.load(), import('./usage.ts')])
  const command = await readArguments(entry.name, entry.summary, module, rest, host)
  return command ? await module.run(host, command) : EXIT.clean
}

function print(host: Host, text: string): ExitCode {
  host.stdout.write(text)
  return EXIT.clean
}

async function noSuchCommand(written: string): Promise<Stop> {
  if (written.startsWith('-'))
    return wrongUsage(
      `A command comes first, and ${written} after it.`,
      'To see the commands: social-learn --help',
    )
  const { nearest } = await import('../program/nearest.ts')
  const near = nearest(
    written,
    COMMANDS.map(({ name }) => name),
  )
  const ways = [
    /\.ya?ml$/i.test(written) && `To check a file: social-learn validate ${written}`,
    near && `Did you mean social-learn ${near}?`,
    'To see the commands: social-learn --help',
  ]
  return wrongUsage(`There is no command "${written}".`, ways.find(Boolean) || undefined)
}

function wrongUsage(message: string, way?: string): Stop {
  return new Stop(EXIT.usage, problem('wrong-usage', message, way))
}

async function stopped(stop: Stop, host: Host): Promise<ExitCode> {
  const [{ textReport }, { paintFor }] = await Promise.all([
    import('../diagnostics/reporters/text.ts'),
    import('./terminal.ts'),
  ])
  if (stop.problems.length > 0)
    host.stderr.write(textReport(stop.problems, { paint: await paintFor(host, host.stderr) }))
  return stop.code
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
