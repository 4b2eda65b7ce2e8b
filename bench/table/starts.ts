import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, inTurn, type Run } from '../processes.ts'
import { type Bench, type Row, seconds, times } from './row.ts'

/** One program in a fresh process, against a Node that does nothing. */
export function starts({ tool, scratch, program, pairs }: Bench): Row[] {
  writeFileSync(join(scratch, 'program.yaml'), program)
  // Folders of a cache may not lie beside what is checked.
  const cache = `--cache=${join(scratch, '..', 'cache')}`
  const ours = (...args: string[]): Command => ({ args: [tool, ...args], cwd: scratch })
  const runs = inTurn(
    {
      nothing: { args: ['-e', '0'] },
      version: ours('--version'),
      help: ours('--help'),
      validate: ours('validate', 'program.yaml'),
      plan: ours('plan', 'program.yaml'),
      lint: ours('lint', 'program.yaml'),
      // The round that does not count fills it.
      again: ours('lint', 'program.yaml', cache),
    },
    pairs,
  )
  const row = (work: string, one: Run[], other: Run[], asked: string): Row => ({
    work,
    reached: times(one, other),
    asked,
    raw: `${seconds(one)} / ${seconds(other)}`,
  })
  return [
    row('`--version` / `node -e 0`', runs.version, runs.nothing, '1.3'),
    row('`--help` / `node -e 0`', runs.help, runs.nothing, '1.3'),
    row('`validate`, 300 lines / `node -e 0`', runs.validate, runs.nothing, '2.5'),
    row('`lint`, the same', runs.lint, runs.nothing, '3.0'),
    row('`lint --cache`, unchanged', runs.again, runs.nothing, '1.6'),
    row('`lint` / `validate`', runs.lint, runs.validate, '1.25'),
    row('`plan` / `validate`', runs.plan, runs.validate, '1.3'),
  ]
}
