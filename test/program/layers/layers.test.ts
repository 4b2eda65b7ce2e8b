import { describe, expect, it } from 'vitest'
import { activity, HEAD, load, problems, textAt } from '../fixtures.ts'

const LIBRARY = `social-learn: 1
kind: library
id: acme
title: Our methods
activities:
  pairs:
    type: introductions
    title: Pairs
    duration: 20m
    purpose: People meet
    groups:
      size: 2
      rounds: 5
      changeover: 30s
    report:
      per-group: 1m
    if:
      short:
        duration: 12m
        groups:
          rounds: 3
      noisy room: Go outside
prompts:
  energy:
    text: Which part of your job gave you energy this week?
    depth: 2
agreements:
  cameras: Cameras are your choice
moderation:
  one-voice:
    notice: One voice fills the time
    say: Let's hear two others.
sessions:
  circle:
    title: Circle
    duration: 1h
    activities:
      - use: pairs
      - type: buffer
        title: Spare time
        duration: 5m
`

const PROGRAM = `${HEAD}libraries: [acme.yaml]
agreements:
  - use: cameras
    short: Cameras
  - Speak for yourself
moderation:
  - use: acme/one-voice
    escalate-to: hr
contacts:
  hr:
    for: Anything else
sessions:
  - id: kick-off
    title: Kick-off
    space: room
    duration: 90m
    activities:
      - use: pairs
        duration: 15m
        groups:
          rounds: 4
        report: none
        prompts:
          - use: energy
            per-person: 75s
          - What surprised you?
      - use: acme/pairs
        id: again
        title: Pairs again
  - id: second
    use: kick-off
    title: Second meeting
    change:
      pairs:
        groups:
          size: 3
      again: cut
  - use: circle
`

describe('mergeLayers', () => {
  const program = load({ 'main.yaml': PROGRAM, 'acme.yaml': LIBRARY })
  const first = activity(program, 'kick-off', 'pairs')
  const second = activity(program, 'second', 'pairs')

  it('lays a program over its library, map by map', () => {
    expect(first).toMatchObject({ title: 'Pairs', duration: 900, purpose: 'People meet' })
    expect(first.groups).toEqual({ size: { min: 2, max: 2 }, rounds: 4, changeover: 30 })
    expect(first.report).toBeUndefined()
    expect(activity(program, 'kick-off', 'again').report).toEqual({ perGroup: 60 })
  })

  it('lays a change over the session that is used, and cuts', () => {
    expect(second.groups).toEqual({ size: { min: 3, max: 3 }, rounds: 4, changeover: 30 })
    expect(second.duration).toBe(900)
    expect(program.sessions[1]).toMatchObject({ id: 'second', title: 'Second meeting' })
    expect(program.sessions[1]?.activities.map(({ id }) => id)).toEqual(['pairs'])
    expect(first.groups?.size).toEqual({ min: 2, max: 2 })
  })

  it('lays a case over all of these', () => {
    const short = second.cases.get('short')
    expect(short).toMatchObject({
      kind: 'change',
      fields: ['duration', 'groups'],
      activity: { duration: 720, groups: { size: { min: 3, max: 3 }, rounds: 3, changeover: 30 } },
    })
    expect(second.cases.get('noisy room')).toEqual({ kind: 'text', text: 'Go outside' })
  })

  it('takes agreements, prompts, moderation and sessions of a library', () => {
    expect(program.agreements).toEqual([
      { text: 'Cameras are your choice', short: 'Cameras' },
      { text: 'Speak for yourself' },
    ])
    expect(program.moderation).toEqual([
      { notice: 'One voice fills the time', say: "Let's hear two others.", escalateTo: 'hr' },
    ])
    expect(first.prompts[0]).toMatchObject({
      text: 'Which part of your job gave you energy this week?',
      depth: 2,
      perPerson: 75,
    })
    expect(program.sessions[2]).toMatchObject({ id: 'circle', duration: 3600 })
    expect(program.sessions[2]?.activities[0]?.id).toBe('pairs')
  })

  it('keeps for every field the place of the layer that wrote it', () => {
    expect(textAt(program, first, 'title')).toBe('acme.yaml: Pairs')
    expect(textAt(program, first, 'duration')).toBe('main.yaml: 15m')
    expect(textAt(program, first, 'id')).toBe('main.yaml: pairs')
    expect(textAt(program, first.groups ?? {}, 'rounds')).toBe('main.yaml: 4')
    expect(textAt(program, first.groups ?? {}, 'changeover')).toBe('acme.yaml: 30s')
    expect(textAt(program, second.groups ?? {}, 'size')).toBe('main.yaml: 3')
    expect(textAt(program, program.agreements[0] ?? {}, 'text')).toBe(
      'acme.yaml: Cameras are your choice',
    )
    const short = second.cases.get('short')
    const inCase = short?.kind === 'change' ? short.activity : second
    expect(textAt(program, inCase, 'duration')).toBe('acme.yaml: 12m')
    expect(textAt(program, inCase.groups ?? {}, 'size')).toBe('main.yaml: 3')
  })

  it('prefers a library of the team to the one that ships with the tool', () => {
    const own = LIBRARY.replace('  pairs:', '  one-word:').replace('use: pairs', 'use: one-word')
    const using = (use: string) =>
      load({
        'main.yaml': `${HEAD}libraries: [acme.yaml]
sessions:
  - title: Kick-off
    space: room
    duration: 1h
    activities:
      - use: ${use}
`,
        'acme.yaml': own,
      }).sessions[0]?.activities[0]?.title
    expect(using('one-word')).toBe('Pairs')
    expect(using('social-learn/one-word')).toBe('One word')
    expect(using('case-round')).toBe('Case round')
  })

  it('reports a merged value at the layer that wrote it', () => {
    const text = PROGRAM.replace('size: 3', 'size: none')
    expect(problems({ 'main.yaml': text, 'acme.yaml': LIBRARY })).toEqual([
      expect.stringMatching(/^main.yaml:\d+:9 .*size/),
    ])
  })

  it('finds what is missing from an activity in one of its cases only', () => {
    const text = `${HEAD}sessions:
  - title: Kick-off
    space: room
    duration: 1h
    activities:
      - type: talk
        title: Talk
        duration: 10m
        if:
          remote:
            groups:
              rounds: 2
`
    expect(problems({ 'main.yaml': text })).toEqual([
      expect.stringMatching(/^main.yaml:26:13 .*size/),
    ])
  })

  it('takes away what a method brought, in an activity and in its cases', () => {
    const text = PROGRAM.replace(
      'report: none',
      'report: none\n        if:\n          short: none\n          noisy room: none',
    )
    const pairs = activity(load({ 'main.yaml': text, 'acme.yaml': LIBRARY }), 'kick-off', 'pairs')
    expect(pairs.cases.size).toBe(0)
  })

  it('takes away a field that says none, even where no layer lies below', () => {
    const text = `${HEAD}sessions:
  - title: Kick-off
    space: room
    duration: 1h
    activities:
      - type: talk
        title: A talk
        duration: 10m
        report: none
`
    expect(activity(load({ 'main.yaml': text }), 'kick-off', 'a-talk').report).toBeUndefined()
  })
})

