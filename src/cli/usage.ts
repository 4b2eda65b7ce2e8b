import type { Command, CommanderError } from 'commander'
import { nearest } from '../diagnostics/nearest.ts'
import { readLanguage } from '../program/grammars/languages.ts'
import { COMMANDS, type CommandModule } from './commands.ts'
import { EXIT, problem, Stop } from './exit.ts'
import { section } from './help.ts'
import type { Host } from './host.ts'

/**
 * Reads a command's arguments. Gives undefined when the user asked for help, which is then printed.
 * Throws `Stop` with wrong usage, in our own words.
 */
export async function readArguments(
  name: string,
  summary: string,
  module: CommandModule,
  argv: readonly string[],
  host: Host,
): Promise<Command | undefined> {
  const commander = await import('commander')
  const command = new commander.Command(`social-learn ${name}`)
    .description(`${summary}.`)
    .exitOverride()
    .allowExcessArguments(false)
    .helpOption('-h, --help', 'show this page')
    .addHelpText('before', `${section('Examples', module.examples).slice(1).join('\n')}\n`)
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(host.stdout.columns ?? 80, 100),
    })
  module.declare(command)
  try {
    return command.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof commander.CommanderError)) throw error
    if (error.exitCode === 0) return undefined
    throw wrongUsage(error, command)
  }
}

/** What to say when the first word is no command. */
export function noSuchCommand(written: string, second = ''): Stop {
  const of = COMMANDS.filter(({ name }) => name.startsWith(`${written} `)).map(({ name }) => name)
  if (of.length > 0) return noSuchPart(written, second, of)
  const near = nearest(
    written,
    COMMANDS.map(({ name }) => name),
  )
  if (written.startsWith('-'))
    return wrong(`A command comes first, and ${written} after it.`, HOW_TO_SEE)
  if (/\.ya?ml$/i.test(written))
    return wrong(
      `There is no command "${written}".`,
      `To check a file: social-learn validate ${written}`,
    )
  return wrong(
    `There is no command "${written}".`,
    near ? `Did you mean social-learn ${near}?` : HOW_TO_SEE,
  )
}

/** A first word that needs a second one: `templates`. */
function noSuchPart(first: string, second: string, known: readonly string[]): Stop {
  const near = nearest(`${first} ${second}`, known)
  const all = known.map((name) => `social-learn ${name}`).join(', ')
  return second === '' || second.startsWith('-')
    ? wrong(`"${first}" needs a word after it.`, `There is ${all}.`)
    : wrong(
        `There is no command "${first} ${second}".`,
        near ? `Did you mean social-learn ${near}?` : `There is ${all}.`,
      )
}

const HOW_TO_SEE = 'To see the commands: social-learn --help'

function wrong(message: string, way: string): Stop {
  return new Stop(EXIT.usage, problem('wrong-usage', message, way))
}

/** An argument parser for commander that tells which words it takes, to whoever completes them. */
type Reader<F> = F & { words: readonly string[] }

/** The words that an argument or a flag takes; none where it may be any text. */
export function wordsOf(parser: unknown): readonly string[] {
  return (parser as Partial<Reader<unknown>> | undefined)?.words ?? []
}

/** An argument parser for commander: one of these words. */
export function oneOf<T extends string>(
  flag: string,
  words: readonly T[],
): Reader<(value: string) => T> {
  const read = (value: string) => {
    const word = words.find((each) => each === value)
    if (word) return word
    const near = nearest(value, words)
    throw wrong(
      `"${value}" is not a word that ${flag} knows.`,
      near ? `Did you mean ${flag} ${near}?` : `Choose one of ${words.join(', ')}.`,
    )
  }
  return Object.assign(read, { words })
}

/** The same for a flag that takes several words, as `md,pdf`. */
export function listOf<T extends string>(
  flag: string,
  words: readonly T[],
): Reader<(value: string, before?: T[]) => T[]> {
  const read = oneOf(flag, words)
  const readAll = (value: string, before: T[] = []) => [
    ...new Set([...before, ...value.split(',').map((each) => read(each.trim()))]),
  ]
  return Object.assign(readAll, { words })
}

/** An argument parser for commander: a whole number that is not less than `least`. */
export function wholeNumber(flag: string, least = 0): (value: string) => number {
  return (value) => {
    if (/^\d{1,6}$/.test(value) && Number(value) >= least) return Number(value)
    throw wrong(`${flag} takes a whole number, not "${value}".`, `Write ${flag} ${least}, or more.`)
  }
}

/** The same for a time of day, as `09:20`. */
export function timeOfDay(flag: string): (value: string) => string {
  return (value) => {
    const [, hour = '', minute] = /^(\d{1,2}):([0-5]\d)$/.exec(value) ?? []
    if (minute !== undefined && Number(hour) < 24) return `${hour.padStart(2, '0')}:${minute}`
    throw wrong(`${flag} takes a time of day, not "${value}".`, `Write it as ${flag} 09:30.`)
  }
}

/** The same for the code of a language. */
export function languageCode(flag: string): (value: string) => string {
  return (value) => {
    const read = readLanguage(value)
    if (read.ok) return read.value
    throw wrong(
      `${flag} takes the code of a language, not "${value}".`,
      `Write ${flag} fr, or ${flag} pt-BR.`,
    )
  }
}

function wrongUsage(error: CommanderError, command: Command): Stop {
  const written = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const say = SENTENCES[error.code]
  const [message, way] = say?.(written, command) ?? ['The arguments were not understood.']
  return wrong(message, way ?? `To see what is known: ${command.name()} --help`)
}

/** Our words for what commander finds; it names what was written in single quotes. */
const SENTENCES: Record<string, (written: string, command: Command) => [string, string?]> = {
  'commander.unknownOption': (written, command) => {
    const flags = command.options.flatMap(({ long }) => long ?? [])
    const near = nearest(written, flags)
    return [
      `${command.name()} has no flag ${written}.`,
      near ? `Did you mean ${near}?` : `It has ${flags.sort().join(', ')}.`,
    ]
  },
  'commander.optionMissingArgument': (written) => [
    `${written.split(/[ ,]+/).find((word) => word.startsWith('--'))} needs a value after it.`,
  ],
  'commander.missingArgument': (written, command) => [
    `${command.name()} needs a ${written} after it.`,
    `The command is ${command.name()} ${command.usage()}.`,
  ],
  'commander.excessArguments': (_, command) => [
    `That is one argument too many: "${command.args.at(-1)}".`,
    `The command is ${command.name()} ${command.usage()}; a name with blanks needs quotes around it.`,
  ],
}
