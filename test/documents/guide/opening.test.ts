import { describe, expect, it } from 'vitest'
import { depthLegend } from '../../../src/documents/depth-words.ts'
import { checklist } from '../../../src/documents/guide/checklist.ts'
import { cover } from '../../../src/documents/guide/cover.ts'
import { glance } from '../../../src/documents/guide/glance.ts'
import { legend } from '../../../src/documents/guide/legend.ts'
import { missing } from '../../../src/documents/guide/missing.ts'
import { moderation } from '../../../src/documents/guide/moderation.ts'
import { materials } from '../../../src/documents/guide/needs.ts'
import { places } from '../../../src/documents/guide/places.ts'
import { preparation } from '../../../src/documents/guide/preparation.ts'
import { resources } from '../../../src/documents/guide/resources.ts'
import { Names } from '../../../src/documents/names.ts'
import type { Activity, Cohort, Contact, Person, Session } from '../../../src/program/program.ts'
import { activityOf, sessionOf, spaceOf } from '../../plan/program-of.ts'
import { settingOf, words } from './scene-of.ts'

const cohort: Cohort = { id: 'dublin', title: 'Dublin' }
const start = (date: string) => ({ date, time: '09:30', timezone: 'America/New_York' })
const one = (fields: Partial<Session> = {}) => sessionOf([activityOf()], fields)
const people = (...given: Omit<Person, 'id'>[]) =>
  new Map(given.map((person, index) => [`p${index}`, { id: `p${index}`, ...person }]))

const factsOf = (...given: Parameters<typeof settingOf>) =>
  Object.fromEntries(cover(settingOf(...given)).facts.map(({ label, value }) => [label, value]))

describe('the cover', () => {
  it('of a design has no dates and no names', () => {
    expect(factsOf([one()], { people: people({ role: 'facilitator' }) })).toEqual({
      Session: 'Kick-off',
      Length: '10 min',
      Group: '10 people',
      Language: 'English',
    })
  })

  it('of a delivery says what is not filled in', () => {
    const team = people(
      { role: 'Facilitator' },
      { role: 'moderator', name: 'Tomás' },
      { role: 'Witness', name: 'A' },
      { role: 'Witness', name: 'B' },
    )
    expect(factsOf([one()], { cohort, people: team })).toMatchObject({
      Date: 'NOT FILLED IN',
      Facilitator: 'NOT FILLED IN',
      Moderator: 'Tomás',
      Witness: 'A and B',
    })
  })

  it('tells from when to when several sessions are', () => {
    const two = [
      one({ starts: [start('2027-03-02')] }),
      one({ id: 'b', starts: [start('2027-04-06')] }),
    ]
    expect(factsOf(two)).toMatchObject({
      Sessions: '2',
      Length: '20 min in all',
      Date: '2 March to 6 April 2027',
    })
    const day = [
      one({ starts: [start('2027-03-02')] }),
      one({ id: 'b', starts: [start('2027-03-02')] }),
    ]
    expect(factsOf(day)).toMatchObject({ Date: 'Tuesday, 2 March 2027' })
    const month = [
      one({ starts: [start('2027-03-02')] }),
      one({ id: 'b', starts: [start('2027-03-03')] }),
    ]
    expect(factsOf(month)).toMatchObject({ Date: '2 to 3 March 2027' })
    const years = [
      one({ starts: [start('2026-12-15')] }),
      one({ id: 'b', starts: [start('2027-01-12')] }),
    ]
    expect(factsOf(years)).toMatchObject({ Date: '15 December 2026 to 12 January 2027' })
  })

  it('says that the date of the first one is known, and no other', () => {
    const [first, second, last] = [
      one({ starts: [start('2027-03-02')] }),
      one({ id: 'b', starts: [start('2027-04-06')] }),
      one({ id: 'c' }),
    ]
    expect(factsOf([first, last])).not.toHaveProperty('Date')
    expect(factsOf([first, last], { cohort })).toMatchObject({
      Date: '2 March 2027, then NOT FILLED IN',
    })
    expect(factsOf([first, second, last], { cohort })).toMatchObject({
      Date: '2 March to 6 April 2027, then NOT FILLED IN',
    })
    expect(factsOf([last, second], { cohort })).toMatchObject({ Date: 'NOT FILLED IN' })
  })

  it('says that a room has no name yet, where people have to find it', () => {
    const spaces = new Map([spaceOf('room', 'in-person'), spaceOf('call', 'video')])
    const both = [one({ spaces: ['room', 'call'] })]
    expect(factsOf(both, { spaces }).Place).toBe('In person and Video call')
    expect(factsOf(both, { spaces, cohort }).Place).toBe('Room: NOT FILLED IN and Video call')
  })

  it('names the time zone where there are times', () => {
    const zoned = { ...cohort, timezone: 'America/New_York' }
    const captions = (sessions: Session[]) => cover(settingOf(sessions, { cohort: zoned })).captions
    expect(captions([one({ starts: [start('2027-03-02')] })])[0]).toBe(
      'Dublin · times in America/New York',
    )
    expect(captions([one()])[0]).toBe('Dublin')
  })
})

