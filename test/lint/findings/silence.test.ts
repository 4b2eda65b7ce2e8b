import { describe, expect, it } from 'vitest'
import { lintText, soundWith } from '../examples.ts'

const BARE = soundWith(`
agreements: none
sessions:
  - title: First lunch
    duration: 1h
    activities:
      - type: discussion
        title: What works
        duration: 20m
        prompts:
          - Where did you get stuck?
`)

/** The ids of what is told and of what is ignored in a program without agreements. */
function without(comment: string) {
  const { found, ignored } = lintText(`${comment}\n${BARE}`)
  return { found: found.map(({ id }) => id), ignored: ignored.map(({ reason }) => reason) }
}

const OTHERS = lintText(BARE)
  .found.map(({ id }) => id)
  .filter((id) => id !== 'agreements-missing')

describe('a comment that ignores a rule', () => {
  it('takes its findings out, and keeps the reason', () => {
    expect(without('# social-learn-ignore-file agreements-missing: they made their own')).toEqual({
      found: OTHERS,
      ignored: ['they made their own'],
    })
  })

  it('is worth nothing without a reason, and says so', () => {
    const { found, ignored } = without('# social-learn-ignore-file agreements-missing')
    expect(found).toEqual(
      expect.arrayContaining(['ignore-without-reason', 'agreements-missing', ...OTHERS]),
    )
    expect(ignored).toEqual([])
  })

  it('is reported when it silences nothing, and when there is no such rule', () => {
    const told = (comment: string) =>
      lintText(`${comment}\n${soundWith('')}`).found.map(({ id, try: way }) => [id, way])
    expect(told('# social-learn-ignore-file agreements-missing: why')).toEqual([
      ['ignore-unused', 'Take the comment away.'],
    ])
    expect(told('# social-learn-ignore-file agreement-missing: why')).toEqual([
      ['ignore-unknown', 'Did you mean `agreements-missing`?'],
    ])
  })
})
