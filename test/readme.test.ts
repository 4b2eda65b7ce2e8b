import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { runTranscripts } from './cli/transcript.ts'

const readme = fileURLToPath(new URL('../README.md', import.meta.url))

it('the commands of the README give what it shows', async () => {
  await expect(await runTranscripts(readFileSync(readme, 'utf8'))).toMatchFileSnapshot(readme)
})
