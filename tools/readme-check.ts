/**
 * Follows the README as a new user would: clones HEAD into an empty folder, reads the two commands
 * of its first screen, and runs them there, literally. Called by `.ci/run`, never by the tests
 * (the second command runs them). Writes its result in the shape that `.ci/run` counts.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'readme-'))
const problems: string[] = []
try {
  execFileSync('git', ['clone', '--quiet', root, folder])
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')
  const firstScreen = readme.split('\n').slice(0, 40).join('\n')
  const commands = [...firstScreen.matchAll(/```sh\n(.+?)\n```/gs)].map((match) => match[1] ?? '')
  if (commands.length !== 2)
    problems.push(`The first screen has ${commands.length} commands, and should have two.`)
  for (const command of commands) {
    console.log(`$ ${command}`)
    // The results file belongs to this run's caller, not to the tests in the clone.
    const { VITEST_RESULTS: _, ...env } = process.env
    const { status } = spawnSync('bash', ['-c', command], { cwd: folder, stdio: 'inherit', env })
    if (status !== 0) problems.push(`\`${command}\` ended with ${status}.`)
  }
  for (const [, path = ''] of firstScreen.matchAll(/`(\S+\.pdf)`/g)) {
    if (!existsSync(join(folder, path))) problems.push(`\`${path}\` is not there.`)
    else if (!readFileSync(join(folder, path), 'latin1').startsWith('%PDF-'))
      problems.push(`\`${path}\` is no PDF.`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

for (const problem of problems) console.error(`README: ${problem}`)
const results = process.env.VITEST_RESULTS
const counts = { numPassedTests: problems.length ? 0 : 1, numFailedTests: problems.length }
if (results) writeFileSync(results, JSON.stringify(counts))
process.exitCode = problems.length ? 1 : 0
