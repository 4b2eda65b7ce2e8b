import { describe, expect, it } from 'vitest'
import { textReport } from '../../src/diagnostics/reporters/text.ts'
import { RULES } from '../../src/lint/rules.generated.ts'
import { lintText, soundWith } from './examples.ts'

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const set = { only: rule }

  it.each(rule.bad)('finds something in\n%s', (piece) => {
    expect(lintText(soundWith(piece), set).found.length).toBeGreaterThan(0)
  })

  it.each(rule.good)('finds nothing in\n%s', (piece) => {
    expect(textReport(lintText(soundWith(piece), set).found)).toBe('')
  })

  it('has examples of both kinds, and a source if it is on without being asked for', () => {
    expect(rule.bad.length).toBeGreaterThan(0)
    expect(rule.good.length).toBeGreaterThan(0)
    if (rule.preset !== 'strict') expect(rule.sources.length).toBeGreaterThan(0)
  })

  it('says what to do in whole sentences, without blame', () => {
    for (const text of [rule.summary, rule.why, rule.instead])
      expect(text).toMatch(/^[A-Z"“].*[.?!]["”]?$/s)
    expect([rule.summary, rule.why, rule.instead].join(' ')).not.toMatch(/\billegal/i)
  })
})

describe('the sound program', () => {
  it('is what it says, under every rule', () => {
    expect(textReport(lintText(soundWith('')).found)).toBe('')
  })
})
