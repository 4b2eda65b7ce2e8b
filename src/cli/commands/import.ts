import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Command } from 'commander'
import { type Answers, draftOf } from '../../import/draft/program.ts'
import { findAgenda, type Said } from '../../import/find/tables.ts'
import type { Piece } from '../../import/pieces.ts'
import { readPieces } from '../../import/readers/read.ts'
import type { Field } from '../../import/words/fields.ts'
import { askOn } from '../ask.ts'
import { isFile } from '../disk.ts'
import { EXIT, type ExitCode, problem, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import { type AnswerFlags, answersIn, complete } from '../import/answers.ts'
import { summary, wholeReport } from '../import/report.ts'
import { checkColumns, columnFlag, sheetsOf } from '../import/said.ts'
import { agreedOn, type Understood } from '../import/wizard.ts'
import { writeProgram } from '../import/write.ts'
import { say } from '../say.ts'
import { noSuchPath } from '../search.ts'
import { interactive } from '../terminal.ts'

export const examples = [
  ['social-learn import agenda.xlsx', 'see what was understood, then write a program'],
  ['social-learn import agenda.csv --dry-run', 'only see it'],
  ['social-learn import agenda.docx --column "Was=title"', 'say what a column is for'],
  ['social-learn import - < mail.txt', 'lines such as "09:00 Welcome (10 min)"'],
] as const

interface Flags extends AnswerFlags {
  column?: Map<string, Field>
  sheet?: string[]
  out?: string
  dryRun?: true
  yes?: true
  force?: true
  input: boolean
}

export function declare(command: Command): void {
  command
    .argument('<file>', 'CSV, XLSX, DOCX, Markdown or text; - for what comes in')
    .option('--column <heading=field>', 'what a column is for; once for each', columnFlag)
    .option('--sheet <name>', 'only this sheet of a workbook; once for each', onceMore)
    .option('--title <text>', 'what the program is called')
    .option('--participants <number>', 'how many people take part: 14, or 9-18')
    .option('--language <code>', 'the language of the agenda; else what its words look like')
    .option('--out <file>', 'the program to write; else named after its title')
    .option('--dry-run', 'show what goes where, and write nothing')
    .option('-y, --yes', 'ask nothing')
    .option('--no-input', 'the same; for scripts. It is so anyway without a terminal')
    .option('--force', 'replace a file that is there with other content')
}

export async function run(host: Host, command: Command): Promise<ExitCode> {
  const flags = command.opts<Flags>()
  const [file] = command.processedArgs as [string]
  const read = await readPieces(await bytesIn(host, file), file === '-' ? 'what came in' : file)
  if ('diagnostics' in read) throw new Stop(EXIT.invalid, read.diagnostics)
  const pieces = sheetsOf(read.pieces, flags.sheet ?? [])
  const asks = !flags.yes && !flags.dryRun && flags.input && file !== '-' && interactive(host)

  const answers = answersIn(flags, pieces)
  const understand = (said: Said) => understood(pieces, said, answers, file)
  const first = understand(flags.column ?? new Map())
  if (flags.column) checkColumns(flags.column, first.agenda)
  const ask = asks ? await askOn(host) : undefined
  if (ask) await complete(answers, first, ask)
  const agreed = ask ? await agreedOn(host, ask, understand, flags.column ?? new Map()) : first
  for (const name of read.hidden ?? [])
    say(host, `Left out, since it is hidden: the sheet "${name}"`)
  if (!agreed) {
    say(host, 'Nothing was written.')
    return EXIT.clean
  }
  if (flags.dryRun) {
    host.stdout.write(`${summary(agreed.draft)}\n\n`)
    host.stdout.write(wholeReport(agreed.agenda, agreed.draft, host.stdout.columns ?? 100))
    return EXIT.clean
  }
  writeProgram(host, agreed, flags, ask !== undefined)
  return EXIT.clean
}

async function bytesIn(host: Host, file: string): Promise<Uint8Array> {
  if (file === '-') return await buffer(host.stdin)
  const path = resolve(host.cwd, file)
  if (!isFile(path)) throw new Stop(EXIT.missing, noSuchPath(file, host.cwd))
  try {
    return readFileSync(path)
  } catch {
    throw new Stop(
      EXIT.missing,
      problem('cannot-read', `"${file}" could not be read.`, 'Let yourself read the file.'),
    )
  }
}

/** Throws `Stop` (2) where nothing in the file is an agenda. */
function understood(
  pieces: readonly Piece[],
  said: Said,
  answers: Answers,
  file: string,
): Understood {
  const agenda = findAgenda(pieces, said)
  const name =
    file === '-'
      ? ''
      : basename(file)
          .replace(/\.\w+$/, '')
          .replace(/[_-]+/g, ' ')
          .trim()
  const draft = draftOf(agenda, answers, name)
  if (draft.sessions.length > 0) return { agenda, draft }
  throw new Stop(
    EXIT.invalid,
    problem(
      'no-agenda',
      'No agenda was found: no table whose first row names its columns, and no lines with times.',
      'Put a row such as "Time, Minutes, Title, Who" above the table, or begin each line with its time: 09:00 Welcome (10 min)',
    ),
  )
}

function onceMore(value: string, before: string[] = []): string[] {
  return [...before, value]
}
