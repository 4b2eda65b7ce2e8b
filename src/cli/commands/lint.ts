import { buffer } from 'node:stream/consumers'
import type { Command } from 'commander'
import { type Diagnostic, inOrder, type Severity } from '../../diagnostics/diagnostic.ts'
import { isAsGrave } from '../../diagnostics/report.ts'
import type { LintDiagnostic } from '../../lint/findings/found.ts'
import { gather } from '../../lint/findings/gather.ts'
import type { LintedFile } from '../../lint/reports/linted-file.ts'
import { lintReport } from '../../lint/reports/report.ts'
import { PRESETS, type Preset } from '../../lint/rule.ts'
import { CACHE, DEBUG, WATCH } from '../again-flags.ts'
import { complain } from '../complain.ts'
import { readConfig } from '../config.ts'
import { filesFor } from '../disk-files.ts'
import { EXIT, type ExitCode, problem, Stop, worst } from '../exit.ts'
import { beFrugal } from '../frugal.ts'
import type { Host } from '../host.ts'
import { BaselineFile } from '../lint/baseline.ts'
import { type Fixed, fixable, patchOf, writeFixed } from '../lint/fix.ts'
import { lintFiles } from '../lint/lint-files.ts'
import { once } from '../once.ts'
import { give } from '../report/give.ts'
import { declareReports, type ReportFlags, wishesOf } from '../report/wishes.ts'
import { counted, say } from '../say.ts'
import { stage } from '../stages.ts'
import { declareChanged, type OnlyChanged, targets } from '../targets.ts'
import { oneOf, wholeNumber } from '../usage.ts'

export const examples = [
  ['social-learn lint', 'what the config names, or all here'],
  ['social-learn lint feedback.yaml --all', 'one program, with everything that was found'],
  ['social-learn lint --for-delivery cohorts/dublin.yaml', 'before people come'],
  ['social-learn lint --fix --diff', 'what could be mended for you, as a diff'],
  ['social-learn lint --changed --since main', 'what a branch has changed'],
  ['social-learn lint --fail-on warning', 'in CI: a warning fails it'],
] as const

const FAIL_ON = ['error', 'warning', 'info', 'never'] as const

interface Flags extends ReportFlags, OnlyChanged {
  preset?: Preset
  forDelivery?: boolean
  failOn: (typeof FAIL_ON)[number]
  maxWarnings?: number
  fix?: boolean
  diff?: boolean
  quiet?: boolean
  updateBaseline?: boolean
  all?: boolean
  stdinFilename: string
}

export function declare(command: Command): void {
  command
    .argument('[paths...]', 'files, folders, patterns, or - for what comes in')
    .option('--preset <name>', PRESETS.join(', '), oneOf('--preset', PRESETS))
    .option('--for-delivery', 'with what has to be there when a cohort begins')
    .option('--fix', 'mend what can be mended without changing what you mean')
    .option('--diff', 'with --fix: show what would change, and change nothing')
    .option('--all', 'everything that was found, not the ten that matter most')
    .option('--update-baseline', 'write down what is found now, so that only new findings are told')
    .option('--quiet', 'errors alone')
    .option('--fail-on <severity>', FAIL_ON.join(', '), oneOf('--fail-on', FAIL_ON), 'error')
    .option('--max-warnings <number>', 'fail when there are more', wholeNumber('--max-warnings'))
    .option('--stdin-filename <name>', 'what to call what comes in', 'stdin.yaml')
    .option('--cache [folder]', CACHE)
    .option('--watch', WATCH)
    .option('--debug', DEBUG)
  declareChanged(command)
  declareReports(command, 'social-learn lint')
}

