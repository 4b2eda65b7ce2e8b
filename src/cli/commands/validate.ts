import { buffer } from 'node:stream/consumers'
import type { Command } from 'commander'
import { type Diagnostic, inOrder } from '../../diagnostics/diagnostic.ts'
import { checkFile } from '../../program/check.ts'
import { CACHE, DEBUG, WATCH } from '../again-flags.ts'
import { complain } from '../complain.ts'
import { type DiskFiles, filesFor } from '../disk-files.ts'
import { EXIT, type ExitCode, problem, worst } from '../exit.ts'
import { beFrugal } from '../frugal.ts'
import type { Host } from '../host.ts'
import { once } from '../once.ts'
import { give } from '../report/give.ts'
import { declareReports, type ReportFlags, wishesOf } from '../report/wishes.ts'
import { counted, say } from '../say.ts'
import { otherSchemas } from '../schemas.ts'
import { stage } from '../stages.ts'
import { declareChanged, type OnlyChanged, targets } from '../targets.ts'

export const examples = [
  ['social-learn validate', 'what the config names, or all here'],
  ['social-learn validate feedback.yaml', 'one program'],
  ['social-learn validate programs --format json', 'a folder, for another tool'],
  ['social-learn validate --changed --since main', 'what a branch has changed'],
  ['social-learn validate - < feedback.yaml', 'what another command gives'],
] as const

interface Flags extends ReportFlags, OnlyChanged {
  stdinFilename: string
}

export function declare(command: Command): void {
  command
    .argument('[paths...]', 'files, folders, patterns, or - for what comes in')
    .option('--stdin-filename <name>', 'what to call what comes in', 'stdin.yaml')
    .option('--cache [folder]', CACHE)
    .option('--watch', WATCH)
    .option('--debug', DEBUG)
  declareChanged(command)
  declareReports(command, 'social-learn validate')
}

export async function run(host: Host, command: Command): Promise<ExitCode> {
  const { stdinFilename, ...flags } = command.opts<Flags>()
  const [names] = command.processedArgs as [string[]]
  const files = filesFor(host, command)
  const wishes = await wishesOf(flags, files, host)
  if (names.includes('-')) files.give(stdinFilename, await buffer(host.stdin))

  const { paths, config, missing, unchanged } = await stage('find files', () =>
    targets(
      names.map((name) => (name === '-' ? stdinFilename : name)),
      files,
      flags,
    ),
  )
  beFrugal(paths.length)
  const found = inOrder(
    once([...(config?.diagnostics ?? []), ...(await checked(paths, files, host))]),
  )
  const isEmpty = paths.length + missing.length === 0 && !unchanged
  const complaints = isEmpty ? [nothingToCheck()] : missing
  await stage('report', () =>
    give(
      {
        command: 'validate',
        files: paths.map((path) => ({ path })),
        found,
        ignored: [],
        failOn: 'error',
      },
      wishes,
      host,
    ),
  )
  await complain(host, complaints)
  if (complaints.length > 0 && paths.length > 0) say(host)
  if (paths.length > 0) close(host, paths.length, found)
  if (unchanged) say(host, unchanged)
  return worst([
    complaints.length > 0 ? EXIT.missing : EXIT.clean,
    found.some(({ severity }) => severity === 'error') ? EXIT.invalid : EXIT.clean,
  ])
}

async function checked(
  paths: readonly string[],
  files: DiskFiles,
  host: Host,
): Promise<Diagnostic[]> {
  const found: Diagnostic[] = []
  for (const path of paths) {
    const { kind, diagnostics, program } = stage('read and check', () => checkFile(path, files))
    found.push(...diagnostics)
    if (kind !== 'cohort' || !program) continue
    const { rosterCare } = await import('../roster-care.ts')
    found.push(...rosterCare(program(), files, host))
  }
  return found
}

function nothingToCheck(): Diagnostic {
  return problem(
    'nothing-to-check',
    'There is no file of social-learn in this folder.',
    'Name one, or start a program: social-learn init',
  )
}

function close(host: Host, files: number, found: readonly Diagnostic[]): void {
  const bad = new Set(found.map(({ places }) => places[0]?.place.source.file)).size
  say(
    host,
    found.length === 0
      ? `${counted(files, 'file')}, no problems`
      : `${counted(found.length, 'problem')} in ${counted(bad, 'file')}`,
  )
  if (otherSchemas(host).length > 0)
    say(
      host,
      'The schemas that your editor uses are not those of this version. Renew them: social-learn schema --write',
    )
}
