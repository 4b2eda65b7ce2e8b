import { dirname, join } from 'node:path'
import { readConfig } from './config.ts'
import type { DiskFiles } from './disk-files.ts'
import { EXIT, problem, Stop } from './exit.ts'
import { kindOf } from './kind-of.ts'
import { TEMPLATE_FOLDER } from './own-templates.ts'
import { shownPath } from './paths.ts'
import { filesBelow } from './walk.ts'

/**
 * Where the templates of this project lie: beside its config; without one, beside its programs.
 * Throws `Stop` (2) when the config is not valid, (64) when programs lie in several folders.
 */
export function templateFolder(files: DiskFiles): string {
  const { config, diagnostics } = readConfig(files)
  if (config) return config.templates
  if (diagnostics.length > 0) throw new Stop(EXIT.invalid, diagnostics)
  const programs = filesBelow(files.cwd).filter((path) => kindOf(path) === 'program')
  const [first = files.cwd, ...more] = [...new Set(programs.map((path) => dirname(path)))]
  if (more.length === 0) return join(first, TEMPLATE_FOLDER)
  const folders = [first, ...more].map((folder) => shownPath(files.cwd, folder))
  throw new Stop(
    EXIT.usage,
    problem(
      'wrong-usage',
      `Templates lie beside a config or a program, and here are programs in ${folders.slice(0, 3).join(', ')}${folders.length > 3 ? ' and others' : ''}.`,
      'Go into one of these folders, or put a social-learn.config.yaml here.',
    ),
  )
}
