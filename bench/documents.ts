/**
 * `npx tsx bench/documents.ts`: in one process documents in every format, those for the room (guide,
 * slides, handout), all that are made unasked, and all, against the guide as PDF alone. Needs
 * `npm run build`.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Document, type DocumentName, documents } from '../src/documents/document.ts'
import { inTurn, median, ratio } from './processes.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'bench-documents-'))
try {
  cpSync(join(root, 'examples/learning-from-incidents'), scratch, { recursive: true })
  const render = [join(root, 'bin/social-learn.js'), 'render', 'learning-from-incidents.yaml']
  const each = (names: readonly DocumentName[]) => {
    const formats = new Set(names.flatMap((name): readonly string[] => documents[name].formats))
    const wanted = ['--document', names.join(), '--format', [...formats].join()]
    const version = names.includes('changes') ? ['--since', 'learning-from-incidents.yaml'] : []
    return { args: [...render, '--cohort', 'dublin-2027', ...wanted, ...version], cwd: scratch }
  }
  const names = Object.keys(documents) as DocumentName[]
  const unasked = Object.values<Document>(documents).filter(({ isExtra }) => !isExtra)
  const runs = inTurn(
    {
      guide: {
        args: [...render, '--cohort', 'dublin-2027', '--document', 'guide', '--format', 'pdf'],
        cwd: scratch,
      },
      'for the room': each(['guide', 'slides', 'slides-with-notes', 'handout']),
      unasked: each(unasked.map(({ name }) => name as DocumentName)),
      all: each(names),
    },
    7,
  )
  console.log('whole process, median of 7 pairs')
  for (const [name, its] of Object.entries(runs)) {
    const seconds = median(its.map((run) => run.seconds)).toFixed(2)
    console.log(
      `  ${name.padEnd(12)} ${seconds} s, ${ratio(its, runs.guide).toFixed(2)} x the guide`,
    )
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
