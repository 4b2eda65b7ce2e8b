import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { inQuotes, shown } from '../../src/source/quote.ts'

describe('the words of an author in a message', () => {
  it('stand on one line', () => {
    expect(shown('  one\n    two\tthree ')).toBe('one two three')
  })

  it('are cut after 60 characters, but not within one', () => {
    expect(shown('a'.repeat(60))).toBe('a'.repeat(60))
    expect(shown('a'.repeat(61))).toBe(`${'a'.repeat(60)}…`)
    expect(shown(`${'a'.repeat(59)}🎉b`)).toBe(`${'a'.repeat(59)}…`)
  })

  it('hold nothing that changes a terminal', () => {
    expect(shown('a\u001b[31mb')).toBe('a\ufffd[31mb')
  })
})

describe('a text in quotes', () => {
  it.each(['Remember: be kind', 'say "yes"', "it's", `it's "fine"`, 'C:\\Users', '#wins'])(
    'is read as it was: %s',
    (text) => {
      expect(parse(inQuotes(text))).toBe(text)
    },
  )

  it('is shortened when it is only shown', () => {
    expect(inQuotes('a'.repeat(70), shown)).toBe(`"${'a'.repeat(60)}…"`)
  })
})
