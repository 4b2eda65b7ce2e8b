import { describe, expect, it } from 'vitest'
import { estimateDepth } from '../../src/depth/estimate.ts'

describe('the estimate', () => {
  it('says what a prompt discloses, and where it says so', () => {
    const text = 'How did your diagnosis change the way you work?'
    const estimate = estimateDepth(text)
    expect(estimate?.depth).toBeGreaterThanOrEqual(4)
    expect(estimate?.topics.map(({ topic, span }) => [topic, text.slice(...span)])).toEqual([
      ['health', 'diagnosis'],
    ])
    expect(estimate?.evidence[0]?.says).toBe('health (diagnosis)')
  })

  it('takes a health check of a service for what it is', () => {
    const estimate = estimateDepth('Who ran the health check on the payments cluster last night?')
    expect(estimate).toMatchObject({ depth: 1, topics: [] })
  })

  it('names what answering could cost', () => {
    const estimate = estimateDepth('What would you change about your boss?')
    expect(estimate?.stakes.map(({ kind }) => kind)).toContain('own-manager')
  })

  it.each(['', ' \n\t', '…', '🙂'])('is null where there are no words: %j', (text) => {
    expect(estimateDepth(text)).toBeNull()
  })

  it('has no confidence, and tells nothing, in a language that it does not read', () => {
    const nothing = { confidence: 'none', topics: [], stakes: [], evidence: [] }
    expect(estimateDepth('Wie geht es dir wirklich?')).toMatchObject(nothing)
    expect(estimateDepth('What is your diagnosis?', { language: 'de' })).toMatchObject(nothing)
    expect(estimateDepth('What is your diagnosis?', { language: 'en-GB' })?.confidence).not.toBe(
      'none',
    )
  })

  it('puts the depth where the score, rounded, is', () => {
    for (const text of ['Which tool do you use?', 'What went wrong?', 'What are you ashamed of?']) {
      const { depth, score } = estimateDepth(text) ?? { depth: 0, score: -1 }
      expect(depth).toBe(Math.round(score))
    }
  })
})
