import { describe, expect, it } from 'vitest'
import { activity } from '../../../src/documents/guide/activity.ts'
import { activityFacts } from '../../../src/documents/guide/activity-facts.ts'
import { evaluation, evaluationAt, posts } from '../../../src/documents/guide/between.ts'
import { debrief, output, report } from '../../../src/documents/guide/closing.ts'
import { session } from '../../../src/documents/guide/session.ts'
import { pagesOf } from '../../../src/documents/guide/spread.ts'
import { steps } from '../../../src/documents/guide/steps.ts'
import { guideView } from '../../../src/documents/guide/view.ts'
import { grouped, sharedTitle } from '../../../src/documents/held.ts'
import type { Activity, Program, Session } from '../../../src/program/program.ts'
import { textOf } from '../../../src/tree/text.ts'
import {
  activityOf,
  groupsOf,
  minutes,
  promptOf,
  sessionOf,
  spaceOf,
  stepOf,
  trackOf,
} from '../../plan/program-of.ts'
import { sceneOf, settingOf } from './scene-of.ts'

const viewOf = (given: Session, fields: Parameters<typeof settingOf>[1] = {}) => {
  const setting = settingOf([given], fields)
  const [held] = setting.printed
  if (!held) throw new Error('no session')
  return session(held, setting)
}

describe('repeated sessions', () => {
  const circle = (index: number, fields: Partial<Session> = {}): Session =>
    sessionOf([activityOf({ feeds: { session: `circle-${index}`, activity: 'something' } })], {
      id: `circle-${index}`,
      title: `Circle ${index}`,
      repeat: { index, times: 3 },
      starts: [{ date: `2027-03-0${index}`, time: '09:30' }],
      ...fields,
    })
  const groups = (sessions: Session[]) =>
    grouped(settingOf(sessions).plan.sessions).map((held) => [
      sharedTitle(held),
      held.number,
      held.all.length,
    ])

  it('of the same shape are told once', () => {
    expect(groups([sessionOf([activityOf()]), circle(1), circle(2), circle(3)])).toEqual([
      ['Kick-off', 1, 1],
      ['Circle', 2, 3],
    ])
  })

  it('that differ are told one by one', () => {
    expect(groups([circle(1), circle(2, { setup: 'Outside' }), circle(3)])).toEqual([
      ['Circle 1', 1, 1],
      ['Circle 2', 2, 1],
      ['Circle 3', 3, 1],
    ])
    expect(
      groups([circle(1), circle(2, { starts: [{ date: '2027-03-02', time: '17:00' }] })]),
    ).toHaveLength(2)
    expect(groups([circle(1), circle(2, { id: 'ring-2' })])).toHaveLength(2)
    expect(groups([circle(1), circle(2, { title: 'The last one' })])).toHaveLength(2)
  })
})

