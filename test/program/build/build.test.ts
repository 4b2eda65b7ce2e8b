import { describe, expect, it } from 'vitest'
import { activity, HEAD, load, textAt } from '../fixtures.ts'

const DAY = 86_400

/** As little as a program may have. */
const BARE = `social-learn: 1
title: Bare
participants:
  min: 2
  max: 8
sessions:
  - title: Only one
    duration: 45
    activities:
      - type: talk
        title: A talk
        duration: 15-20m
        prompts:
          - What do you think?
      - type: buffer
        title: Spare time
        duration: 5m
`

describe('buildProgram', () => {
  const bare = load({ 'main.yaml': BARE })

  it('fills in every default', () => {
    expect(bare).toMatchObject({
      id: 'main',
      language: 'en',
      participants: { min: 2, max: 8, planned: 8 },
      about: { authors: [] },
      outcomes: [],
      boundaries: {
        maxDepth: 3,
        pass: 'Anyone may pass at any time, without a reason.',
        confidentiality: expect.stringMatching(/names and stories here\..*danger/),
        offLimits: [],
        ourWorkTouches: [],
      },
      agreements: [],
      moderation: [],
      checklist: [],
      posts: [],
      evaluation: [],
    })
    expect([bare.people, bare.contacts, bare.spaces, bare.resources, bare.stages]).toEqual(
      Array.from({ length: 5 }, () => new Map()),
    )
    const [session] = bare.sessions
    expect(session).toMatchObject({
      id: 'only-one',
      duration: 2700,
      maxDepth: 3,
      spaces: [],
      starts: [],
      outcomes: [],
      before: [],
      after: [],
    })
    expect(Object.keys(session ?? {})).not.toContain('stage')
    expect(session?.activities[0]).toEqual({
      id: 'a-talk',
      type: 'talk',
      title: 'A talk',
      shortest: 900,
      duration: 1200,
      longest: 1200,
      serves: [],
      who: [],
      spaces: [],
      roles: [],
      steps: [],
      eachRound: [],
      prompts: [{ text: 'What do you think?', pass: bare.boundaries.pass }],
      materials: [],
      handouts: [],
      tracks: [],
      otherWays: [],
      variations: [],
      cases: new Map(),
      pass: bare.boundaries.pass,
    })
    expect(session?.activities[1]).toMatchObject({ shortest: 0, duration: 300, longest: 300 })
  })

  it('has a place for what nobody wrote: where its owner stands', () => {
    for (const owner of [bare.boundaries, bare.about, bare.people, bare.spaces])
      expect(bare.places.owner(owner).start).toBe(0)
    const prompt = bare.sessions[0]?.activities[0]?.prompts[0] ?? {}
    expect(textAt(bare, prompt, 'text')).toBe('main.yaml: What do you think?')
  })

  it.each([
    ['de', /Begründung/],
    ['de-AT', /Begründung/],
    ['fr', /without a reason/],
  ])('speaks %s where nothing is written', (language, pass) => {
    const program = load({
      'main.yaml': BARE.replace('title: Bare', `title: Bare\nlanguage: ${language}`),
    })
    expect(program.boundaries.pass).toMatch(pass)
  })
})

