import { describe, expect, it } from 'vitest'
import { activity, HEAD, load, problems } from '../fixtures.ts'

const FULL = `${HEAD}contacts:
  hr:
    for: Anything else
resources:
  board:
    title: Board
stages:
  one:
    title: One
outcomes:
  - First
moderation:
  - notice: Somebody is upset
    escalate-to: hr
checklist:
  - do: Book the room
    when: 4w before kick-off
    who: [lead, host]
sessions:
  - id: kick-off
    title: Kick-off
    stage: one
    space: room
    duration: 1h
    before:
      - task: Read
        due: 1d before
        hand-in: board
    activities:
      - type: practice
        title: Trios
        duration: 20m
        groups: { size: 3 }
        serves: 1
        who: host
        feeds: later
        roles: [giver]
        handout: board
        each-round:
          - task: Give, and write it on [the board][board]
            who: giver
        if:
          short:
            each-round:
              - task: Give
                who: giver
          remote:
            roles: [caller]
            each-round:
              - task: Call
                who: caller
      - id: later
        type: discussion
        title: Later
        duration: 10m
posts:
  - space: room
    when: every Monday
    say: Hello
evaluation:
  - when: end of each session
    ask: How was it?
`

/** The problem that one change of the full program makes. */
const broken = (from: string, to: string) => {
  expect(FULL).toContain(from)
  return problems({ 'main.yaml': FULL.replace(from, to) }).map((line) => line.replace(/^.*?:/, ''))
}

describe('checkReferences', () => {
  it('tells no more than anybody reads', () => {
    const who = Array.from({ length: 300 }, (_, index) => `p${index}`).join(', ')
    const text = FULL.replace('who: [lead, host]', `who: [${who}]`)
    expect(problems({ 'main.yaml': text })).toHaveLength(200)
  })

  it('finds nothing in a program that is right', () => {
    expect(problems({ 'main.yaml': FULL })).toEqual([])
  })

  it.each([
    [
      'facilitator: lead',
      'facilitator: leed',
      '14:18 unknown-person: There is no person "leed" in the program.',
    ],
    [
      'who: [lead, host]',
      'who: [lead, hots]',
      '33:17 unknown-person: There is no person "hots" in the program.',
    ],
    ['who: host', 'who: giver', '50:14 unknown-person: There is no person "giver" in the program.'],
    [
      'who: giver',
      'who: givver',
      '56:18 unknown-person: There is no person or role "givver" in the program.',
    ],
    [
      'who: caller',
      'who: giver',
      '66:22 unknown-person: There is no person or role "giver" in the program.',
    ],
    [
      'escalate-to: hr',
      'escalate-to: boss',
      '29:18 unknown-contact: There is no contact "boss" in the program.',
    ],
    [
      '    space: room\n    duration',
      '    space: hall\n    duration',
      '38:12 unknown-space: There is no space "hall" in the program.',
    ],
    ['stage: one', 'stage: two', '37:12 unknown-stage: There is no stage "two" in the program.'],
    [
      'hand-in: board',
      'hand-in: bord',
      '43:18 unknown-space: There is no space or resource "bord" in the program.',
    ],
    [
      'handout: board',
      'handout: bored',
      '53:18 unknown-resource: There is no resource "bored" in the program.',
    ],
    [
      'serves: 1',
      'serves: [1, 2]',
      '49:21 unknown-outcome: There is no outcome 2: "Feedback at work" has 1.',
    ],
    [
      '[board]\n',
      '[bord]\n',
      '55:53 unknown-resource: There is no resource "bord" in the program.',
    ],
    [
      'before kick-off',
      'before kickoff',
      '32:11 unknown-session: There is no session "kickoff" in the program.',
    ],
    [
      '4w before kick-off',
      '1h before',
      '32:11 session-missing: "1h before" does not say which session.',
    ],
    [
      'feeds: later',
      'feeds: latter',
      '51:16 unknown-activity: There is no activity "latter" after "Trios".',
    ],
    [
      'feeds: later',
      'feeds: kick-off/latter',
      '51:16 unknown-activity: There is no activity "latter" in "Kick-off".',
    ],
    [
      'feeds: later',
      'feeds: kick-of/later',
      '51:16 unknown-activity: There is no session "kick-of" in the program.',
    ],
    [
      'feeds: later',
      'feeds: trios',
      '51:16 unknown-activity: There is no activity "trios" after "Trios".',
    ],
  ])('%s → %s', (from, to, problem) => {
    expect(broken(from, to)).toEqual([problem])
  })

  it('says when there are none at all', () => {
    expect(broken('outcomes:\n  - First\n', '')).toEqual([
      '47:17 unknown-outcome: There is no outcome 1: "Feedback at work" has none.',
    ])
  })

  it('shows both places of two sessions that are alike', () => {
    const more = '  - title: Kick-off\n    use: kick-off\nposts:'
    expect(broken('posts:', more)).toEqual(['71:12 id-twice: Two sessions have the id "kick-off".'])
  })

  it('minds two activities that are alike only where one is referred to', () => {
    const twin =
      '      - id: later\n        type: talk\n        title: Again\n        duration: 5m\nposts:'
    expect(broken('posts:', twin)).toEqual([
      '51:16 id-twice: More than one activity has the id "later".',
    ])
    const alone = FULL.replace('posts:', twin).replace('        feeds: later\n', '')
    expect(problems({ 'main.yaml': alone })).toEqual([])
  })

  it('knows what comes before', () => {
    const text = FULL.replace('        feeds: later\n', '').replace(
      'posts:',
      '        feeds: trios\nposts:',
    )
    expect(problems({ 'main.yaml': text })).toEqual([
      `main.yaml:70:16 unknown-activity: "trios" comes before "Later" and can't pick its output up.`,
    ])
  })
})

describe('feeds', () => {
  const repeated = `${HEAD}sessions:
  - id: circle
    title: Circle
    space: room
    duration: 1h
    repeat:
      times: 2
      every: 1w
    activities:
      - type: discussion
        title: Cases
        duration: 10m
      - type: check-out
        title: Close
        duration: 10m
        feeds: cases
  - id: last
    use: circle
    title: Last
    change:
      close:
        feeds: none
`

  it('finds the next session that has it', () => {
    const program = load({ 'main.yaml': repeated })
    expect(activity(program, 'circle-1', 'close').feeds).toEqual({
      session: 'circle-2',
      activity: 'cases',
    })
    expect(activity(program, 'circle-2', 'close').feeds).toEqual({
      session: 'last',
      activity: 'cases',
    })
  })

  it('may lead nowhere at the last time of a repeated session', () => {
    const program = load({ 'main.yaml': repeated.replace(/ {2}- id: last[\s\S]*/, '') })
    expect(activity(program, 'circle-2', 'close').feeds).toBeUndefined()
  })

  it('needs the number of a repeated session', () => {
    const named = repeated.replace('feeds: cases', 'feeds: circle-2/cases')
    expect(activity(load({ 'main.yaml': named }), 'circle-1', 'close').feeds).toEqual({
      session: 'circle-2',
      activity: 'cases',
    })
    const post = 'posts:\n  - space: room\n    when: 2d after circle\n    say: Hello\n'
    expect(problems({ 'main.yaml': repeated + post })).toEqual([
      'main.yaml:40:11 unknown-session: "circle" is held 2 times.',
    ])
  })
})