describe('a session', () => {
  it('without activities has no agenda, no bar and no figures', () => {
    expect(viewOf(sessionOf([], { duration: minutes(30) }))).toMatchObject({
      agenda: undefined,
      bar: undefined,
      planned: undefined,
      figures: [],
      activities: [],
    })
  })

  it('says by how much its activities are too long', () => {
    const long = sessionOf([activityOf({ duration: minutes(20) })], { duration: minutes(15) })
    expect(viewOf(long).over).toBe('The activities take 5 min more than the session has.')
  })

  it('names its team once, and others where they differ', () => {
    const spaces = new Map([
      ['room', { ...spaceOf('room', 'in-person')[1], facilitator: 'lead', moderator: 'host' }],
    ])
    const people = new Map(
      ['lead', 'host', 'guest'].map((id) => [
        id,
        { id, role: id, ...(id !== 'host' && { name: id.toUpperCase() }) },
      ]),
    )
    const given = (who: string[]) =>
      viewOf(sessionOf([activityOf({ who })], { spaces: ['room'] }), { spaces, people }).facts
    expect(given(['lead', 'host'])).toEqual([{ label: 'Facilitator', value: 'LEAD' }])
    expect(given(['guest'])).toEqual([
      { label: 'Led by', value: 'GUEST' },
      { label: 'Facilitator', value: 'LEAD' },
    ])
    const cohort = { id: 'c', title: 'C' }
    expect(
      viewOf(sessionOf([activityOf()], { spaces: ['room'] }), { spaces, people, cohort }).facts,
    ).toContainEqual({
      label: 'Moderator',
      value: 'NOT FILLED IN',
    })
  })

  it('names its own team only where it is not that of the program', () => {
    const spaces = new Map([
      ['room', { ...spaceOf('room', 'in-person')[1], facilitator: 'a', moderator: 'm' }],
    ])
    const person = (id: string, role: string) => [id, { id, role, name: id }] as const
    const facts = (...people: (readonly [string, { id: string; role: string; name: string }])[]) =>
      viewOf(sessionOf([activityOf({ who: ['a', 'm'] })], { spaces: ['room'] }), {
        spaces,
        people: new Map(people),
      }).facts
    const [a, m] = [person('a', 'Facilitator'), person('m', 'moderator')]
    expect(facts(a, m)).toEqual([])
    expect(facts(a, m, person('b', 'facilitator'))).toEqual([{ label: 'Facilitator', value: 'a' }])
  })

  it('tells how the room stands, unless its author does', () => {
    const spaces = new Map([['room', { ...spaceOf('room', 'in-person')[1], room: 'u' as const }]])
    expect(viewOf(sessionOf([activityOf()], { spaces: ['room'] }), { spaces }).room).toBe(
      'Tables in a U.',
    )
    expect(
      viewOf(sessionOf([activityOf()], { spaces: ['room'], setup: 'Outside' }), { spaces }),
    ).toMatchObject({
      room: undefined,
      setup: 'Outside',
    })
  })

  it('has a place for a buffer only where there is something to tell', () => {
    const buffer = activityOf({ type: 'buffer', title: 'Spare' })
    const titles = (activities: Activity[]) =>
      viewOf(sessionOf(activities)).activities.map(({ view }) => view?.title)
    expect(titles([activityOf(), buffer])).toEqual(['Something'])
    expect(titles([activityOf(), { ...buffer, notes: 'Sing.' }])).toEqual(['Something', 'Spare'])
  })
})

describe('a break', () => {
  const pauses = (fields: Partial<Activity>) =>
    viewOf(
      sessionOf([activityOf(), activityOf({ type: 'break', title: 'Tea', ...fields })], {
        starts: [{ time: '09:30' }],
      }),
    ).activities.map(({ pause, view }) => pause ?? view?.title)

  it('is a line, unless something is done in it', () => {
    expect(pauses({})).toEqual(['Something', { title: 'Tea', text: '09:40–09:50; back at 09:50' }])
    expect(pauses({ notes: 'Open a window.' })).toEqual(['Something', 'Tea'])
  })
})

describe('a task', () => {
  it('says when it is due, and where it is handed in', () => {
    const at = { kind: 'offset' as const, offset: 86_400, from: 'own' as const }
    const task = { task: 'Ask', due: { text: '', at }, handIn: 'wins', optional: false }
    const told = (fields: Partial<Session>) =>
      viewOf(sessionOf([activityOf()], { after: [task], ...fields })).after?.tasks[0]?.details
    expect(told({ starts: [{ date: '2027-03-02', time: '09:30' }] })).toBe(
      'Due Wednesday, 3 March · hand in at wins',
    )
    expect(told({})).toBe('Due 1 day after the session · hand in at wins')
    expect(told({ after: [{ task: 'Ask', optional: true }] })).toBe('Optional')
    const start = { date: '2027-03-02', time: '09:30' }
    expect(told({ starts: [start], repeat: { index: 1, times: 3 } })).toBe(
      'Due 1 day after the session · hand in at wins',
    )
    expect(told({ starts: [start, { ...start, time: '14:00' }] })).toBe(
      'Due 1 day after the session · hand in at wins',
    )
  })
})

