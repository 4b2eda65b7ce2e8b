import { describe, expect, it } from 'vitest'
import { lintText, soundWith } from './examples.ts'

const POSTS = (ask: string) => `posts:
  - space: thread
    when: every Monday
    ask:
      text: ${ask}
      purpose: Keep the habit of asking
      depth: 2
`

/** What is told of a word that the team avoids in its posts. */
function told(find: string, ask: string, where = ['posts']) {
  const terms = [
    { find: [find], in: where, message: 'Not here.', severity: 'warning', suggest: 'team' },
  ] as const
  const { found } = lintText(soundWith(POSTS(ask)), { terms })
  return found.filter(({ id }) => id === 'term').map(({ message }) => message)
}

describe("a team's own words", () => {
  it.each([
    ['family', 'Which families helped you this week?', '"families"'],
    ['family', "What was our family's best question?", '"family\'s"'],
    ['share', 'Who is sharing a card this week?', '"sharing"'],
    ['like a family', 'When did we work Like a  family?', '"Like a family"'],
    ['c++', 'Who writes C++ this week?', '"C++"'],
  ])('%s is found in "%s"', (find, ask, words) => {
    expect(told(find, ask)).toEqual([expect.stringContaining(`${words} stands in a post`)])
  })

  it.each([
    ['family', 'What is familiar to you by now?'],
    ['a.b', 'Who saw the axb report this week?'],
  ])('%s is not found in "%s"', (find, ask) => {
    expect(told(find, ask)).toEqual([])
  })

  it('are looked for where the config says', () => {
    expect(told('family', 'Which families helped?', ['agreements'])).toEqual([])
    expect(told('family', 'Which families helped?', [])).toHaveLength(1)
  })

  it('say what to write instead', () => {
    const term = {
      find: ['card'],
      in: ['posts'],
      message: 'No.',
      severity: 'info',
      suggest: 'sheet',
    } as const
    const { found } = lintText(soundWith(POSTS('Who has a card?')), { terms: [term] })
    expect(found.find(({ id }) => id === 'term')).toMatchObject({
      severity: 'info',
      try: 'Write "sheet".',
    })
  })
})
