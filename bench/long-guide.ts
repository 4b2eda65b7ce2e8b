/**
 * `npx tsx bench/long-guide.ts`: a guide of 100 pages as PDF and as DOCX, time and peak memory of the
 * whole process, beside what one would use instead: Chromium printing the HTML of the same guide, and
 * pandoc making a Word file of its Markdown (pandoc 2 has no way to a PDF of its own). Needs `npm run
 * build`, and Debian's chromium, pandoc and poppler-utils.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'
import { median } from './processes.ts'

const PAGES = 100
const TIMES = 5

const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'bench-long-guide-'))
try {
  cpSync(join(root, 'examples/learning-from-incidents'), scratch, { recursive: true })
  const program = join(scratch, 'learning-from-incidents.yaml')
  lengthen(program)
  const render = (format: string) => [
    join(root, 'bin/social-learn.js'),
    ...['render', program, '--cohort', join(scratch, 'cohorts/dublin-2027.yaml')],
    ...['--document', 'guide', '--format', format, '--out', join(scratch, 'out')],
  ]
  for (const format of ['html', 'md', 'pdf']) execFileSync('node', render(format))
  const guide = join(scratch, 'out/team-only/learning-from-incidents.dublin-2027.guide')
  const info = execFileSync('pdfinfo', [`${guide}.pdf`], { encoding: 'utf8' })
  const pages = /Pages: +(\d+)/.exec(info)?.[1]
  const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
  const commands: Record<string, string[]> = {
    'PDF, ours': ['node', ...render('pdf')],
    'PDF, chromium': [
      'chromium',
      ...quiet,
      `--print-to-pdf=${join(scratch, 'chromium.pdf')}`,
      `${guide}.html`,
    ],
    'DOCX, ours': ['node', ...render('docx')],
    'DOCX, pandoc': ['pandoc', `${guide}.md`, '--output', join(scratch, 'pandoc.docx')],
  }
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, [] as Run[]]))
  for (let round = 0; round <= TIMES; round++)
    for (const [name, command] of Object.entries(commands)) {
      const run = timed(command)
      if (round > 0) runs[name]?.push(run)
    }
  console.log(`a guide of ${pages} pages, whole process, median of ${TIMES} pairs`)
  for (const [name, its] of Object.entries(runs)) {
    const seconds = median(its.map((run) => run.seconds)).toFixed(2)
    const peak = median(its.map((run) => run.peak)).toFixed(0)
    console.log(`  ${name.padEnd(14)} ${seconds} s, ${peak} MiB`)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

interface Run {
  seconds: number
  /** Of the largest process alone, in MiB: a browser has several. */
  peak: number
}

function timed(command: readonly string[]): Run {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const started = performance.now()
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', 'peak %M', ...command], {
    env,
    encoding: 'utf8',
  })
  const seconds = (performance.now() - started) / 1000
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}:\n${stderr}`)
  return { seconds, peak: Number(/peak (\d+)\s*$/.exec(stderr)?.[1]) / 1024 }
}

/** Holds the sessions of a program again and again, until its guide has about as many pages. */
function lengthen(path: string): void {
  const program = parse(readFileSync(path, 'utf8')) as { sessions: { id: string }[] }
  const own = program.sessions
  const USUAL = 25
  program.sessions = Array.from({ length: Math.ceil(PAGES / (USUAL - 7)) }).flatMap((_, index) =>
    index === 0
      ? own
      : own.map((session) => withoutLinks({ ...session, id: `${session.id}-again-${index}` })),
  )
  writeFileSync(path, stringify(program))
}

/** What leads to another session or activity stands in the first copy alone. */
function withoutLinks<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, part) => (key === 'feeds' ? undefined : part))) as T
}
