/**
 * `npx tsx bench/lint.ts`: what `lint` costs beside `validate`: one program of about 300 lines, each
 * as a whole process, in pairs. Needs `npm run build`.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inTurn, median, type Run, ratio } from './processes.ts'

const PAIRS = 25

const root = fileURLToPath(new URL('..', import.meta.url))
const tool = join(root, 'bin/social-learn.js')
const scratch = mkdtempSync(join(tmpdir(), 'bench-lint-'))
try {
  cpSync(
    join(root, 'starters/feedback-foundations/feedback-foundations.yaml'),
    join(scratch, 'program.yaml'),
  )
  const { lint, validate } = inTurn(
    {
      validate: { args: [tool, 'validate', 'program.yaml'], cwd: scratch },
      lint: { args: [tool, 'lint', 'program.yaml'], cwd: scratch },
    },
    PAIRS,
  )
  const seconds = (runs: Run[]) => `${median(runs.map((run) => run.seconds)).toFixed(3)} s`
  const busy = lint.map((run, index) => run.cpu / (validate[index]?.cpu ?? Number.NaN))
  console.log(`whole process, median of ${PAIRS} pairs`)
  console.log(`  validate         ${seconds(validate)}`)
  console.log(`  lint             ${seconds(lint)}`)
  console.log(`  lint / validate  ${ratio(lint, validate).toFixed(2)} x`)
  console.log(`  on the processor ${median(busy).toFixed(2)} x`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
