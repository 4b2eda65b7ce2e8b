import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runTranscripts } from './cli/transcript.ts'

const docs = fileURLToPath(new URL('../docs/', import.meta.url))

describe('the handbook', () => {
  it.each(readdirSync(docs).filter((name) => name.endsWith('.md')))(
    'shows in %s what its commands give',
    async (name) => {
      const page = readFileSync(`${docs}${name}`, 'utf8')
      await expect(await runTranscripts(page)).toMatchFileSnapshot(`${docs}${name}`)
    },
  )
})
