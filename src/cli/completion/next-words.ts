import { Command, type Option } from 'commander'
import { COLOUR_FLAGS } from '../colour-flags.ts'
import { COMMANDS, commandOf } from '../commands.ts'
import { wordsOf } from '../usage.ts'

/** A word that may come next, and what it is for; without that where it says it by itself. */
export interface NextWord {
  word: string
  about: string
}

/**
 * What may stand where the last of these words is being typed, by the same declarations that `--help`
 * shows. Nothing where anything may stand, such as the name of a file.
 */
export async function nextWords(typed: readonly string[]): Promise<NextWord[]> {
  const before = typed.slice(0, -1)
  const current = typed.at(-1) ?? ''
  const found = commandOf(before)
  const words = found
    ? await wordsIn(await declared(found.entry), found.rest, current)
    : firstWords(before)
  return words.filter(({ word }) => word.startsWith(current))
}

/** Names of commands; after the first word of one with two, the second one. */
function firstWords(before: readonly string[]): NextWord[] {
  const rest = COMMANDS.map(({ name, summary }) => ({ words: name.split(' '), about: summary }))
    .filter(({ words }) => before.every((word, at) => words[at] === word))
    .map(({ words, about }) => ({ word: words[before.length] ?? '', about }))
  const each = [...new Map(rest.map((one) => [one.word, one])).values()]
  return before.length > 0 ? each : [...each, ...asWords(['--help', '--version'])]
}

async function declared({ load }: (typeof COMMANDS)[number]): Promise<Command> {
  const command = new Command().helpOption('-h, --help', 'show this page')
  const { declare } = await load()
  declare(command)
  return command
}

function wordsIn(command: Command, before: readonly string[], current: string): NextWord[] {
  const { flag, start } = flagBefore(command, before, current)
  if (flag)
    return valuesOf(flag, current.slice(start.length)).map((word) => ({
      word: start + word,
      about: '',
    }))
  if (current.startsWith('-') && !before.includes('--')) return flagsOf(command)
  const its = command.registeredArguments
  const argument = its[positional(command, before)] ?? its.findLast(({ variadic }) => variadic)
  return argument ? asWords(wordsOf(argument.parseArg)) : flagsOf(command)
}

/**
 * The flag whose value is being typed, and how much of the word comes before the value. A shell that
 * takes `--format=md` apart gives `--format`, `=` and `md`.
 */
function flagBefore(
  command: Command,
  before: readonly string[],
  current: string,
): { flag?: Option | undefined; start: string } {
  const [, joined] = /^(--[\w-]+)=/.exec(current) ?? []
  if (joined) return { flag: taking(command, joined), start: `${joined}=` }
  const name = before.at(-1) === '=' ? before.at(-2) : before.at(-1)
  return { flag: taking(command, name), start: '' }
}

/** The flag of this name, if a value comes after it. */
function taking({ options }: Command, name = ''): Option | undefined {
  return options.find(({ required, long, short }) => required && [long, short].includes(name))
}

/** Of a flag that takes several words, those that are not in front of it yet: `md,` and then `pdf`. */
function valuesOf({ parseArg }: Option, written: string): string[] {
  const words = wordsOf(parseArg)
  const comma = written.lastIndexOf(',') + 1
  if (comma === 0) return [...words]
  const chosen = written.slice(0, comma).split(',')
  return words
    .filter((word) => !chosen.includes(word))
    .map((word) => written.slice(0, comma) + word)
}

/** How many arguments that are no flags, and no values of flags, stand there already. */
function positional(command: Command, before: readonly string[]): number {
  return before.filter(
    (word, at) => !word.startsWith('-') && word !== '=' && !taking(command, before[at - 1]),
  ).length
}

function flagsOf(command: Command): NextWord[] {
  const its = command.options.flatMap(({ long, description }) =>
    long ? [{ word: long, about: description }] : [],
  )
  return [...its, ...asWords(['--help', ...COLOUR_FLAGS])]
}

function asWords(words: readonly string[]): NextWord[] {
  return words.map((word) => ({ word, about: '' }))
}
