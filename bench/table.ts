/**
 * `npx tsx bench/table.ts [pairs]`: the whole table of speed, beside what is to be reached: starts
 * against a Node that does nothing, many programs, one long one, and the way of a key in an editor.
 * Whole processes, in pairs, by what they keep the processor busy; so that a busy machine changes
 * little. Other tools are measured by `validate.ts` and `pdf.ts`. Needs `npm run build`.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Command, inTurn, median, type Run } from './processes.ts'

const PAIRS = Number(process.argv[2] ?? 15)
const MANY = 1000
/** Sessions that make a program of 25,000 lines; twice as many for the other. */
const LONG = 3500

const root = fileURLToPath(new URL('..', import.meta.url))
const tool = join(root, 'bin/social-learn.js')
const scratch = mkdtempSync(join(tmpdir(), 'bench-table-'))
const starter = readFileSync(
  join(root, 'starters/feedback-foundations/feedback-foundations.yaml'),
  'utf8',
)

function ours(...args: string[]): Command {
  return { args: [tool, ...args], cwd: scratch }
}

const busy = (runs: readonly Run[]) => median(runs.map(({ cpu }) => cpu))
const peak = (runs: readonly Run[]) => median(runs.map((run) => run.peak))

/** Median over the pairs of how many times busier the first was. */
function times(first: readonly Run[], second: readonly Run[]): number {
  return median(first.map(({ cpu }, index) => cpu / (second[index]?.cpu ?? Number.NaN)))
}

function row(work: string, reached: string, asked: string): void {
  console.log(`| ${work} | ${reached} | ${asked} |`)
}

function x(value: number): string {
  return `${value.toFixed(2)} x`
}

/** A program with so many sessions of seven lines each. */
function longProgram(sessions: number): string {
  const each = (index: number) => `  - id: s${index}
    title: Session ${index}
    duration: 1h
    activities:
      - type: talk
        title: Talk
        duration: 1h
`
  const head = 'social-learn: 1\nkind: library\ntitle: Long\nsessions:\n'
  const keyed = (index: number) => each(index).replace(/^ {2}- id: (\w+)\n/, '  $1:\n')
  return head + Array.from({ length: sessions }, (_, index) => keyed(index)).join('')
}

try {
  writeFileSync(join(scratch, 'program.yaml'), starter)
  console.log(`Node ${process.version}, median of ${PAIRS} pairs, on the processor`)
  console.log('| work | reached | asked |\n|---|---|---|')
  const start = inTurn(
    {
      nothing: { args: ['-e', '0'] },
      version: ours('--version'),
      help: ours('--help'),
      validate: ours('validate', 'program.yaml'),
      plan: ours('plan', 'program.yaml'),
      lint: ours('lint', 'program.yaml'),
    },
    PAIRS,
  )
  row('`--version` / `node -e 0`', x(times(start.version, start.nothing)), '1.3')
  row('`--help` / `node -e 0`', x(times(start.help, start.nothing)), '1.3')
  row('`validate`, 300 lines / `node -e 0`', x(times(start.validate, start.nothing)), '2.5')
  row('`lint`, the same', x(times(start.lint, start.nothing)), '3.0')
  row('`lint` / `validate`', x(times(start.lint, start.validate)), '1.25')
  row('`plan` / `validate`', x(times(start.plan, start.validate)), '1.3')

  mkdirSync(join(scratch, 'many'))
  for (let index = 1; index <= MANY; index++)
    writeFileSync(
      join(scratch, 'many', `program-${index}.yaml`),
      starter.replace('title: Feedback Foundations', `title: Feedback Foundations ${index}`),
    )
  const many = inTurn(
    {
      nothing: { args: ['-e', '0'] },
      validate: ours('validate', 'many'),
      lint: ours('lint', 'many', '--fail-on', 'never'),
    },
    1,
  )
  const more = (runs: readonly Run[]) =>
    `${busy(runs).toFixed(1)} s, ${(peak(runs) - peak(many.nothing)).toFixed(0)} MiB more than Node`
  row(`\`validate\`, ${MANY} programs`, more(many.validate), '80 MiB')
  row(`\`lint\`, ${MANY} programs`, more(many.lint), '80 MiB')

  for (const [name, sessions] of [
    ['half', LONG],
    ['long', 2 * LONG],
  ] as const)
    writeFileSync(join(scratch, `${name}.yaml`), longProgram(sessions))
  const long = inTurn(
    { half: ours('validate', 'half.yaml'), long: ours('validate', 'long.yaml') },
    3,
  )
  const lines = longProgram(2 * LONG).split('\n').length - 1
  row(
    `one file of ${lines} lines / half of it`,
    `${x(times(long.long, long.half))}, ${peak(long.long).toFixed(0)} MiB`,
    '2.2, 200 MiB',
  )

  row('a key in an editor: parse, validate, lint', `${await key()} ms`, '30 ms')
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
  })
  const answer = JSON.parse(packed)
  const { size } = Array.isArray(answer)
    ? answer[0]
    : (Object.values(answer)[0] as { size: number })
  row('tarball without the PDF engine', `${(size / 1e6).toFixed(2)} MB`, '4 MB')
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** In a process that has been at it for a while: 300 lines read, validated and linted again. */
async function key(): Promise<string> {
  const api: typeof import('../src/index.ts') = await import(
    pathToFileURL(join(root, 'dist/index.js')).href
  )
  const took: number[] = []
  for (let round = 0; round < 60; round++) {
    const text = starter.replace('Feedback Foundations', `Feedback Foundations ${round}`)
    const source = new api.SourceText('program.yaml', text)
    const started = process.cpuUsage()
    const { program } = api.loadProgram('program.yaml', { read: () => ({ source }) })
    if (!program) throw new Error('the starter is not valid')
    api.lintPlan(api.planProgram(program), {
      preset: 'recommended',
      rules: new Map(),
      terms: [],
      forDelivery: false,
    })
    const { user, system } = process.cpuUsage(started)
    took.push((user + system) / 1000)
  }
  return median(took.slice(30)).toFixed(1)
}
