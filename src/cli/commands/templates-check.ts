import type { Command } from 'commander'
import { inOrder } from '../../diagnostics/diagnostic.ts'
import { checkTemplates } from '../../documents/check-templates.ts'
import { filesFor } from '../disk-files.ts'
import { EXIT, type ExitCode, problem, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import { once } from '../once.ts'
import { readTemplates } from '../own-templates.ts'
import { shownPath } from '../paths.ts'
import { give } from '../report/give.ts'
import { declareReports, type ReportFlags, wishesOf } from '../report/wishes.ts'
import { counted, say } from '../say.ts'
import { templateFolder } from '../template-folder.ts'

export const examples = [
  ['social-learn templates check', 'every template of your own'],
  ['social-learn templates check --format json', 'the same for another tool'],
] as const

export function declare(command: Command): void {
  declareReports(command, 'social-learn templates check')
}

export async function run(host: Host, command: Command): Promise<ExitCode> {
  const files = filesFor(host, command)
  const wishes = await wishesOf(command.opts<ReportFlags>(), files, host)
  const folder = templateFolder(files)
  const { templates, problems } = readTemplates(folder, files)
  const count = templates.size + problems.length
  if (count === 0) throw nothingToCheck(shownPath(host.cwd, folder))

  const found = inOrder(once([...problems, ...checkTemplates(templates)]))
  await give(
    {
      command: 'templates check',
      files: [...templates.values()].map(({ file }) => ({ path: file })),
      found,
      ignored: [],
      failOn: 'info',
    },
    wishes,
    host,
  )
  const all = counted(count, 'template')
  say(
    host,
    found.length === 0 ? `${all}, no problems` : `${counted(found.length, 'problem')} in ${all}`,
  )
  return found.length === 0 ? EXIT.clean : EXIT.invalid
}

function nothingToCheck(folder: string): Stop {
  return new Stop(
    EXIT.missing,
    problem(
      'nothing-to-check',
      `There is no template of your own in ${folder}/.`,
      'To get one to change: social-learn templates eject guide',
    ),
  )
}
