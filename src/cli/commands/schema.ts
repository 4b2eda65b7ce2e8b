import type { Command } from 'commander'
import { KINDS, type Kind } from '../../program/schema/node.ts'
import { bytesOf } from '../disk.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import type { Host } from '../host.ts'
import { sameBytes } from '../paths.ts'
import { Reach } from '../reach.ts'
import { say } from '../say.ts'
import { SCHEMA_FOLDER, schemaBytes, schemaFiles } from '../schemas.ts'
import { nearestWith } from '../upward.ts'
import { oneOf } from '../usage.ts'
import { writeAll } from '../write.ts'

export const examples = [
  ['social-learn schema program', 'print the schema of programs'],
  ['social-learn schema --write', `renew the copies in ${SCHEMA_FOLDER}`],
] as const

export function declare(command: Command): void {
  command
    .argument('[name]', KINDS.join(', '), oneOf('schema', KINDS))
    .option('--write', `renew the copies in ${SCHEMA_FOLDER}, which editors read`)
}

export async function run(host: Host, command: Command): Promise<ExitCode> {
  const [name] = command.processedArgs as [Kind | undefined]
  if (command.opts<{ write?: boolean }>().write) renew(host)
  else if (name) host.stdout.write(schemaBytes(host, name))
  else host.stdout.write(`${KINDS.join('\n')}\n`)
  return EXIT.clean
}

/** Those that are there already, where an editor looks for them; else in the working folder. */
function renew(host: Host): void {
  const files = schemaFiles(host, nearestWith(SCHEMA_FOLDER, host.cwd) ?? host.cwd)
  const changed = files.filter(({ path, bytes }) => !sameBytes(bytesOf(path), bytes))
  writeAll(changed, new Reach(host.cwd))
  for (const { name } of changed) say(host, `wrote ${name}`)
  if (changed.length === 0) say(host, 'The schemas are those of this version already.')
}