const FULL = `${HEAD}  call:
    kind: video
    moderator: host
    facilitator: tech
    recording: none
    access: [Captions]
contacts:
  hr:
    for: Anything else
resources:
  sheet:
    title: Sheet
    file: ./files/../files/sheet.pdf
    for: facilitators
  board:
    title: Board
    link: https://example.org/board
about:
  authors: Learning team
  version: "1.2"
boundaries:
  pass: Program's pass
  keep-to: Program's keep-to
  redirect: Program's redirect
stages:
  one:
    title: One
    purpose: To begin
checklist:
  - Book the room
  - do: Ask
    when: 4w before kick-off
    who: tech
sessions:
  - id: kick-off
    title: Kick-off
    stage: one
    space: [room, call]
    duration: 2h
    day: 1
    max-depth: 2
    redirect: Session's redirect
    before:
      - Read the sheet
      - task: Think
        effort: 15
        due: 1d before
        optional: true
        hand-in: board
    after:
      - task: Tell a colleague
        due: 5d after kick-off
    activities:
      - type: practice
        title: Practice
        duration: 40m
        longest: 50m
        keep-to: Activity's keep-to
        space: room
        serves: 1
        handout: sheet
        groups:
          size: 3-4
          rounds: everyone
        roles: [giver, receiver]
        steps:
          - show: An example
            say: Look at this
            duration: 2
          - ask:
              text: Well?
              pass: Prompt's pass
        each-round:
          - task: Give
            who: giver
            duration: 90s
        prompts:
          - text: What happened?
            keep-to: Prompt's keep-to
            per-person: 2m
            depth: 2
        debrief:
          duration: 5
          ask: What helped?
        report:
          per-group: 1m
          say: One sentence
        materials:
          - Timer
          - item: Sheet
            per: person
            spare: 3
            resource: sheet
        if:
          remote:
            space: call
            handout: board
            prompts: none
          short: cut
          early: keep
      - type: discussion
        title: Two tracks
        duration: 20m
        who: [host]
        tracks:
          - title: A
            space: call
            activities:
              - type: talk
                title: One
                duration: 5m
              - type: talk
                title: Two
                duration: 7m
                who: lead
          - title: B
            who: tech
            activities:
              - type: talk
                title: Three
                duration: 10m
  - title: Another
    who: tech
    space: call
    duration: 1h
    activities:
      - type: talk
        title: Later
        duration: 10m
outcomes: [First]
posts:
  - space: call
    when: every Friday
    ask: What worked?
evaluation:
  - when: end of each session
    by: managers
    ask: Was it useful?
`.replace('  host:\n    role: moderator\n', '  host:\n    role: moderator\n  tech: {}\n')