describe('the word none', () => {
  const using = (recording: string) => `social-learn: 1
kind: cohort
program: main.yaml
title: Dublin
spaces:
  room:
    recording: ${recording}
    x-note: none
`
  const recorded = `${HEAD.replace(/^( +)kind: in-person$/m, '$&\n$1recording: The talk\n$1x-note: Ours')}`

  it('is kept where it is an answer, and takes away what the author added', () => {
    expect(HEAD).not.toBe(recorded)
    const of = (recording: string) =>
      load({ 'main.yaml': recorded, 'cohort.yaml': using(recording) }).spaces.get('room')
    expect(of('none')).toMatchObject({ recording: 'none' })
    expect(of('All of it')).toMatchObject({ recording: 'All of it' })
  })
})

describe('a cohort', () => {
  const COHORT = `social-learn: 1
kind: cohort
program: main.yaml
title: Dublin, spring
language: de
timezone: Europe/Dublin
participants: 8
delete-after: 30d
people:
  lead: Aoife
  host:
    name: Tom
    role: Producer and moderator
spaces:
  room:
    name: Liffey room
    access: [Step-free]
sessions:
  kick-off:
    start: [2027-03-02 09:30, 2027-03-04 17:00]
    change:
      pairs:
        duration: 25m
`
  const program = load({ 'main.yaml': PROGRAM, 'acme.yaml': LIBRARY, 'cohort.yaml': COHORT })

  it('is laid over its program', () => {
    expect(program.cohort).toEqual({
      id: 'cohort',
      participants: 8,
      title: 'Dublin, spring',
      timezone: 'Europe/Dublin',
      deleteAfter: 30 * 86_400,
    })
    expect(program.language).toBe('de')
    expect(program.participants.planned).toBe(8)
    expect([...program.people.values()]).toEqual([
      { id: 'lead', role: 'facilitator', name: 'Aoife' },
      { id: 'host', role: 'Producer and moderator', name: 'Tom' },
    ])
    expect(program.spaces.get('room')).toMatchObject({ name: 'Liffey room', facilitator: 'lead' })
    expect(program.sessions[0]?.starts).toEqual([
      { date: '2027-03-02', time: '09:30', timezone: 'Europe/Dublin' },
      { date: '2027-03-04', time: '17:00', timezone: 'Europe/Dublin' },
    ])
  })

  it('takes none for a field that it does not say', () => {
    const none = COHORT.replace('language: de', 'language: none').replace('Europe/Dublin', 'none')
    const texts = { 'main.yaml': PROGRAM, 'acme.yaml': LIBRARY, 'cohort.yaml': none }
    expect(load(texts).language).toBe('en')
    expect(load(texts).sessions[0]?.starts[0]).toEqual({ date: '2027-03-02', time: '09:30' })
  })

  it('may use what the libraries of its program have', () => {
    const using = `${COHORT}        prompts:
          - use: acme/energy
            per-person: 20s
      again:
        use: one-word
`
    const texts = { 'main.yaml': PROGRAM, 'acme.yaml': LIBRARY, 'cohort.yaml': using }
    expect(activity(load(texts), 'kick-off', 'pairs').prompts).toMatchObject([
      { depth: 2, perPerson: 20 },
    ])
    const again = activity(load(texts), 'kick-off', 'again')
    expect(again).toMatchObject({ title: 'One word', type: 'check-out' })
    expect(again.groups).toBeUndefined()
  })

  it('changes activities of its own session, not of those that use it', () => {
    expect(activity(program, 'kick-off', 'pairs').duration).toBe(1500)
    expect(activity(program, 'second', 'pairs').duration).toBe(900)
  })

  it('is the place of what it wrote, over three files', () => {
    const pairs = activity(program, 'kick-off', 'pairs')
    expect(textAt(program, pairs, 'duration')).toBe('cohort.yaml: 25m')
    expect(textAt(program, pairs.groups ?? {}, 'rounds')).toBe('main.yaml: 4')
    expect(textAt(program, pairs, 'purpose')).toBe('acme.yaml: People meet')
    expect(textAt(program, program.people.get('lead') ?? {}, 'name')).toBe('cohort.yaml: Aoife')
    expect(textAt(program, program.people.get('lead') ?? {}, 'role')).toBe('main.yaml: facilitator')
  })
})
