import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { phrases } from '../../../src/lint/reading/phrases.ts'
import { phrasesIn } from '../../../tools/generate/hints/hints.ts'

const root = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '')
const texts = readFileSync(`${root}/bench/rules/develop.tsv`, 'utf8')
  .split('\n')
  .flatMap((line) => line.split('\t')[2] ?? [])

describe('hints', () => {
  it('never hide what a pattern finds', async () => {
    const missed: string[] = []
    for (const set of await phrasesIn(root)) {
      const every = phrases('without hints', set.list)
      for (const text of texts) {
        const found = every.in(text).flatMap((one) => one.find(text) ?? []).length
        const hinted = set.in(text).flatMap((one) => one.find(text) ?? []).length
        if (found !== hinted) missed.push(`${set.name}: ${text}`)
      }
    }
    expect(missed).toEqual([])
  })

  it('are few where nothing of the kind is said', async () => {
    const plain = 'Bring a pen, and sit where you can see the river.'
    const tried = (await phrasesIn(root)).flatMap((set) => set.in(plain))
    expect(tried).toHaveLength(0)
  })
})
