/**
 * `npx tsx bench/validate.ts`: what checking costs. One program of about 300 lines as a whole
 * process, against a Node that does nothing; and 1,000 such programs in one process, beside
 * ajv-cli, which is installed into a scratch folder. Needs `npm run build`.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inTurn, median, ratio } from './processes.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const tool = join(root, 'bin/social-learn.js')
const scratch = mkdtempSync(join(tmpdir(), 'bench-validate-'))
try {
  const text = readFileSync(
    join(root, 'starters/feedback-foundations/feedback-foundations.yaml'),
    'utf8',
  )
  writeFileSync(join(scratch, 'program.yaml'), text)
  const one = inTurn(
    {
      nothing: { args: ['-e', '0'] },
      validate: { args: [tool, 'validate', 'program.yaml'], cwd: scratch },
      version: { args: [tool, '--version'], cwd: scratch },
    },
    15,
  )
  console.log(
    `one program of ${text.split('\n').length - 1} lines, whole process, median of 15 pairs`,
  )
  console.log(`  validate   ${ratio(one.validate, one.nothing).toFixed(2)} x node -e 0`)
  console.log(`  --version  ${ratio(one.version, one.nothing).toFixed(2)} x node -e 0`)

  mkdirSync(join(scratch, 'many'))
  for (let index = 1; index <= 1000; index++)
    writeFileSync(
      join(scratch, 'many', `program-${index}.yaml`),
      text.replace('title: Feedback Foundations', `title: Feedback Foundations ${index}`),
    )
  const peer = join(scratch, 'peer')
  mkdirSync(peer)
  writeFileSync(join(peer, 'package.json'), '{"private":true}')
  execFileSync('npm', ['i', '--silent', '--no-audit', '--no-fund', 'ajv-cli@5.0.0'], { cwd: peer })
  cpSync(join(root, 'schemas'), join(scratch, 'schemas'), { recursive: true })
  const ajv = ['validate', '--spec=draft2020', '--strict=false', '--all-errors']
  const files = ['-s', 'schemas/program.schema.json', '-d', 'many/*.yaml']
  const many = inTurn(
    {
      nothing: { args: ['-e', '0'] },
      ours: { args: [tool, 'validate', 'many'], cwd: scratch },
      ajv: {
        args: [join(peer, 'node_modules/ajv-cli/dist/index.js'), ...ajv, ...files],
        cwd: scratch,
      },
    },
    3,
  )
  console.log('1,000 such programs in one process, median of 3')
  for (const name of ['ours', 'ajv', 'nothing'] as const) {
    const seconds = median(many[name].map((run) => run.seconds))
    const peak = median(many[name].map((run) => run.peak))
    console.log(`  ${name.padEnd(8)} ${seconds.toFixed(2)} s, peak ${peak.toFixed(0)} MiB`)
  }
  console.log(`  ours / ajv-cli: ${ratio(many.ours, many.ajv).toFixed(2)} x`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
