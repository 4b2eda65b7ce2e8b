/**
 * `npx tsx bench/documents.ts`: every document in every format in one process, against the guide as
 * PDF alone. Needs `npm run build`.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documents } from '../src/documents/document.ts'
import { inTurn, median, ratio } from './processes.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'bench-documents-'))
try {
  cpSync(join(root, 'examples/learning-from-incidents'), scratch, { recursive: true })
  const render = [join(root, 'bin/social-learn.js'), 'render', 'learning-from-incidents.yaml']
  const formats = new Set<string>(Object.values(documents).flatMap(({ formats }) => formats))
  const all = ['--document', Object.keys(documents).join(), '--format', [...formats].join()]
  const runs = inTurn(
    {
      guide: {
        args: [...render, '--cohort', 'dublin-2027', '--document', 'guide', '--format', 'pdf'],
        cwd: scratch,
      },
      all: { args: [...render, '--cohort', 'dublin-2027', ...all], cwd: scratch },
    },
    7,
  )
  console.log('whole process, median of 7 pairs')
  for (const name of ['guide', 'all'] as const)
    console.log(`  ${name.padEnd(6)} ${median(runs[name].map((run) => run.seconds)).toFixed(2)} s`)
  console.log(`  all / guide: ${ratio(runs.all, runs.guide).toFixed(2)} x`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
