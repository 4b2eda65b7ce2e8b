import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runTranscripts } from './transcript.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

describe('the transcripts', () => {
  // `npx vitest run test/cli -u` writes what came out into the pages.
  it.each(readdirSync(here).filter((name) => name.endsWith('.md')))('of %s', async (name) => {
    const page = readFileSync(`${here}${name}`, 'utf8')
    await expect(await runTranscripts(page)).toMatchFileSnapshot(name)
  })
})
