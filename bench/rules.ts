/**
 * `npm run bench:rules`: how often the rules that read words are right, on the labelled texts of
 * `bench/rules/`. Prints the page and writes it to `docs/accuracy.md`.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundled } from '../tools/generate/bundled.ts'
import { accuracyPage } from './rules/page.ts'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const { measureAll } = await bundled<typeof import('./rules/measure.ts')>(
  root,
  'bench/rules/measure.ts',
)

const page = accuracyPage(measureAll(root))
writeFileSync(`${root}/docs/accuracy.md`, page)
console.log(page)
