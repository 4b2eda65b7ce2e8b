import { describe, expect, it } from 'vitest'
import { SourceText } from '../../../src/diagnostics/place.ts'
import { phrases } from '../../../src/lint/reading/phrases.ts'
import { saidIn } from '../../../src/lint/reading/said.ts'

const at = (text: string) => ({
  text,
  place: { source: new SourceText('program.yaml', text), start: 0, end: text.length },
})
const ROUND = phrases('of-a-test', () => ['go round the (?:circle|table)'])

describe('words that are said', () => {
  it('are found over a line end, with their place', () => {
    const said = saidIn(at('Sit down. We go round\nthe table.'), ROUND)
    expect(said?.words).toBe('go round\nthe table')
    expect(said?.place).toMatchObject({ start: 13, end: 31 })
  })

  it('count for nothing where their own sentence turns them round', () => {
    expect(saidIn(at("We don't go round the table."), ROUND)).toBeUndefined()
    expect(saidIn(at('We don’t go round the table.'), ROUND)).toBeUndefined()
    expect(saidIn(at('Nobody minds. We go round the table.'), ROUND)?.words).toMatch(/^go/)
  })

  it('may be left alone in a question, but not before its colon', () => {
    const how = { notAsked: true }
    expect(saidIn(at('When do you go round the table?'), ROUND, how)).toBeUndefined()
    expect(saidIn(at('We go round the table: what is new?'), ROUND, how)).toBeDefined()
    expect(saidIn(at('Now we go round the table, so what is new?'), ROUND, how)).toBeDefined()
  })

  it('may be kept out by other words in their sentence', () => {
    const how = { unless: /\bif you like\b/ }
    expect(saidIn(at('Go round the table if you like.'), ROUND, how)).toBeUndefined()
    expect(saidIn(at('Go round the table. Sit down if you like.'), ROUND, how)).toBeDefined()
  })
})

describe('phrases in parts', () => {
  const REPORTED = phrases('in-a-test', () => [['(?:tell|told)', 'your boss', 'who said']])

  it('stand in one sentence, in any order, and reach from the first to the last', () => {
    expect(saidIn(at('Your boss is told who said it.'), REPORTED)?.words).toBe(
      'Your boss is told who said',
    )
    expect(saidIn(at('Your boss came. I told them who said it.'), REPORTED)).toBeUndefined()
  })
})
