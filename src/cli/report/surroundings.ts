import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import type { Surroundings } from '../../diagnostics/report.ts'
import { toolVersion } from '../assets.ts'
import { realPathOf } from '../disk.ts'
import type { Host } from '../host.ts'
import { isWithin, slashed } from '../paths.ts'

/** Letters of a hash that are kept: 128 bits. */
const LETTERS = 32

/** What a report for a machine has to know of where it is made. */
export function surroundingsOf(host: Host): Surroundings {
  return {
    version: toolVersion(),
    folder: folderOf(host),
    digest: (text) => createHash('sha256').update(text).digest('hex').slice(0, LETTERS),
  }
}

/** GitHub and GitLab say where they checked the repository out, and know its files from there. */
function folderOf({ cwd, env }: Host): string {
  const top = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR
  if (!top) return ''
  const [here, there] = [realPathOf(cwd), realPathOf(top)]
  return isWithin(here, there) ? slashed(relative(there, here)) : ''
}
