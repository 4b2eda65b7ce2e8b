import { resolve } from 'node:path'
import { yamlOf } from '../../import/draft/yaml.ts'
import { idFrom } from '../../program/ids.ts'
import { isFile } from '../disk.ts'
import type { Host } from '../host.ts'
import { inTheWay, tell } from '../init/report.ts'
import { standing } from '../init/standing.ts'
import { shownPath } from '../paths.ts'
import { say } from '../say.ts'
import { SCHEMA_FOLDER } from '../schemas.ts'
import { writeAll } from '../write.ts'
import { shortReport, summary } from './report.ts'
import type { Understood } from './wizard.ts'

/** Writes the program, and says what its author has to look at. Throws `Stop` (73) where it would replace a file unasked. */
export function writeProgram(
  host: Host,
  { draft }: Understood,
  { out, force }: { out?: string; force?: true },
  isAgreed: boolean,
): void {
  const path = resolve(host.cwd, out ?? `${fileName(draft.title)}.yaml`)
  const name = shownPath(host.cwd, path)
  const schema = `${SCHEMA_FOLDER}/program.schema.json`
  const head = isFile(resolve(path, '..', schema))
    ? `# yaml-language-server: $schema=./${schema}\n`
    : ''
  const found = standing([{ path, name, bytes: Buffer.from(head + yamlOf(draft.program)) }])
  if (found.other.length > 0 && !force)
    throw inTheWay(
      found.other,
      'Name another file with --out, or add --force to replace what is there.',
    )
  writeAll([...found.fresh, ...found.other])
  if (!isAgreed) host.stderr.write(shortReport(draft, host.stderr.columns ?? 100))
  say(host)
  say(host, summary(draft))
  tell(host, found)
  say(host, `Read it from start to end, then run: social-learn lint ${name}`)
}

function fileName(title: string): string {
  const name = idFrom(title).slice(0, LONGEST_NAME).replace(/-$/, '') || 'program'
  return DEVICE.test(name) ? `${name}-program` : name
}

/** What Windows takes for a device, whatever ending it has. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** In letters: some systems count four bytes for each, and end at 255. */
const LONGEST_NAME = 60
