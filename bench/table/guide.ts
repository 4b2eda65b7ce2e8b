import { execFileSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTurn } from '../processes.ts'
import { type Bench, middle, type Row, seconds, times } from './row.ts'

const PROGRAM = 'learning-from-incidents.yaml'

/**
 * The guide as PDF in a fresh process, against Chromium printing the HTML of the same guide, and
 * against the PDF engine alone with the guide's source at hand: no more can be won without another
 * engine. By the clock, since a browser is several processes. Needs Debian's chromium.
 */
export function guide({ root, tool, scratch, pairs }: Bench): Row[] {
  cpSync(`${root}examples/learning-from-incidents`, scratch, { recursive: true })
  const render = [tool, 'render', PROGRAM, '--cohort', 'dublin-2027', '--document', 'guide']
  const ours = [...render, '--out', 'out', '--format']
  execFileSync('node', [...ours, 'html'], { cwd: scratch })
  const page = join(scratch, 'out/team-only/learning-from-incidents.dublin-2027.guide.html')
  writeFileSync(join(scratch, 'print.mjs'), printing(`${root}node_modules`, page))
  const engine = `${root}node_modules/@myriaddreamin/typst-ts-node-compiler`
  writeFileSync(join(scratch, 'keep-source.cjs'), keepingSource(engine))
  const keep = ['--require', join(scratch, 'keep-source.cjs')]
  execFileSync('node', [...keep, ...ours, 'pdf'], { cwd: scratch })
  writeFileSync(join(scratch, 'engine.cjs'), engineAlone(engine, `${root}dist/fonts`))
  const runs = inTurn(
    {
      ours: { args: [...ours, 'pdf'], cwd: scratch },
      chromium: { args: ['print.mjs'], cwd: scratch },
      engine: { args: ['engine.cjs'], cwd: scratch },
      validate: { args: [tool, 'validate', PROGRAM], cwd: scratch },
    },
    Math.ceil(pairs / 2),
  )
  const clock = (name: keyof typeof runs) => seconds(runs[name], 'seconds')
  const more = middle(runs.ours, 'seconds') - middle(runs.validate, 'seconds')
  return [
    {
      work: 'guide as PDF / Chromium printing its HTML, by the clock',
      reached: times(runs.ours, runs.chromium, 'seconds'),
      asked: '0.25',
      raw: `${clock('ours')} / ${clock('chromium')}; the engine alone ${clock('engine')}`,
    },
    {
      work: 'guide as PDF, more than `validate`, by the clock',
      reached: `${more.toFixed(2)} s`,
      asked: '1.2 s',
      raw: `${clock('ours')} - ${clock('validate')}`,
    },
  ]
}

/** A Node process that starts the browser and prints: what an author's own script would do. */
function printing(modules: string, page: string): string {
  return `import { chromium } from ${JSON.stringify(`${modules}/playwright-core/index.mjs`)}
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
const tab = await browser.newPage()
await tab.goto(${JSON.stringify(`file://${page}`)})
await tab.pdf({ path: 'chromium.pdf', preferCSSPageSize: true, printBackground: true })
await browser.close()
`
}

function keepingSource(engine: string): string {
  return `const { NodeCompiler } = require(${JSON.stringify(engine)})
const { compile } = NodeCompiler.prototype
NodeCompiler.prototype.compile = function (given) {
  require('node:fs').writeFileSync('guide.typ', given.mainFileContent)
  return compile.call(this, given)
}
`
}

function engineAlone(engine: string, fonts: string): string {
  return `const { readFileSync, writeFileSync } = require('node:fs')
const { NodeCompiler } = require(${JSON.stringify(engine)})
process.env.FONTCONFIG_FILE = ${JSON.stringify(`${fonts}/fonts.conf`)}
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [${JSON.stringify(fonts)}] }] })
const { result } = compiler.compile({ mainFileContent: readFileSync('guide.typ', 'utf8') })
writeFileSync('engine.pdf', compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: 0 }))
`
}
