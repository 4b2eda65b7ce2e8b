import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type Ask, askOn } from '../ask.ts'
import { filesFor } from '../disk-files.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import type { Host } from '../host.ts'
import { WHERE } from '../init/answers.ts'
import { CI_HOUSES, ciFiles, type House, toFillIn } from '../init/ci.ts'
import { compose } from '../init/compose.ts'
import { answers, type Key } from '../init/questions.ts'
import { agreed, inTheWay, tell } from '../init/report.ts'
import { standing } from '../init/standing.ts'
import { loadStarter, type Starter, starterNames } from '../init/starter.ts'
import { PAPERS, type Paper, paperOf } from '../paper.ts'
import { shownPath } from '../paths.ts'
import { say } from '../say.ts'
import { schemaFiles } from '../schemas.ts'
import { interactive } from '../terminal.ts'
import { nearestWith } from '../upward.ts'
import { oneOf } from '../usage.ts'
import { type Output, writeAll } from '../write.ts'

export const examples = [
  ['social-learn init', 'ask, then write a program here'],
  ['social-learn init feedback --yes', 'ask nothing; into a new folder'],
  ['social-learn init --title Coaching --where video', 'ask only the rest'],
] as const

interface Flags extends Partial<Record<Key, string>> {
  starter?: string
  paper?: Paper
  ci?: House
  yes?: true
  force?: true
  input: boolean
}

export function declare(command: Command): void {
  command
    .argument('[folder]', 'where the files go; the working folder when not given')
    .option('--starter <name>', 'which program to start from')
    .option('--title <text>', 'what the program is called')
    .option('--audience <text>', 'who it is for')
    .option('--participants <number>', 'how many people take part: 14, or 9-18')
    .option('--where <kind>', WHERE.join(', '), oneOf('--where', WHERE))
    .option('--language <code>', 'the language that you write in: en, de, pt-BR')
    .option('--date <start>', 'when the first session starts: "2027-03-02 09:30", or none')
    .option('--paper <size>', 'a4 or letter; else by your locale', oneOf('--paper', PAPERS))
    .option('--ci <house>', `also a CI workflow: ${CI_HOUSES.join(', ')}`, oneOf('--ci', CI_HOUSES))
    .option('-y, --yes', "ask nothing; take the starter's own answers")
    .option('--no-input', 'the same; for scripts. It is so anyway without a terminal')
    .option('--force', 'replace files that are there with other content')
}

export async function run(host: Host, command: Command): Promise<ExitCode> {
  const flags = command.opts<Flags>()
  const folder = resolve(host.cwd, (command.processedArgs[0] as string | undefined) ?? '.')
  const ask = !flags.yes && flags.input && interactive(host) ? await askOn(host) : undefined

  const starter = await chosenStarter(host, flags.starter, ask)
  const paper = flags.paper ?? paperOf(host.env)
  const given = await answers(flags, starter, paper, ask)
  const { program, files } = compose(starter, given, host.timezone)
  const outputs = [
    ...[...files].map(([path, text]) => output(host, resolve(folder, path), text)),
    ...schemaFiles(host, folder),
    ...(flags.ci ? ciOutputs(host, flags.ci, folder) : []),
  ]

  const found = standing(outputs)
  if (found.other.length > 0 && !flags.force) throw inTheWay(found.other)
  if (ask && !(await agreed(host, found, ask))) return EXIT.clean

  // Printed from what will be written, so that all of it is there or nothing.
  const inMemory = filesFor(host, command)
  for (const { path, bytes } of outputs) inMemory.give(path, bytes)
  const { firstGuide } = await import('../init/first-guide.ts')
  const delivery = { program: resolve(folder, program), cohort: resolve(folder, starter.cohort) }
  const guide = await firstGuide(inMemory, delivery, { paper, engine: host.pdf })
  writeAll([...found.fresh, ...found.other, ...guide], inMemory.reach)

  if (!ask && !flags.yes)
    say(host, 'Nobody was asked: what no flag says is as the starter suggests.')
  // Who was asked has just seen the list.
  tell(host, ask ? { ...found, fresh: [], same: [] } : found)
  say(host)
  say(host, `The facilitator guide: ${guide.map(({ name }) => name).join(', ')}`)
  say(host, `Make it yours in ${shownPath(host.cwd, delivery.program)}, then run:`)
  // What npx runs is not on the path.
  const tool = host.env.npm_command === 'exec' ? 'npx social-learn' : 'social-learn'
  if (folder !== host.cwd) say(host, `  cd ${shownPath(host.cwd, folder)}`)
  for (const next of ['validate', 'render']) say(host, `  ${tool} ${next}`)
  const open = flags.ci && toFillIn(flags.ci)
  if (open) say(host, open)
  return EXIT.clean
}

async function chosenStarter(host: Host, given: string | undefined, ask?: Ask): Promise<Starter> {
  const folder = host.asset('starters')
  const names = starterNames(folder)
  const [first = ''] = names
  if (given) return loadStarter(folder, oneOf('--starter', names)(given))
  if (!ask || names.length === 1) return loadStarter(folder, first)
  const choices = names.map((name) => {
    const { title, summary } = loadStarter(folder, name)
    return { value: name, name: title, description: summary }
  })
  const question = 'Which program do you want to start from?'
  return loadStarter(folder, await ask.choose(question, choices, first))
}

function output(host: Host, path: string, text: string): Output {
  return { path, name: shownPath(host.cwd, path), bytes: Buffer.from(text) }
}

function ciOutputs(host: Host, house: House, folder: string): Output[] {
  const root = nearestWith('.git', folder) ?? folder
  const files = ciFiles(house, { root, folder }, host.asset('gitlab'))
  return files.map(({ path, text }) => output(host, path, text))
}