describe('what is inherited', () => {
  const program = load({ 'main.yaml': FULL })
  const practice = activity(program, 'kick-off', 'practice')

  it('comes down to the prompts', () => {
    expect(practice.prompts[0]).toEqual({
      text: 'What happened?',
      depth: 2,
      perPerson: 120,
      keepTo: "Prompt's keep-to",
      redirect: "Session's redirect",
      pass: "Program's pass",
    })
    expect(practice.steps[1]?.parts[0]?.prompt).toEqual({
      text: 'Well?',
      keepTo: "Activity's keep-to",
      redirect: "Session's redirect",
      pass: "Prompt's pass",
    })
    expect(practice.debrief).toMatchObject({ duration: 300, ask: [{ text: 'What helped?' }] })
    expect(program.posts[0]?.ask).toMatchObject({ redirect: "Program's redirect" })
  })

  it('leads from the step to the spaces of the session', () => {
    expect(practice.who).toEqual(['lead', 'host'])
    expect(practice.spaces).toEqual(['room'])
    expect(practice.steps[0]?.who).toEqual(['lead', 'host'])
    expect(practice.eachRound[0]?.who).toEqual(['giver'])
    const { tracks } = activity(program, 'kick-off', 'two-tracks')
    expect(tracks.map(({ who, spaces, duration }) => ({ who, spaces, duration }))).toEqual([
      { who: ['host'], spaces: ['call'], duration: 720 },
      { who: ['tech'], spaces: ['room', 'call'], duration: 600 },
    ])
    expect(tracks.flatMap(({ activities }) => activities.map(({ who }) => who))).toEqual([
      ['host'],
      ['lead'],
      ['tech'],
    ])
    expect(activity(program, 'another', 'later').who).toEqual(['tech'])
    expect(program.people.get('tech')).toEqual({ id: 'tech', role: 'tech' })
  })

  it('asks all spaces of a hybrid session, facilitators first', () => {
    const hybrid = load({ 'main.yaml': FULL.replace('        space: room\n', '') })
    expect(activity(hybrid, 'kick-off', 'practice').who).toEqual(['lead', 'tech', 'host'])
    expect(activity(hybrid, 'kick-off', 'practice').spaces).toEqual(['room', 'call'])
  })

  it('keeps verbs in the order of the file', () => {
    expect(practice.steps[0]).toEqual({
      parts: [
        { verb: 'show', text: 'An example' },
        { verb: 'say', text: 'Look at this' },
      ],
      duration: 120,
      who: ['lead', 'host'],
    })
    expect(textAt(program, practice.steps[0]?.parts[1] ?? {}, 'text')).toBe(
      'main.yaml: Look at this',
    )
  })

  it('reads what people write', () => {
    expect(practice).toMatchObject({
      duration: 2400,
      shortest: 2400,
      longest: 3000,
      serves: [1],
      handouts: ['sheet'],
      groups: { size: { min: 3, max: 4 }, rounds: 'everyone', changeover: 0 },
      report: { perGroup: 60, say: 'One sentence' },
      materials: [
        { item: 'Timer', per: 'session', count: 1, spare: 0 },
        { item: 'Sheet', per: 'person', count: 1, spare: 3, resource: 'sheet' },
      ],
    })
    expect(program.sessions[0]?.before).toEqual([
      { task: 'Read the sheet', optional: false },
      {
        task: 'Think',
        effort: 900,
        due: { text: '1d before', at: { kind: 'offset', offset: -DAY, from: 'own' } },
        optional: true,
        handIn: 'board',
      },
    ])
    expect(program.sessions[0]?.after[0]?.due?.at).toMatchObject({ from: { session: 'kick-off' } })
    expect(program.checklist).toEqual([
      { do: 'Book the room', who: [] },
      {
        do: 'Ask',
        when: {
          text: '4w before kick-off',
          at: { kind: 'offset', offset: -28 * DAY, from: { session: 'kick-off' } },
        },
        who: ['tech'],
      },
    ])
    expect(program.evaluation[0]).toMatchObject({ by: 'managers', ask: ['Was it useful?'] })
    expect(program.about).toEqual({ authors: ['Learning team'], version: '1.2' })
    expect([...program.resources.values()]).toEqual([
      { id: 'sheet', title: 'Sheet', file: 'files/sheet.pdf', for: 'facilitators' },
      { id: 'board', title: 'Board', link: 'https://example.org/board', for: 'everyone' },
    ])
    expect(program.sessions.map(({ maxDepth }) => maxDepth)).toEqual([2, 3])
  })

  it('works out what an activity is in each case', () => {
    expect(practice.cases.get('short')).toEqual({ kind: 'cut' })
    expect(practice.cases.get('early')).toEqual({ kind: 'keep' })
    const remote = practice.cases.get('remote')
    expect(remote).toMatchObject({
      kind: 'change',
      activity: {
        id: 'practice',
        title: 'Practice',
        spaces: ['call'],
        who: ['tech', 'host'],
        prompts: [],
      },
    })
    expect(remote?.kind === 'change' && [...remote.fields].sort()).toEqual([
      'handouts',
      'prompts',
      'spaces',
    ])
  })

  it('gives a method less time than its library asks for', () => {
    const text = `${HEAD}sessions:
  - title: Kick-off
    duration: 1h
    activities:
      - use: one-word
        duration: 4m
`
    expect(activity(load({ 'main.yaml': text }), 'kick-off', 'one-word')).toMatchObject({
      shortest: 240,
      duration: 240,
      longest: 240,
    })
  })
})

describe('people of a cohort', () => {
  const cohort = (more: string) => `social-learn: 1
kind: cohort
program: main.yaml
title: Spring
${more}`
  const planned = (more: string, roster?: string) =>
    load({
      'main.yaml': BARE,
      'cohort.yaml': cohort(more),
      ...(roster && { 'rosters/spring.csv': roster }),
    }).participants.planned

  it('are as many as it says, else as its roster has, else the most', () => {
    const roster = 'name\nAda\nBo\nCy\n'
    expect(planned('participants: 5\nroster: rosters/spring.csv\n', roster)).toBe(5)
    expect(planned('roster: rosters/spring.csv\n', roster)).toBe(3)
    expect(planned('roster: rosters/spring.csv\n')).toBe(8)
    expect(planned('')).toBe(8)
  })
})