describe('the overview', () => {
  it('tells private topics once', () => {
    const limits = (offLimits: string[]) =>
      glance(
        settingOf([one()], {
          boundaries: {
            maxDepth: 3,
            pass: 'p',
            confidentiality: 'c',
            offLimits,
            ourWorkTouches: [],
          },
        }),
      ).limits?.offLimits
    expect(limits(['Pay'])).toMatch(/all else that is private\.$/)
    expect(limits(['pay', 'ratings'])).toMatch(/; here also ratings\.$/)
  })

  it('says where a session has no date yet', () => {
    const two = [one({ day: 3 }), one({ id: 'b' })]
    const when = (sessions: Session[], fields = {}) =>
      glance(settingOf(sessions, fields)).sessions.map((session) => session.when)
    expect(when(two)).toEqual(['Day 3', undefined])
    expect(when(two, { cohort })).toEqual(['Day 3', 'NOT FILLED IN'])
    expect(glance(settingOf(two)).hasTimes).toBe(true)
  })

  it('tells times of day without dates, and times that differ', () => {
    const two = [
      one({ starts: [{ time: '09:30' }] }),
      one({
        id: 'b',
        starts: [start('2027-03-02'), { ...start('2027-03-04'), time: '17:00' }, { time: '18:00' }],
      }),
      one({ id: 'c', starts: [start('2027-03-02'), { ...start('2027-03-02'), time: '17:00' }] }),
    ]
    expect(glance(settingOf(two)).sessions.map(({ when }) => when)).toEqual([
      '09:30–09:40',
      'Tuesday, 2 March 2027, 09:30–09:40, Thursday, 4 March 2027, 17:00–17:10 and 18:00–18:10',
      'Tuesday, 2 March 2027, 09:30–09:40 and 17:00–17:10',
    ])
  })
})

describe('places', () => {
  it('tell what is kept, and who looks after them where it is known', () => {
    const spaces = new Map([
      spaceOf('call', 'webinar'),
      [
        'mail',
        {
          id: 'mail',
          kind: 'email' as const,
          access: [],
          moderator: 'p0',
          facilitator: 'p1',
          chat: 'none',
          recording: 'none',
        },
      ] as const,
    ])
    const team = people({ role: 'moderator', name: 'Tomás' }, { role: 'facilitator' })
    expect(places(settingOf([one()], { spaces: new Map(spaces), people: team }))).toEqual({
      spaces: [
        { name: 'Webinar', kept: '', people: '', more: '' },
        { name: 'E-mail', kept: 'no recording · no chat', people: 'Moderator: Tomás', more: '' },
      ],
      hasPeople: true,
      hasMore: false,
    })
    expect(
      places(settingOf([one()], { spaces: new Map(spaces), people: team, cohort })).spaces[1]
        ?.people,
    ).toBe('Facilitator: NOT FILLED IN · Moderator: Tomás')
  })
})

describe('what is not filled in', () => {
  it('is everything that a delivery needs and that nobody has said', () => {
    const setting = settingOf([one()], {
      people: people({ role: 'facilitator' }, { role: 'moderator', name: 'Tomás' }),
      contacts: new Map([
        ['a', { id: 'a', for: 'Worries', shownTo: 'team', hours: 'always' }],
        ['b', { id: 'b', for: 'Risks', shownTo: 'team', email: 'b@example.org' }],
      ]),
      spaces: new Map([
        spaceOf('room', 'in-person'),
        spaceOf('call', 'video'),
        spaceOf('talk', 'webinar'),
        spaceOf('wins', 'channel'),
        ['hall', { id: 'hall', kind: 'in-person', name: 'Hall', access: [] }],
      ]),
      resources: new Map([
        ['board', { id: 'board', title: 'Board', for: 'everyone' }],
        ['sheet', { id: 'sheet', title: 'Sheet', file: 's.pdf', for: 'everyone' }],
      ]),
    })
    expect(missing(setting)).toEqual([
      'Facilitator: who it is',
      'Kick-off: when it is',
      'Room: which one it is',
      'Video call: the link',
      'Webinar: the link',
      'Get help: who it is, for “Worries”',
      'Board: the link',
    ])
    expect(resources(setting).map(({ where }) => where)).toEqual(['NOT FILLED IN', 's.pdf'])
  })

  it('tells that nobody knows how many come', () => {
    const told = (fields: Partial<Cohort>, participants = { min: 6, max: 12, planned: 12 }) =>
      missing(settingOf([one()], { cohort: { ...cohort, ...fields }, participants }))
    expect(told({})).toContain('How many come: figures are for 12')
    expect(told({ participants: 12 })).not.toContain('How many come: figures are for 12')
    expect(told({}, { min: 12, max: 12, planned: 12 })).toHaveLength(1)
  })

  it('leaves no chapter where there is nothing to prepare', () => {
    expect(preparation(settingOf([one({ starts: [start('2027-03-02')] })]))).toBeUndefined()
  })
})

