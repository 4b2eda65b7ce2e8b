import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fallback, WORDS } from '../../src/source/fallback.ts'

/** All codes that the parser's package declares. */
const codes = (() => {
  const entry = createRequire(import.meta.url).resolve('yaml')
  const declared = readFileSync(join(dirname(entry), 'errors.d.ts'), 'utf8')
  return [...(/ErrorCode = ([^;]*);/.exec(declared)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
    ([, code]) => code ?? '',
  )
})()

describe('a complaint that no trap explains', () => {
  it('comes with one of some twenty codes', () => {
    expect(codes.length).toBeGreaterThan(20)
  })

  it.each(codes)('has words of ours: %s', (code) => {
    expect(Object.keys(WORDS)).toContain(code)
    const { message, try: way } = fallback({ code, start: 0, end: 1 }, 'a line\nanother')
    expect(message).toMatch(/^[A-Z].*\.$/)
    expect(way).toMatch(/^[A-Z].*\.$/)
  })

  it('has words even if its code is new to us', () => {
    expect(fallback({ code: 'NEW', start: 0, end: 1 }, 'a').message).toBe(
      'What stands here makes no sense in YAML.',
    )
  })

  it('points at the rest of its line, or at what it names', () => {
    const text = 'a: one line \nb: another\n'
    expect(fallback({ code: 'BAD_INDENT', start: 3, end: 4 }, text).at).toEqual({
      start: 3,
      end: 11,
    })
    expect(fallback({ code: 'BAD_INDENT', start: 3, end: 6 }, text).at).toEqual({
      start: 3,
      end: 6,
    })
  })
})