describe('a page', () => {
  const pages = (activities: Activity[], used: number) => {
    const views = viewOf(sessionOf(activities)).activities
    return pagesOf(
      views.flatMap(({ view, tracks }) => (view ? [{ view, tracks }] : [])),
      used,
    )
  }
  const small = activityOf({ steps: [stepOf('say')] })
  const prompts = activityOf({ prompts: [promptOf(30), promptOf(30)], duration: minutes(60) })
  const long = activityOf({ steps: Array.from({ length: 20 }, () => stepOf('say', 60)) })

  it('is shared by short activities', () => {
    expect(pages([small, small, small, small], 0)).toEqual(['flow', 'flow', 'flow', 'flow'])
  })

  it('begins with two prompts, or with something long', () => {
    expect(pages([prompts, small], 30)).toEqual(['spread', 'flow'])
    expect(pages([small, small, long], 10)).toEqual(['flow', 'flow', 'spread'])
  })

  it('is not left nearly empty for that', () => {
    expect(pages([prompts], 5)).toEqual(['flow'])
    expect(pagesOf([{ view: undefined, tracks: [] }], 45)).toEqual(['flow'])
    expect(pages([activityOf(), long], 0)).toEqual(['flow', 'flow'])
  })

  it('ends with lines for notes before the next one begins', () => {
    const { activities } = viewOf(sessionOf([small, long, small]))
    expect(activities.map(({ page, ownNotes }) => [page, ownNotes])).toEqual([
      ['flow', true],
      ['spread', false],
      ['flow', false],
    ])
  })
})