describe('the check list', () => {
  const due = (text: string, session: string, days: number) => ({
    do: text,
    when: { text, at: { kind: 'offset' as const, offset: days * 86_400, from: { session } } },
    who: [],
  })
  const order = (sessions: Session[], list: ReturnType<typeof due>[]) =>
    checklist(settingOf(sessions, { checklist: list }))
      .flat()
      .flatMap(({ items }) => items.map(({ text }) => text))

  it('goes by date', () => {
    const sessions = [
      one({ starts: [start('2027-03-02')] }),
      one({ id: 'b', starts: [start('2027-03-09')] }),
    ]
    expect(
      order(sessions, [due('late', 'b', 1), due('early', 'b', -21), due('mid', 'kick-off', -1)]),
    ).toEqual(['early', 'mid', 'late'])
  })

  it('goes on from the end of a session', () => {
    const [morning, noon] = ['09:30', '13:00'].map((time) => [{ ...start('2027-03-02'), time }])
    const sessions = [
      one({ starts: morning ?? [], duration: 3 * 3600 }),
      one({ id: 'b', starts: noon ?? [] }),
    ]
    const hour = 1 / 24
    expect(order(sessions, [due('after', 'kick-off', hour), due('before', 'b', -hour)])).toEqual([
      'before',
      'after',
    ])
  })

  it('goes by session where there are no dates', () => {
    const sessions = [one(), one({ id: 'b' })]
    expect(
      order(sessions, [
        due('late', 'b', -1),
        due('mid', 'kick-off', 1),
        due('early', 'kick-off', -14),
      ]),
    ).toEqual(['early', 'mid', 'late'])
  })

  it('has the date below the moment', () => {
    const list = [due('a', 'kick-off', -7)]
    const groups = checklist(
      settingOf([one({ starts: [start('2027-03-02')] })], { checklist: list }),
    ).flat()
    expect(groups.map(({ when, date }) => [when, date])).toEqual([
      ['1 week before “Kick-off”', 'Tuesday, 23 February 2027'],
    ])
  })

  it('stands in one column when it is short', () => {
    const columns = (list: ReturnType<typeof due>[]) =>
      checklist(settingOf([one()], { checklist: list })).map((groups) => groups.length)
    expect(columns([])).toEqual([])
    expect(columns([due('a', 'kick-off', -1)])).toEqual([1])
    expect(columns([due('a', 'kick-off', -1), due('b', 'kick-off', 1)])).toEqual([1, 1])
    const many = ['a', 'b', 'c', 'd'].map((text) => due(text, 'kick-off', -1))
    expect(columns([due('z', 'kick-off', -2), ...many])).toEqual([2])
  })
})

describe('moderation', () => {
  it('names whom to call, or what to call somebody for', () => {
    const contacts = new Map<string, Contact>([
      ['a', { id: 'a', for: 'Worries', shownTo: 'team', name: 'Niamh', phone: '1' }],
      ['b', { id: 'b', for: 'Risks', shownTo: 'team' }],
    ])
    const rules = ['a', 'b', undefined].map((escalateTo) => ({
      notice: 'x',
      ...(escalateTo && { escalateTo }),
    }))
    const view = moderation(settingOf([one()], { contacts, moderation: rules }))
    expect(view.rules.map(({ help }) => help)).toEqual([
      'Get help: Niamh.',
      'Get help: see below.',
      undefined,
    ])
    expect(view.contacts).toEqual([
      { for: 'Worries', who: 'Niamh, 1' },
      { for: 'Risks', who: 'NOT FILLED IN' },
    ])
  })

  it('tells where agreements are made, if they are', () => {
    const agreements = [{ text: 'Speak for yourself' }]
    const agree = activityOf({ type: 'agreements', title: 'Ours' })
    const made = (sessions: Session[]) => moderation(settingOf(sessions, { agreements })).made
    expect(made([one()])).toBeUndefined()
    expect(made([sessionOf([agree])])).toBe(
      'People agree on them in “Ours”, before anyone is asked to share.',
    )
    expect(made([one(), sessionOf([agree], { id: 'b', title: 'B' })])).toBe(
      'People agree on them in “Ours” (B).',
    )
    expect(moderation(settingOf([one()], { agreements })).poster).toBeUndefined()
  })

  it('tells duties by what people do in a space, whatever their role is called', () => {
    const roles = ['Moderation', 'Begleitung', 'producer', 'Gast'].map((role) => ({ role }))
    const [id, call] = spaceOf('call', 'video')
    const spaces = new Map([[id, { ...call, facilitator: 'p0', moderator: 'p1' }]])
    const { team } = moderation(settingOf([one()], { people: people(...roles), spaces }))
    expect(team?.map(({ duty }) => duty)).toEqual([
      words.text('duties.facilitator'),
      words.text('duties.moderator'),
      words.text('duties.producer'),
      undefined,
    ])
  })
})

