/**
 * `npx tsx bench/pdf.ts`: the guide as PDF in a fresh process, against Chromium printing the HTML
 * of the same guide, and against the PDF engine alone with the guide's source at hand: no more can be
 * won without another engine. Needs `npm run build` and Debian's chromium.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inTurn, median, ratio } from './processes.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const tool = join(root, 'bin/social-learn.js')
const scratch = mkdtempSync(join(tmpdir(), 'bench-pdf-'))
try {
  cpSync(join(root, 'examples/learning-from-incidents'), scratch, { recursive: true })
  const program = 'learning-from-incidents.yaml'
  const guide = [
    tool,
    'render',
    program,
    '--cohort',
    'dublin-2027',
    '--document',
    'guide',
    '--out',
    'out',
  ]
  execFileSync('node', [...guide, '--format', 'html'], { cwd: scratch })
  const page = join(scratch, 'out/team-only/learning-from-incidents.dublin-2027.guide.html')
  // A Node process that starts the browser and prints: what an author's own script would do.
  writeFileSync(
    join(scratch, 'print.mjs'),
    `import { chromium } from ${JSON.stringify(join(root, 'node_modules/playwright-core/index.mjs'))}
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
const tab = await browser.newPage()
await tab.goto(${JSON.stringify(`file://${page}`)})
await tab.pdf({ path: 'chromium.pdf', preferCSSPageSize: true, printBackground: true })
await browser.close()
`,
  )
  const engine = JSON.stringify(join(root, 'node_modules/@myriaddreamin/typst-ts-node-compiler'))
  const keepSource = join(scratch, 'keep-source.cjs')
  writeFileSync(
    keepSource,
    `const { NodeCompiler } = require(${engine})
const { compile } = NodeCompiler.prototype
NodeCompiler.prototype.compile = function (given) {
  require('node:fs').writeFileSync('guide.typ', given.mainFileContent)
  return compile.call(this, given)
}
`,
  )
  execFileSync('node', ['--require', keepSource, ...guide, '--format', 'pdf'], {
    cwd: scratch,
  })
  writeFileSync(
    join(scratch, 'engine.cjs'),
    `const { readFileSync, writeFileSync } = require('node:fs')
const { NodeCompiler } = require(${engine})
process.env.FONTCONFIG_FILE = ${JSON.stringify(join(root, 'dist/fonts/fonts.conf'))}
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [${JSON.stringify(join(root, 'dist/fonts'))}] }] })
const { result } = compiler.compile({ mainFileContent: readFileSync('guide.typ', 'utf8') })
writeFileSync('engine.pdf', compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: 0 }))
`,
  )
  const runs = inTurn(
    {
      ours: { args: [...guide, '--format', 'pdf'], cwd: scratch },
      chromium: { args: ['print.mjs'], cwd: scratch },
      engine: { args: ['engine.cjs'], cwd: scratch },
      validate: { args: [tool, 'validate', program], cwd: scratch },
    },
    7,
  )
  console.log('the guide as PDF, whole process, median of 7 pairs')
  for (const name of ['ours', 'chromium', 'engine', 'validate'] as const)
    console.log(`  ${name.padEnd(9)} ${median(runs[name].map((run) => run.seconds)).toFixed(2)} s`)
  console.log(`  chromium / ours: ${ratio(runs.chromium, runs.ours).toFixed(2)} x`)
  console.log(`  chromium / engine: ${ratio(runs.chromium, runs.engine).toFixed(2)} x`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