describe('an activity', () => {
  it('tells what it picks up, also from another session', () => {
    const from = activityOf({ title: 'From', feeds: { session: 'kick-off', activity: 'to' } })
    const to = activityOf({ title: 'To' })
    const far = sessionOf([from], { id: 'before', title: 'Before' })
    const setting = settingOf([far, sessionOf([from, to])])
    const plan = setting.plan.sessions[1]
    const activity = plan?.activities[1]
    if (!plan || !activity) throw new Error('nothing was planned')
    const facts = activityFacts({ activity, session: plan, setting })
    expect(facts).toEqual([{ label: 'Picks up from', value: 'From (Before) and From' }])
  })

  it('tells where its output goes', () => {
    const goes = (session: string, activity: string) =>
      output(sceneOf(activityOf({ title: 'To', output: 'Cards', feeds: { session, activity } })))
        ?.goes
    expect(goes('kick-off', 'to')).toBe('“To” picks it up.')
    expect(goes('later', 'gone')).toBe('“gone” (later) picks it up.')
    const inTrack = trackOf([activityOf({ id: 'inside', title: 'In the track' })])
    const gives = activityOf({ feeds: { session: 'kick-off', activity: 'inside' } })
    const scene = sceneOf([gives, activityOf({ tracks: [inTrack] })])
    expect(output(scene)?.goes).toBe('“In the track” picks it up.')
    const said = activityOf({
      title: 'To',
      output: 'Cards for “To”',
      feeds: { session: 'kick-off', activity: 'to' },
    })
    expect(output(sceneOf(said))).toEqual({ text: 'Cards for “To”', goes: undefined })
    expect(output(sceneOf(activityOf({ output: 'Cards' })))).toEqual({
      text: 'Cards',
      goes: undefined,
    })
    expect(output(sceneOf(activityOf()))).toBeUndefined()
  })

  it('tells how long groups report, all together', () => {
    const told = (fields: Partial<Activity>) =>
      report(sceneOf(activityOf({ report: { perGroup: 60 }, ...fields })))
    expect(told({ groups: groupsOf(5) })).toEqual({
      time: '2 × 1 min',
      text: 'Each group tells what it came to.',
    })
    expect(told({ report: { perGroup: 60, say: 'One word' } })).toEqual({
      time: '1 min',
      text: 'One word',
    })
  })

  it('tells the limits of a debrief that are its own', () => {
    const ask = [
      promptOf(20, { depth: 2, redirect: 'Back.', keepTo: 'Work' }),
      promptOf(undefined, { redirect: 'Back.' }),
    ]
    const scene = sceneOf(
      activityOf({ debrief: { duration: 60, ask }, prompts: [promptOf(30, { keepTo: 'Work' })] }),
    )
    expect(debrief(scene)).toMatchObject({
      time: '1 min',
      questions: [{ details: '20 s · depth 2, work experience' }, { details: undefined }],
      isSingle: false,
      keepTo: [],
      redirect: ['Back.'],
      pass: [],
    })
  })

  it('tells who does a step, unless it is who leads the activity', () => {
    const people = new Map([['lead', { id: 'lead', role: 'facilitator', name: 'Aoife' }]])
    const asides = (who: string[], roles: string[] = []) =>
      steps(
        sceneOf(activityOf({ who: ['host'], roles, steps: [stepOf('task', 60, { who })] }), {
          people,
        }),
      )[0]?.asides
    expect(asides(['host'])).toEqual(['1 min'])
    expect(asides(['lead'])).toEqual(['1 min', 'Aoife'])
    expect(asides(['giver'], ['giver'])).toEqual(['1 min'])
  })

  it('says in front of the text whose part it is, and beside words to say', () => {
    const told = (verb: 'task' | 'say') =>
      steps(
        sceneOf(activityOf({ roles: ['giver'], steps: [stepOf(verb, 60, { who: ['giver'] })] })),
      ).map(({ role, asides }) => [role, asides])
    expect(told('task')).toEqual([['Giver', ['1 min']]])
    expect(told('say')).toEqual([[undefined, ['1 min', 'giver']]])
  })

  it('always says who shows something', () => {
    const people = new Map([['lead', { id: 'lead', role: 'facilitator', name: 'Aoife' }]])
    const demo = activityOf({ who: ['lead'], steps: [stepOf('demo', 60, { who: ['lead'] })] })
    expect(steps(sceneOf(demo, { people }))[0]?.asides).toEqual(['1 min', 'Aoife'])
  })

  it('in rounds without prompts says its limits itself', () => {
    const told = (fields: Partial<Activity>) =>
      activity(sceneOf(activityOf({ eachRound: [stepOf('task')], ...fields }))).limits
    expect(told({ keepTo: 'Two meetings', redirect: 'When was that?' })).toEqual([
      { label: 'Pass', value: 'Anyone may pass.' },
      { label: 'Keep to', value: 'Two meetings' },
      { label: 'Bring it back', value: '“When was that?”' },
    ])
    expect(told({ prompts: [promptOf()] })).toEqual([])
    expect(told({ eachRound: [stepOf('note')] })).toEqual([])
  })

  it('does not say them again in its debrief', () => {
    const own = { keepTo: 'Two meetings', redirect: 'When was that?' }
    const told = (fields: Partial<Activity>) =>
      debrief(
        sceneOf(
          activityOf({
            ...own,
            debrief: { duration: 60, ask: [promptOf(undefined, own)] },
            ...fields,
          }),
        ),
      )
    expect(told({ eachRound: [stepOf('task')] })).toMatchObject({ keepTo: [], redirect: [] })
    expect(told({})).toMatchObject({ keepTo: ['Two meetings'], redirect: ['When was that?'] })
  })

  it('that runs on names its session where there are several', () => {
    const running = (sessions: Session[]) => {
      const setting = settingOf(sessions)
      const [plan] = setting.plan.sessions
      const [first] = plan?.activities ?? []
      if (!plan || !first) throw new Error('nothing was planned')
      const { continued } = activity({ activity: first, session: plan, setting })
      return textOf(continued?.title ?? [])
    }
    const other = sessionOf([activityOf()], { id: 'b' })
    expect(running([sessionOf([activityOf()])])).toBe('1 · Something, continued')
    expect(running([sessionOf([activityOf()]), other])).toBe('Session 1 · 1 · Something, continued')
    const again = (index: number) =>
      sessionOf([activityOf()], { id: `a-${index}`, title: 'A', repeat: { index, times: 2 } })
    expect(running([again(1), again(2)])).toBe('Sessions 1 to 2 · 1 · Something, continued')
  })
})