describe('materials', () => {
  it('are told with their numbers, their file and their activities', () => {
    const item = (fields = {}) => ({
      item: 'Sheet',
      per: 'person' as const,
      count: 1,
      spare: 2,
      ...fields,
    })
    const setting = settingOf(
      [
        sessionOf([activityOf({ title: 'One', materials: [item()] })]),
        sessionOf(
          [
            activityOf({
              title: 'Two',
              materials: [
                item({ item: 'Card', resource: 'link' }),
                { ...item(), item: 'Bell', per: 'session', spare: 0 },
              ],
            }),
          ],
          { id: 'b', title: 'B' },
        ),
      ],
      {
        resources: new Map([
          ['link', { id: 'link', title: 'L', link: 'https://example.org', for: 'everyone' }],
        ]),
      },
    )
    expect(materials(setting)).toEqual([
      { number: '10 + 2', item: 'Sheet', file: undefined, where: 'Kick-off: One' },
      { number: '10 + 2', item: 'Card', file: '<https://example.org>', where: 'B: Two' },
      { number: '1', item: 'Bell', file: undefined, where: 'B: Two' },
    ])
    const single = settingOf([sessionOf([activityOf({ title: 'One', materials: [item()] })])])
    expect(materials(single)[0]?.where).toBe('One')
    const again = (index: number) =>
      sessionOf([activityOf({ title: 'One', materials: [item()] })], {
        id: `a-${index}`,
        title: `A ${index}`,
        repeat: { index, times: 2 },
      })
    const repeated = settingOf([again(1), again(2), sessionOf([activityOf()])])
    expect(materials(repeated)[0]?.where).toBe('A: One')
  })
})

describe('files and links', () => {
  it('are those that no material shows, and those of the team', () => {
    const resource = (id: string, fields = {}) =>
      [id, { id, title: id, for: 'everyone' as const, ...fields }] as const
    const handed = ['a', 'b', 'c']
    const setting = settingOf([sessionOf([activityOf({ handouts: handed })])], {
      resources: new Map([
        resource('a', { file: 'a.pdf' }),
        resource('b', { file: 'b.pdf', for: 'facilitators' }),
        resource('c', { file: 'c.pdf', link: 'https://example.org/c' }),
        resource('d', { file: 'd.pdf' }),
      ]),
    })
    expect(resources(setting).map(({ title, who }) => [title, who])).toEqual([
      ['b', 'the team only'],
      ['c', undefined],
      ['d', undefined],
    ])
  })
})

describe('the legend', () => {
  it('has what occurs, and depth in words', () => {
    const labels = (fields: Partial<Activity>, contacts = new Map<string, Contact>()) =>
      legend(settingOf([sessionOf([activityOf(fields)])], { contacts })).map(({ label }) => label)
    expect(labels({})).toEqual([])
    expect(
      labels({ watch: 'The door' }, new Map([['a', { id: 'a', for: 'x', shownTo: 'team' }]])),
    ).toEqual(['Watch', 'Get help'])
    expect(depthLegend(words)).toMatch(/: 1 facts and light tastes, 2 work .*, 5 private\.$/)
  })
})

describe('names', () => {
  it('that nobody knows are told by their id', () => {
    const names = new Names(settingOf([one()]).plan.program, words)
    expect([names.person('x'), names.space('x'), names.target('x'), names.session('x')]).toEqual([
      'x',
      'x',
      'x',
      'x',
    ])
    expect(names.people([])).toBeUndefined()
    expect(names.known('x')).toBeUndefined()
  })

  it('of people without one are their role', () => {
    const team = people({ role: 'producer' }, { role: 'Scribe' })
    const names = new Names(settingOf([one()], { people: team }).plan.program, words)
    expect(names.people(['p0', 'p1', 'p0'])).toBe('Producer and Scribe')
  })
})
