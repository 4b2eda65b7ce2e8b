import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { estimateDepth } from '../../src/depth/estimate.ts'
import { trainedOn } from '../../src/depth/weights.generated.ts'
import { fingerprint } from '../../tools/train-depth/fingerprint.ts'

const prompts = readFileSync(new URL('frozen.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')

// After a training the scores move: take them with `-u`, and read what moved.
it('scores fifty prompts as it did when the weights were made', async () => {
  const lines = prompts.map((prompt) => {
    const { score = 0, confidence = '' } = estimateDepth(prompt) ?? {}
    return `${score.toFixed(2)}\t${confidence}\t${prompt}\n`
  })
  await expect(lines.join('')).toMatchFileSnapshot('frozen.tsv')
})

it('has weights that were trained on this lexicon: after a change of it, train again', () => {
  expect(trainedOn).toBe(fingerprint())
})
