import type { Command } from 'commander'
import { documents } from '../../documents/document.ts'
import { nearestTemplate, templateNames, templatesOf } from '../../documents/templates.ts'
import { filesFor } from '../disk-files.ts'
import { EXIT, type ExitCode, problem, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import { inTheWay } from '../init/report.ts'
import { standing } from '../init/standing.ts'
import { templatePath } from '../own-templates.ts'
import { shownPath } from '../paths.ts'
import { say } from '../say.ts'
import { templateFolder } from '../template-folder.ts'
import { writeAll } from '../write.ts'

export const examples = [
  ['social-learn templates eject', 'list what there is'],
  ['social-learn templates eject guide', 'all templates of the guide, to be changed'],
  ['social-learn templates eject partials/prompt', 'one of them'],
] as const

const NAMES = [
  ...Object.keys(documents),
  ...templateNames().filter((name) => name.startsWith('partials/')),
]

export function declare(command: Command): void {
  const about = `${Object.keys(documents).join(', ')}, or one partial`
  command
    .argument('[name]', about, Object.assign(templateCalled, { words: NAMES }))
    .option('--force', 'replace files that are there with other content')
}

export async function run(host: Host, command: Command): Promise<ExitCode> {
  const [name] = command.processedArgs as [string | undefined]
  if (name) eject(host, name, command)
  else host.stdout.write(`${templateNames().join('\n')}\n`)
  return EXIT.clean
}

function templateCalled(name: string): string {
  const known = templateNames()
  const document = Object.values(documents).find((each) => each.name === name)
  const wanted = document?.template ?? name
  const found = known.find((each) => each === wanted || each === `partials/${wanted}`)
  if (found) return found
  const near = nearestTemplate(name)
  throw new Stop(
    EXIT.usage,
    problem(
      'wrong-usage',
      `There is no template "${name}".`,
      near ? `Did you mean ${near}?` : 'To see which there are: social-learn templates eject',
    ),
  )
}

function eject(host: Host, name: string, command: Command): void {
  const files = filesFor(host, command)
  const { force } = command.opts<{ force?: true }>()
  const folder = templateFolder(files)
  const outputs = [...templatesOf(name)].map(([each, { text }]) => {
    const path = templatePath(folder, each)
    return { path, name: shownPath(host.cwd, path), bytes: Buffer.from(text) }
  })
  const { fresh, same, other } = standing(outputs)
  if (other.length > 0 && !force) throw inTheWay(other, 'Add --force to replace what is there.')
  writeAll([...fresh, ...other], files.reach)
  for (const { name } of same) say(host, `left ${name}, which is the same`)
  for (const { name } of [...fresh, ...other]) say(host, `wrote ${name}`)
  say(host, 'Keep only those that you change. Then check them: social-learn templates check')
}
