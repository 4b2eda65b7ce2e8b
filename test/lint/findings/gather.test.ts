import { describe, expect, it } from 'vitest'
import { gather } from '../../../src/lint/findings/gather.ts'
import { unmet } from '../../../src/lint/reports/linted-file.ts'
import { lintText, soundWith } from '../examples.ts'

/** What is told of the sound program with one discussion that has these prompts. */
function toldOf(...prompts: string[]) {
  const found = lintText(
    soundWith(`sessions:
  - title: Lunch
    space: room
    duration: 60m
    activities:
      - type: check-in
        title: What works
        duration: 20m
        prompts:
${prompts.map((prompt) => `          - ${prompt}\n`).join('')}`),
  ).found
  return gather(found).filter(({ id }) => id.startsWith('prompt-') || id === 'question-leading')
}

const BARE = 'What helps you at the till?'
const TIMED = '{text: What helps you at the till?, per-person: 30s}'
const LEADING = `{text: "Don't you think that it helps?", purpose: We learn who needs it, per-person: 30s}`

describe('what is told together', () => {
  it('is all that many prompts lack, with each of them and with every demand', () => {
    const told = toldOf(BARE, BARE, TIMED)
    expect(told.map(({ message }) => message)).toEqual([
      '3 prompts have no purpose, and 2 have no time for each person.',
    ])
    expect(told[0]?.places.map(({ label }) => label)).toEqual([
      'no purpose, no time for each person',
      'no purpose, no time for each person',
      'no purpose',
    ])
    expect(told[0]?.try?.match(/Add `per-person`/g)).toHaveLength(1)
    expect(unmet(told)).toEqual(['purpose', 'parameters'])
  })

  it('needs no labels where all lack the same', () => {
    const [one] = toldOf(BARE, BARE, BARE)
    expect(one?.message).toBe('3 prompts have no purpose, and no time for each person.')
    expect(one?.places.map(({ label }) => label)).toEqual([undefined, undefined, undefined])
  })

  it('is what several spaces lack', () => {
    const { found } = lintText(
      soundWith(
        'spaces:\n  room: {kind: video}\n  call: {kind: video}\n  thread: {kind: channel, facilitator: lead, moderator: host}\n',
      ),
    )
    const told = gather(found).filter(({ id }) => id === 'space-without-facilitator')
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^2 spaces have no facilitator, no moderator, and no word on recording/,
      ),
    ])
  })

  it('is what one rule advises in many places', () => {
    const told = toldOf(LEADING, LEADING, LEADING)
    expect(told).toHaveLength(1)
    expect(told[0]?.message).toMatch(/ The same goes for 2 more places\.$/)
    expect(told[0]?.places).toHaveLength(3)
  })
})

it('tells of two one by one', () => {
  expect(toldOf(BARE, BARE)).toHaveLength(2)
  expect(toldOf(LEADING, LEADING)).toHaveLength(2)
})