describe('posts and questions', () => {
  const offset = (session: string, offset = 86_400) => ({
    text: '',
    at: { kind: 'offset' as const, offset, from: { session } },
  })
  const opens = { text: '', at: { kind: 'each-session' as const, edge: 'start' as const } }
  const each = { text: '', at: { kind: 'each-session' as const, edge: 'end' as const } }
  const weekly = { text: '', at: { kind: 'weekly' as const, weekday: 1 as const } }
  const setting = settingOf([sessionOf([activityOf()]), sessionOf([activityOf()], { id: 'b' })], {
    posts: [
      { space: 'wins', when: offset('kick-off'), say: 'a day after' },
      { space: 'wins', when: offset('kick-off', -86_400), say: 'a day before' },
      { space: 'wins', when: offset('kick-off', 60), say: 'in it' },
      { space: 'wins', when: offset('b', -60), say: 'a minute before the second' },
      { space: 'wins', when: opens, say: 'as each begins' },
      { space: 'wins', when: each, say: 'as each ends' },
      { space: 'wins', when: weekly, ask: promptOf() },
      { space: 'wins', say: 'any' },
    ],
    evaluation: [
      { when: each, ask: ['each'] },
      { when: offset('b'), ask: ['b'] },
      { by: 'managers', ask: ['any'] },
    ],
  })

  it('stand before a session, in it or after it, as their time says', () => {
    const said = setting.printed.map((held) => {
      const { before, during, after } = session(held, setting)
      return [before?.posts ?? [], during, after?.posts ?? []].map((told) =>
        told.map(({ say }) => say),
      )
    })
    expect(said).toEqual([
      [['a day before', 'as each begins'], ['in it'], ['a day after', 'as each ends']],
      [['a minute before the second', 'as each begins'], [], ['as each ends']],
    ])
  })

  it('stand behind the sessions where they are told from none', () => {
    const said = (printed: typeof setting.printed) =>
      posts({ ...setting, printed }).map(({ say }) => say)
    expect(said(setting.printed)).toEqual([undefined, 'any'])
    expect(said(setting.printed.slice(1))).toEqual([undefined, 'any'])
  })

  it('stand below the tasks, over the whole width, so the room comes after them', () => {
    const before = { task: 'Read', optional: false }
    const beside = (posts: Program['posts']) =>
      viewOf(sessionOf([activityOf()], { setup: 'A circle', before: [before] }), { posts }).hasBoth
    expect(beside([])).toBe(true)
    expect(beside([{ space: 'wins', when: offset('kick-off', -60), say: 'Bring one' }])).toBe(false)
  })

  it('about the program are told once; a session says when they are asked', () => {
    expect(evaluation(setting).map(({ by, ask }) => [by, ask[0]])).toEqual([
      [undefined, 'each'],
      [undefined, 'b'],
      ['Asked of: managers', 'any'],
    ])
    expect(evaluationAt(setting)).toEqual([
      'At the end of each session: ask the questions under “Evaluation”, at the end of this guide.',
    ])
  })

  it('leave room for notes at the end of a guide without them', () => {
    const notes = (fields: Parameters<typeof settingOf>[1]) =>
      guideView(settingOf([sessionOf([activityOf()])], fields)).sessions.map(
        ({ ownNotes }) => ownNotes,
      )
    expect(notes({})).toEqual([true])
    expect(notes({ posts: [{ space: 'wins', when: weekly, say: 'x' }] })).toEqual([false])
    expect(notes({ evaluation: [{ ask: ['Would you come back?'] }] })).toEqual([false])
  })
})
