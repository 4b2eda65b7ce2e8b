import { resolve } from 'node:path'
import type { Command } from 'commander'
import { safeText } from '../../diagnostics/safe-text.ts'
import type { DocumentName } from '../../documents/document.ts'
import type { Slides, Theme } from '../../writers/theme.ts'
import { WATCH } from '../again-flags.ts'
import { readConfig } from '../config.ts'
import { deliveries } from '../deliveries.ts'
import { bytesOf } from '../disk.ts'
import { filesFor } from '../disk-files.ts'
import { EXIT, type ExitCode, problem, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import { PAPERS, type Paper } from '../paper.ts'
import { sameBytes } from '../paths.ts'
import type { Reach } from '../reach.ts'
import { sourceDate } from '../render/date.ts'
import { formatTable } from '../render/format-table.ts'
import { FORMAT_NAMES, FORMATS, type Format } from '../render/formats.ts'
import { ownTemplates } from '../render/own.ts'
import { produce } from '../render/produce.ts'
import { progressOn } from '../render/progress.ts'
import { themesFor } from '../render/themes.ts'
import { DOCUMENT_NAMES, wanted } from '../render/wanted.ts'
import { counted, say } from '../say.ts'
import { withVersion } from '../since/asked.ts'
import { languageCode, listOf, oneOf } from '../usage.ts'
import { type Output, writeAll } from '../write.ts'

export const examples = [
  ['social-learn render', 'all that the config names'],
  ['social-learn render feedback.yaml', 'one program'],
  ['social-learn render --cohort dublin --format pdf', 'for one cohort, on paper'],
  ['social-learn render --document guide --format md --stdout', 'one document, to go on with'],
] as const

const PRINTS = ['usual', 'large'] as const satisfies Theme['print'][]
const SLIDES = ['light', 'dark'] as const satisfies Slides[]
const DETAILS = ['outline', 'plan', 'script'] as const

interface Flags {
  document?: DocumentName[]
  format?: Format[]
  cohort?: string
  session?: string
  since?: string
  language?: string
  out?: string
  paper?: Paper
  print?: Theme['print']
  slides?: Slides
  brand?: string
  fontPath?: string[]
  detail: (typeof DETAILS)[number]
  stdout?: true
  check?: true
}

export function declare(command: Command): void {
  command
    .argument('[program]', "the program's file; what the config names when not given")
    .option('--document <names>', DOCUMENT_NAMES.join(', '), listOf('--document', DOCUMENT_NAMES))
    .option('--format <names>', FORMAT_NAMES.join(', '), listOf('--format', FORMAT_NAMES))
    .option('--cohort <name>', "a cohort's file, or its id where the config names it")
    .option('--session <id>', 'only this session')
    .option('--since <version>', 'for change notes: an earlier file, or what git calls a commit')
    .option(
      '--language <code>',
      'the language of the documents, where the cohort does not say',
      languageCode('--language'),
    )
    .option('--out <folder>', 'where the files go, instead of out/ beside the program')
    .option('--paper <size>', PAPERS.join(', '), oneOf('--paper', PAPERS))
    .option(
      '--print <size>',
      'usual, or large: for those who need large print',
      oneOf('--print', PRINTS),
    )
    .option('--slides <room>', 'light, or dark for a dark room', oneOf('--slides', SLIDES))
    .option('--brand <file>', 'logo, colours and fonts, such as a _brand.yml')
    .option(
      '--font-path <folder>',
      'fonts for letters that ours lack, such as Japanese; once for each folder',
      (folder: string, before: string[] = []) => [...before, folder],
    )
    .option(
      '--detail <detail>',
      'outline: a pocket agenda; plan: without spoken lines; script: everything',
      oneOf('--detail', DETAILS),
      'script',
    )
    .option('--watch', WATCH)
    .option('--stdout', 'print one document instead of writing files')
    .option('--check', 'write nothing; end with 1 if files would change')
    .addHelpText('after', formatTable)
}

export async function run(host: Host, command: Command): Promise<ExitCode> {
  const flags = command.opts<Flags>()
  const [program] = command.processedArgs as [string | undefined]
  const files = filesFor(host, command)
  const { config, diagnostics } = readConfig(files)
  if (!config && diagnostics.length > 0) throw new Stop(EXIT.invalid, diagnostics)

  const { documents, leftOut } = withVersion(wanted(flags, config), flags)
  const language = flags.language === undefined ? {} : { language: flags.language }
  const since = flags.since ? await import('../since/earlier.ts') : undefined
  if (leftOut.length > 0) say(host, `Left out, since there is none: ${leftOut.join(', ')}`)
  const list = await deliveries({ ...flags, ...(program && { program }) }, config, files, 'render')
  const count = list.length * [...documents.values()].flat().length
  if (count === 0) throw nothingToMake()
  if (flags.stdout) refuseForStdout(host, count, [...documents.values()].flat())

  const date = sourceDate(host.env)

  const own = ownTemplates(config?.templates, files)
  const themes = themesFor(flags.brand, config, files)
  const folders = flags.fontPath?.map((folder) => resolve(host.cwd, folder)) ?? config?.fontPath
  const fonts = folders && (await import('../render/fonts.ts')).ownFonts(folders)
  const exceptions = documents.has('approval-sheet') && (await import('../render/exceptions.ts'))
  const progress = progressOn(host)
  const made = await produce(
    {
      deliveries: list,
      documents,
      detail: flags.detail,
      paper: flags.paper ?? config?.paper ?? 'a4',
      ...(config?.cards && { cards: config.cards }),
      print: flags.print ?? config?.print ?? 'usual',
      slides: flags.slides ?? config?.slides ?? 'light',
      engine: host.pdf,
      ...(date && { date }),
      ...(fonts && { fonts }),
      ...(flags.session && { session: flags.session }),
      ...language,
      templates: own.of,
      theme: themes.of,
      ...(exceptions && {
        exceptions: (plan, delivery) => exceptions.exceptionsIn(plan, delivery, files, config),
      }),
      ...(since && flags.since && { since: since.earlierVersions(flags.since, files, language) }),
      ...(flags.out && { out: resolve(host.cwd, flags.out) }),
      progress: progress.step,
    },
    files,
  ).finally(progress.clear)

  for (const note of [...own.notes(), ...themes.notes(), ...made.notes]) say(host, note)
  if (made.outputs.length === 0) return EXIT.missing
  if (flags.check) return check(host, made.outputs)
  if (flags.stdout && made.outputs.length > 1) throw severalForStdout(made.outputs.length)
  if (flags.stdout) for (const { bytes } of made.outputs) host.stdout.write(bytes)
  else write(host, made.outputs, flags.out === undefined ? files.reach : undefined)
  return EXIT.clean
}

function nothingToMake(): Stop {
  return new Stop(
    EXIT.missing,
    problem(
      'nothing-to-render',
      'There is no document to make.',
      'Name one: social-learn render --document guide',
    ),
  )
}

function severalForStdout(count: number): Stop {
  return new Stop(
    EXIT.usage,
    problem(
      'wrong-usage',
      `--stdout prints one file, and these would be ${count}.`,
      'Leave it out: each is written as a file.',
    ),
  )
}

function refuseForStdout(host: Host, count: number, formats: readonly Format[]): void {
  if (count > 1)
    throw new Stop(
      EXIT.usage,
      problem(
        'wrong-usage',
        `--stdout prints one document, and these would be ${count}.`,
        'Name one with --document, --format and --cohort.',
      ),
    )
  const [format = 'md'] = formats
  if (!FORMATS[format].isText && host.stdout.isTTY)
    throw new Stop(
      EXIT.usage,
      problem(
        'wrong-usage',
        `A ${format.toUpperCase()} is not for the terminal.`,
        `Leave out --stdout, or send it to a file: > guide.${format}`,
      ),
    )
}

function check(host: Host, outputs: readonly Output[]): ExitCode {
  const changed = outputs.filter(({ path, bytes }) => !sameBytes(bytesOf(path), bytes))
  for (const { name } of changed) host.stdout.write(`${safeText(name)}\n`)
  say(
    host,
    changed.length === 0
      ? `${counted(outputs.length, 'document')}, all as written`
      : `${changed.length} of ${counted(outputs.length, 'document')} would change`,
  )
  return changed.length === 0 ? EXIT.clean : EXIT.findings
}

function write(host: Host, outputs: readonly Output[], reach: Reach | undefined): void {
  writeAll(outputs, reach)
  for (const { name } of outputs) say(host, `wrote ${name}`)
}
