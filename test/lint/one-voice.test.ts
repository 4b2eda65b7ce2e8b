import { describe, expect, it } from 'vitest'
import { lintText, soundWith } from './examples.ts'

const post = (text: string) => `posts:
  - space: thread
    when: every Monday
    ask:
      text: ${text}
      purpose: We learn from one another
`

const activity = (ask: string) => `sessions:
  - id: first
    title: First
    space: room
    duration: 30m
    activities:
      - {type: agreements, title: Ours, duration: 6m, steps: [{ask: What is missing for you?}]}
      - type: discussion
        title: Talk
        duration: 14m
        steps:
          - ask: What helps you?
${ask}      - {type: check-out, title: What stays, duration: 10m}
`

const heavy = (piece: string) =>
  lintText(soundWith(piece)).found.filter(({ severity }) => severity !== 'info')

describe('one prompt over its boundary', () => {
  it.each([
    ['health', 'How did your diagnosis change the way you work?'],
    ['pregnancy', 'Have you ever had a miscarriage?'],
    ['bereavement', 'How did you cope with the death of your mother?'],
    ['faith', 'Which religion were you brought up in?'],
    ['pay', 'How much do you earn?'],
    ['relationships', 'How did you get over your divorce?'],
    ['hardship', 'What was the darkest moment of your career?'],
    ['therapy', 'How does your inner child show up in meetings?'],
    ['family', 'What are your kids called?'],
    ['rating', 'Which rating did you get in your last review?'],
    ['plans', 'Are you thinking of leaving us this year?'],
    ['off limits', 'How do people talk about pay in your team?'],
  ])('is found once, by one rule: %s', (_, text) => {
    expect(heavy(post(text)).map(({ places }) => places[0]?.place.source.text)).toHaveLength(1)
  })

  it('is named by its words, and so is a declared depth by its figure', () => {
    const [found] = heavy(post('What did you learn last week?\n      depth: 4'))
    expect(found).toMatchObject({ id: 'prompt-too-deep', severity: 'error' })
    expect(found?.message).toContain('declares depth 4')
  })

  it.each([
    ['a question', '          - ask: How did your diagnosis change the way you work?\n'],
    ['a task', '          - task: Tell your partner how your diagnosis changed the way you work\n'],
    [
      'a debrief',
      '        debrief: {duration: 4m, ask: How did your diagnosis change the way you work?}\n',
    ],
  ])('is found in %s', (_, ask) => {
    const found = heavy(activity(ask)).filter(({ demand }) => demand === 'boundaries')
    expect(found.map(({ id }) => id)).toEqual(['prompt-too-deep'])
  })

  it('is found in the evaluation', () => {
    const piece = 'evaluation:\n  - ask: How did your diagnosis change the way you work?\n'
    expect(heavy(piece).map(({ id }) => id)).toEqual(['prompt-too-deep'])
  })
})
