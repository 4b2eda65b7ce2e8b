import { describe, expect, it } from 'vitest'
import { oneVoice } from '../../src/lint/findings/one-voice.ts'
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

const ids = (piece: string) => lintText(soundWith(piece)).found.map(({ id }) => id)

const session = (activities: string) => `sessions:
  - id: first
    title: First
    space: room
    duration: 60m
    activities:
${activities}`

const team = (moderator: string) => `participants: {min: 22, max: 24}
people:
  lead: {role: facilitator}
  host: {role: ${moderator === 'lead' ? 'producer' : 'moderator'}}
spaces:
  room: {kind: in-person, facilitator: lead, moderator: ${moderator}, recording: none, ai-notes: none}
  call: {kind: video, facilitator: lead, moderator: ${moderator}, recording: none, transcript: none, ai-notes: none, chat: not kept}
  thread: {kind: channel, name: "#asking-well", facilitator: lead, moderator: ${moderator}}
`

describe('one reason', () => {
  it('is told once of a session in which people only listen', () => {
    const found = ids(
      session(`      - type: talk
        title: Lecture
        duration: 50m
        steps:
          - say: This is how it works.
      - {type: buffer, title: Spare, duration: 10m}
`),
    )
    expect(found).toContain('session-without-connection')
    expect(found).not.toContain('airtime-too-short')
    expect(found).not.toContain('one-voice-too-long')
  })

  it('is told once of a person who does it all', () => {
    const found = ids(team('lead'))
    expect(found).toContain('one-person-for-both')
    expect(found).not.toContain('too-few-facilitators')
    // Two are as many as 24 people need, and each has one thing to do.
    expect(ids(team('host'))).not.toContain('one-person-for-both')
  })

  it('is told once of words that promise and forbid, and of each of two such places', () => {
    const both = 'agreements: [Never speak about this to anybody.]\n'
    expect(ids(both)).toEqual(expect.arrayContaining(['confidentiality-absolute']))
    expect(ids(both)).not.toContain('concerns-gagged')
    const apart = ids(`agreements:
  - Never speak about this to anybody.
  - Nobody may report it to HR.
`)
    expect(apart).toEqual(expect.arrayContaining(['confidentiality-absolute', 'concerns-gagged']))
  })

  it('is told once of a question, by what is gravest in it', () => {
    const found = ids('evaluation:\n  - ask: Why did you always come late?\n')
    expect(found).toEqual(['question-why-you'])
  })

  it('is not told by a finding that weighs less', () => {
    const about = { source: { file: 'a', text: '' }, start: 1, end: 9 }
    const finding = (id: string, severity: 'info' | 'warning') =>
      ({ id, severity, message: '', places: [{ place: about }], at: 'a', about }) as never
    const [one, other] = [finding('spotlight', 'info'), finding('forced-fun', 'warning')]
    expect(oneVoice([one, other])).toEqual([one, other])
    expect(oneVoice([finding('spotlight', 'warning'), other])).toHaveLength(1)
  })
})
