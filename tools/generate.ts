/**
 * Writes every file that is made from others, or with `--check` compares them in memory, names the
 * stale ones and ends with 1. Run by `npm run generate` and `npm run check`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { outputs } from './generate/outputs.ts'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const check = process.argv.includes('--check')

for await (const { path, text } of outputs(root)) {
  const made = await text
  const there = await readFile(`${root}/${path}`, 'utf8').catch(() => undefined)
  if (made === there) continue
  if (check) {
    console.error(`${path} is stale: run npm run generate`)
    process.exitCode = 1
  } else {
    await mkdir(dirname(`${root}/${path}`), { recursive: true })
    await writeFile(`${root}/${path}`, made)
    console.log(path)
  }
}
