import type { Command } from 'commander'
import { inOrder } from '../../diagnostics/diagnostic.ts'
import { jsonReport } from '../../diagnostics/reporters/json.ts'
import { textReport } from '../../diagnostics/reporters/text.ts'
import { checkTemplates } from '../../documents/check-templates.ts'
import { DiskFiles } from '../disk-files.ts'
import { EXIT, type ExitCode, problem, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import { once } from '../once.ts'
import { readTemplates } from '../own-templates.ts'
import { shownPath } from '../paths.ts'
import { counted, say } from '../say.ts'
import { templateFolder } from '../template-folder.ts'
import { settingFor } from '../terminal.ts'
import { oneOf } from '../usage.ts'

export const examples = [
  ['social-learn templates check', 'every template of your own'],
  ['social-learn templates check --format json', 'the same for another tool'],
] as const

const FORMATS = ['text', 'json'] as const

export function declare(command: Command): void {
  command.option('--format <format>', FORMATS.join(', '), oneOf('--format', FORMATS), 'text')
}

export async function run(host: Host, command: Command): Promise<ExitCode> {
  const { format } = command.opts<{ format: (typeof FORMATS)[number] }>()
  const files = new DiskFiles(host.cwd)
  const folder = templateFolder(files)
  const { templates, problems } = readTemplates(folder, files)
  const count = templates.size + problems.length
  if (count === 0) throw nothingToCheck(shownPath(host.cwd, folder))

  const found = inOrder(once([...problems, ...checkTemplates(templates)]))
  if (format === 'json') host.stdout.write(jsonReport(found, count))
  else host.stdout.write(textReport(found, await settingFor(host, host.stdout)))
  if (format === 'text' && found.length > 0) say(host)
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
