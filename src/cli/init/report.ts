import type { Ask } from '../ask.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import { counted, say } from '../say.ts'
import { SCHEMA_FOLDER } from '../schemas.ts'
import type { Output } from '../write.ts'
import { missingLines, type Standing } from './standing.ts'

/** What stops a command: files that it would have to replace. `way`: what to do about it. */
export function inTheWay(
  files: readonly Output[],
  way = 'Choose another folder, or add --force to replace what is there.',
): Stop {
  const names = files.map(({ name }) => `"${name}"`).join(', ')
  return new Stop(
    EXIT.output,
    problem(
      'would-overwrite',
      `Nothing was written, since there is other content already in ${names}.`,
      way,
    ),
  )
}

/** Shows what will be written, and asks whether to do so. */
export async function agreed(host: Host, { fresh, other }: Standing, ask: Ask): Promise<boolean> {
  say(host)
  list(host, 'These files will be written:', fresh)
  list(host, 'These files will be replaced:', other)
  say(host, 'The facilitator guide goes into out/team-only/.')
  say(host)
  if (await ask.confirm('Go ahead?')) return true
  say(host, 'Nothing was written.')
  return false
}

/** Says what was written, and what the author may want to add to files of their own. */
export function tell(host: Host, { fresh, same, other, theirs }: Standing): void {
  list(host, 'Written:', fresh)
  list(host, 'Replaced:', other)
  list(host, 'There already, with the same content:', same)
  for (const output of theirs) {
    say(host, `${output.name} is yours and was left alone. You may want to add:`)
    for (const line of missingLines(output)) say(host, `  ${line}`)
  }
}

function list(host: Host, head: string, outputs: readonly Output[]): void {
  if (outputs.length === 0) return
  say(host, head)
  const schemas = outputs.filter(({ name }) => name.includes(SCHEMA_FOLDER))
  for (const output of outputs) if (!schemas.includes(output)) say(host, `  ${output.name}`)
  const folder = schemas[0]?.name.replace(/[^/]+$/, '')
  if (folder) say(host, `  ${folder} (${counted(schemas.length, 'schema')}, for your editor)`)
}