export async function run(host: Host, command: Command): Promise<ExitCode> {
  const flags = command.opts<Flags>()
  const [names] = command.processedArgs as [string[]]
  const files = filesFor(host, command)
  checkFlags(names, flags)
  const wishes = await wishesOf(flags, files, host)
  if (names.includes('-')) files.give(flags.stdinFilename, await buffer(host.stdin))

  const {
    paths,
    missing,
    unchanged,
    config: read,
  } = await stage('find files', () =>
    targets(
      names.map((name) => (name === '-' ? flags.stdinFilename : name)),
      files,
      flags,
    ),
  )
  if (flags.fix && flags.diff) return showFixes(fixable(paths, files), host)
  if (flags.fix) {
    const fixed = fixable(paths, files)
    writeFixed(fixed, files)
    if (fixed.length > 0) say(host, mendedIn(fixed, 'mended'))
  }
  const { config, diagnostics } = read ?? stage('config', () => readConfig(files))
  beFrugal(paths.length)
  const { linted: all, invalid } = lintFiles(paths, files, config, {
    ...(flags.preset && { preset: flags.preset }),
    forDelivery: flags.forDelivery ?? false,
  })
  const baseline = new BaselineFile(files)
  const wrong = inOrder(once([...diagnostics, ...baseline.diagnostics, ...invalid]))
  const isEmpty = all.length + wrong.length + missing.length === 0 && !unchanged
  const complaints = isEmpty ? [nothing()] : missing
  if (flags.updateBaseline && wrong.length + complaints.length === 0) {
    say(host, `${baseline.name}: ${counted(baseline.renew(all), 'finding')} written down`)
    return EXIT.clean
  }
  const laid = all.map((file) => baseline.laidOver(file))
  const linted = laid.map(({ file }) => ({ ...file, found: gather(file.found) }))
  const most = flags.all ? { most: Number.POSITIVE_INFINITY } : {}
  const { failOn, quiet: errorsAlone = false } = flags
  const report = lintReport(linted, wrong, { errorsAlone, failOn })
  await stage('report', () => give(report, wishes, host, most))
  await complain(host, complaints)
  if (linted.length > 0) close(host, linted)
  if (unchanged) say(host, unchanged)
  const stale = laid.reduce((sum, one) => sum + one.stale, 0)
  if (stale > 0)
    say(
      host,
      `${counted(stale, 'entry', 'entries')} of ${baseline.name} can go: social-learn lint --update-baseline`,
    )
  return worst([
    complaints.length > 0 ? EXIT.missing : EXIT.clean,
    wrong.length > 0 ? EXIT.invalid : EXIT.clean,
    fails(foundIn(linted), flags) ? EXIT.findings : EXIT.clean,
  ])
}

/** What can't be asked for together. */
function checkFlags(names: readonly string[], { fix, diff }: Flags): void {
  const wrong = (message: string, way: string) =>
    new Stop(EXIT.usage, problem('wrong-usage', message, way))
  if (diff && !fix) throw wrong('--diff shows what --fix would do.', 'Write --fix --diff.')
  if (fix && !diff && names.includes('-'))
    throw wrong(
      'What comes in from another command is no file to mend.',
      'Name the file, or see what could be mended: --fix --diff',
    )
}

/** What --fix would do, as a patch. */
async function showFixes(fixed: readonly Fixed[], host: Host): Promise<ExitCode> {
  host.stdout.write(await patchOf(fixed))
  say(host, fixed.length > 0 ? mendedIn(fixed, 'could be mended') : 'nothing to mend')
  return fixed.length > 0 ? EXIT.findings : EXIT.clean
}

function mendedIn(fixed: readonly Fixed[], verb: string): string {
  const places = fixed.reduce((sum, { mended }) => sum + mended.length, 0)
  const files = fixed.map(({ path, mended }) => `${path} (${mended.length})`).join(', ')
  return `${counted(places, 'place')} ${verb}: ${files}`
}

function foundIn(linted: readonly LintedFile[]): LintDiagnostic[] {
  return linted.flatMap(({ found }) => found)
}

function fails(found: readonly LintDiagnostic[], { failOn, maxWarnings }: Flags): boolean {
  const warnings = found.filter(({ severity }) => severity === 'warning').length
  if (maxWarnings !== undefined && warnings > maxWarnings) return true
  return found.some(({ severity }) => isAsGrave(severity, failOn))
}

function nothing(): Diagnostic {
  return problem(
    'nothing-to-check',
    'There is no program of social-learn in this folder.',
    'Name one, or start one: social-learn init',
  )
}

const NAMES: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'hint' }

function close(host: Host, linted: readonly LintedFile[]): void {
  const found = foundIn(linted)
  const counts = (Object.keys(NAMES) as Severity[]).flatMap((severity) => {
    const its = found.filter((one) => one.severity === severity).length
    return its > 0 ? [counted(its, NAMES[severity])] : []
  })
  const ignored = linted.reduce((sum, file) => sum + file.ignored.length, 0)
  const files = counted(linted.length, 'file')
  const first = counts.length > 0 ? `${files}: ${counts.join(', ')}` : `${files}, nothing found`
  say(host, ignored > 0 ? `${first}; ${ignored} ignored, with reasons` : first)
  const unread = new Set(linted.flatMap((file) => file.unread ?? []))
  for (const language of unread)
    say(
      host,
      `Rules that read words know English; what is written in "${language}" was not read by them.`,
    )
}
