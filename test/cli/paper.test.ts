import { describe, expect, it } from 'vitest'
import { paperOf } from '../../src/cli/paper.ts'

describe('the paper', () => {
  it.each([
    [{}, 'a4'],
    [{ LANG: 'en_US.UTF-8' }, 'letter'],
    [{ LANG: 'en_GB.UTF-8' }, 'a4'],
    [{ LANG: 'C.UTF-8' }, 'a4'],
    [{ LANG: 'en_US.UTF-8', LC_PAPER: 'de_DE.UTF-8' }, 'a4'],
    [{ LANG: 'de_DE.UTF-8', LC_ALL: 'es_MX' }, 'letter'],
    [{ LC_ALL: '', LANG: 'fr-CA' }, 'letter'],
  ] as const)('of %j is %s', (env, paper) => {
    expect(paperOf(env)).toBe(paper)
  })
})
