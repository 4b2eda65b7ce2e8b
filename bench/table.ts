/**
 * `npx tsx bench/table.ts [pairs] [part ...]`: the whole table of speed, beside what is to be reached,
 * with the medians from which it was worked out: starts against a Node that does nothing, many programs
 * beside other tools (which are installed into a scratch folder), one long one, the way of a key in an
 * editor, the guide as PDF beside a browser, and what is published. Before that it looks whether the
 * same is found without what makes it fast. Whole processes, in pairs, by what they keep the processor
 * busy where nothing else is said; so that a busy machine changes little. Needs `npm run build`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { guide } from './table/guide.ts'
import { key } from './table/key.ts'
import { long } from './table/long.ts'
import { many } from './table/many.ts'
import type { Bench, Row } from './table/row.ts'
import { same } from './table/same.ts'
import { starts } from './table/starts.ts'
import { tarball } from './table/tarball.ts'

const PARTS: Record<string, (bench: Bench) => Row[] | Promise<Row[]>> = {
  same,
  starts,
  many,
  long,
  key,
  guide,
  tarball,
}

const [first = '15', ...named] = process.argv.slice(2)
const wanted = named.length > 0 ? named : Object.keys(PARTS)
const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'bench-table-'))
try {
  console.log(`Node ${process.version}, ${first} pairs`)
  console.log('| work | reached | asked | medians |\n|---|---|---|---|')
  for (const name of wanted) {
    const measure = PARTS[name]
    if (!measure) throw new Error(`There is ${Object.keys(PARTS).join(', ')}, and no ${name}.`)
    mkdirSync(join(scratch, name))
    const rows = await measure({
      root,
      tool: `${root}bin/social-learn.js`,
      scratch: join(scratch, name),
      program: readFileSync(
        `${root}starters/feedback-foundations/feedback-foundations.yaml`,
        'utf8',
      ),
      pairs: Number(first),
    })
    for (const { work, reached, asked, raw } of rows)
      console.log(`| ${work} | ${reached} | ${asked} | ${raw} |`)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
