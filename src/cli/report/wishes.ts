import type { Command } from 'commander'
import type { DiskFiles } from '../disk-files.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import { section } from '../help.ts'
import type { Host } from '../host.ts'
import { oneOf } from '../usage.ts'
import { REPORT_FORMATS, REPORTS, type ReportFormat } from './formats.ts'

/** A report that somebody wants. */
export interface Wish {
  format: ReportFormat
  /** Where it goes, as written; without it to stdout. */
  file?: string
  /** The file is added to: others write to it too. */
  isShared?: true
}

export type FileWish = Wish & { file: string }

export function toFile(wish: Wish): wish is FileWish {
  return wish.file !== undefined
}

/** What commander keeps of both flags: the same list, whichever came. */
export interface ReportFlags {
  format?: readonly Partial<Wish>[]
  outputFile?: readonly Partial<Wish>[]
}

/**
 * `--format` and `-o`, as often as somebody likes: each `-o` is for the `--format` before it. One that
 * comes first of all is for the format after it; without any it is for the text.
 */
export function declareReports(command: Command, usual: string): void {
  const wishes: Partial<Wish>[] = []
  const read = oneOf('--format', REPORT_FORMATS)
  const wanted = (word: string) => {
    const format = read(word)
    const [first] = wishes
    if (first && !first.format) first.format = format
    else wishes.push({ format })
    return wishes
  }
  const { words } = read
  command
    .option(
      '--format <format>',
      'how it is told (below); again for another report',
      Object.assign(wanted, { words }),
    )
    .option(
      '-o, --output-file <file>',
      'where the report of the --format before it goes',
      (file) => {
        const last = wishes.at(-1)
        if (last && !last.file) last.file = file
        else if (last) throw twoFiles(last, file)
        else wishes.push({ file })
        return wishes
      },
    )
    .addHelpText('after', () => `${formatHelp(usual)}\n`)
}

function twoFiles({ format = 'text', file }: Partial<Wish>, other: string): Stop {
  return wrong(
    `"${file}" and "${other}" are both for --format ${format}.`,
    `Say for each what it is: --format ${format} -o ${file} --format json -o ${other}`,
  )
}

function wrong(message: string, way: string): Stop {
  return new Stop(EXIT.usage, problem('wrong-usage', message, way))
}

function formatHelp(command: string): string {
  const formats = REPORT_FORMATS.map((name) => [name, REPORTS[name].for] as const)
  return [
    ...section('Formats', formats),
    ...section('Several reports', [
      [`${command} --format json`, 'one, to stdout'],
      [`${command} --format text --format sarif -o found.sarif`, 'two, the second to a file'],
    ]),
    ...section('Without --format and -o', [
      ['in GitHub Actions', 'text, github, and markdown in the summary of the job'],
      ['in GitLab CI', `text, and gitlab in ${GITLAB_FILE}`],
      ['elsewhere', 'text'],
    ]),
  ].join('\n')
}

/**
 * The reports to write: what was asked for, else the text, with what the platform reads beside it.
 * Throws `Stop` for what can't be: two of them in one place, or a file that can't be written.
 */
export async function wishesOf(
  { format, outputFile }: ReportFlags,
  files: DiskFiles,
  host: Host,
): Promise<Wish[]> {
  const given = format ?? outputFile
  const wishes = given
    ? given.map((wish): Wish => ({ format: 'text', ...wish, ...sharedIn(host, wish) }))
    : await usualReports(files, host)
  const onScreen = wishes.filter((wish) => !toFile(wish))
  const alone = onScreen.find(({ format }) => !('isLines' in REPORTS[format]))
  if (alone && onScreen.length > 1) {
    const [one, other] = onScreen
    throw wrong(
      `--format ${one?.format} and --format ${other?.format} would both go to stdout, where no tool can tell them apart.`,
      `Give one of them a file: --format ${alone.format} -o FILE`,
    )
  }
  const inFiles = wishes.filter(toFile)
  if (inFiles.length > 0) (await import('./to-files.ts')).checkTargets(inFiles, files)
  return wishes
}

/** What GitLab's own pages call a report of Code Quality. */
const GITLAB_FILE = 'gl-code-quality-report.json'

/** The text, and beside it what the platform shows, as far as there is a place for it. */
async function usualReports(files: DiskFiles, { env }: Host): Promise<Wish[]> {
  const text: Wish = { format: 'text' }
  const isGitHub = env.GITHUB_ACTIONS === 'true'
  if (!isGitHub && env.GITLAB_CI !== 'true') return [text]
  const { isFree } = await import('./to-files.ts')
  const summary = env.GITHUB_STEP_SUMMARY
  const beside: Wish[] = isGitHub
    ? [
        { format: 'github' },
        ...(summary ? [{ format: 'markdown', file: summary, isShared: true } as const] : []),
      ]
    : [{ format: 'gitlab', file: GITLAB_FILE }]
  return [text, ...beside.filter((wish) => !toFile(wish) || isFree(wish.file, files))]
}

/** The summary of a job in GitHub Actions is what all commands of a step write, one after the other. */
function sharedIn({ env }: Host, { file }: Partial<Wish>): Pick<Wish, 'isShared'> {
  return file !== undefined && file === env.GITHUB_STEP_SUMMARY ? { isShared: true } : {}
}
