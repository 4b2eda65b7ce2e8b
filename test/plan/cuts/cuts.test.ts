import { describe, expect, test } from 'vitest'
import { isKept } from '../../../src/plan/cuts/cuts.ts'
import { whatGoes } from '../../../src/plan/cuts/what-goes.ts'
import type { Cut } from '../../../src/plan/plan.ts'
import { planProgram } from '../../../src/plan/plan-program.ts'
import type { Activity, Case } from '../../../src/program/program.ts'
import { kickOff, quickRounds } from '../foundations.ts'
import { activityOf, groupsOf, minutes, programOf, promptOf, sessionOf } from '../program-of.ts'

const cutsIn = (activities: Activity[]): Cut[] =>
  planProgram(programOf([sessionOf(activities)], { min: 9, max: 18, planned: 14 })).sessions[0]
    ?.cuts ?? []

const shortIn = (activities: Activity[]) =>
  planProgram(programOf([sessionOf(activities)], { min: 9, max: 18, planned: 14 })).sessions[0]
    ?.activities[0]?.short

const told = (cuts: readonly Cut[]) =>
  cuts.map((cut) => [cut.kind, cut.activity.title, cut.saves / 60])

const casesOf = (name: string, change: Case) => new Map([[name, change]])

describe('what goes first', () => {
  test('is spare time, then the case `short`, then whole activities with practice last', () => {
    expect(told(cutsIn(kickOff.activities))).toEqual([
      ['buffer', 'Spare time', 15],
      ['case', 'Quick rounds', 6.5],
      ['drop', 'Quick rounds', 13.5],
      ['drop', 'Feedback in trios', 40],
    ])
  })

  test('is what may take its shortest time before anything is dropped', () => {
    const talk = activityOf({ type: 'talk', title: 'Talk', shortest: minutes(6) })
    const pause = activityOf({ type: 'break', title: 'Break', shortest: minutes(7) })
    expect(told(cutsIn([talk, pause]))).toEqual([
      ['shrink', 'Talk', 4],
      ['shrink', 'Break', 3],
      ['drop', 'Talk', 6],
    ])
  })

  test('is no shortest time in which the parts do not fit', () => {
    // 14 x 30 seconds: three of the ten minutes are free.
    const prompts = [promptOf(30)]
    const activity = activityOf({ type: 'welcome', shortest: minutes(5), prompts })
    expect(told(cutsIn([activity]))).toEqual([['shrink', 'Something', 3]])
  })

  test('is never agreements, the close, a break, a welcome, a lesson or what the author keeps', () => {
    const types = ['agreements', 'check-out', 'break', 'welcome', 'feedback-lesson'] as const
    expect(cutsIn(types.map((type) => activityOf({ type })))).toEqual([])
    expect(cutsIn([activityOf({ cases: casesOf('short', { kind: 'keep' }) })])).toEqual([])
  })

  test('leaves agreements and the close their full time, though they have a shortest one', () => {
    const short = { shortest: minutes(5) }
    expect(
      cutsIn([
        activityOf({ type: 'agreements', ...short }),
        activityOf({ type: 'check-out', ...short }),
      ]),
    ).toEqual([])
  })

  test('is what serves no outcome before what does, in the order of the session', () => {
    const activities = [
      activityOf({ title: 'Serves', serves: [1] }),
      activityOf({ title: 'First' }),
      activityOf({ title: 'Second' }),
      activityOf({ title: 'Energizer', type: 'energizer', serves: [1] }),
    ]
    expect(told(cutsIn(activities)).map(([, title]) => title)).toEqual([
      'Energizer',
      'First',
      'Second',
      'Serves',
    ])
  })
})

describe('what a later activity works with', () => {
  const feeds = { session: 'kick-off', activity: 'work-on-it' }
  const themes = activityOf({ type: 'talk', title: 'Themes', feeds })
  const work = activityOf({ type: 'practice', title: 'Work on it' })
  const evaluation = activityOf({ type: 'evaluation', title: 'Evaluation' })
  const dropped = (activities: Activity[]) => told(cutsIn(activities)).map(([, title]) => title)

  test('goes after that activity', () => {
    expect(dropped([themes, work, evaluation])).toEqual(['Evaluation', 'Work on it', 'Themes'])
  })

  test('goes last where that activity stays', () => {
    const kept = { ...work, cases: casesOf('short', { kind: 'keep' }) }
    expect(dropped([themes, activityOf({ type: 'practice', title: 'Other' }), kept])).toEqual([
      'Other',
      'Themes',
    ])
  })

  test('goes in its own place where that activity is in another session', () => {
    const elsewhere = { ...themes, feeds: { session: 'day-2', activity: 'work-on-it' } }
    expect(dropped([elsewhere, work])).toEqual(['Themes', 'Work on it'])
  })
})

describe('fewer rounds', () => {
  // 5 x 2 x 60 + 4 x 30 seconds: 12 minutes.
  const pairs = (fields: Partial<Activity> = {}) =>
    activityOf({
      title: 'Pairs',
      duration: minutes(12),
      groups: groupsOf(2, { rounds: 5, changeover: 30 }),
      prompts: [promptOf(60)],
      ...fields,
    })

  test('go before a whole activity does, and half of them stay', () => {
    const cuts = cutsIn([pairs()])
    expect(told(cuts)).toEqual([
      ['rounds', 'Pairs', 5],
      ['drop', 'Pairs', 7],
    ])
    expect(cuts[0]).toMatchObject({ rounds: 3, piece: 150 })
  })

  test('are as many as it takes', () => {
    const { cuts, saves } = whatGoes(cutsIn([pairs()]), minutes(2))
    expect(cuts).toMatchObject([{ kind: 'rounds', rounds: 4 }])
    expect(saves).toBe(150)
  })

  test('save less where the rounds need more than the time that there is', () => {
    expect(told(cutsIn([pairs({ duration: minutes(11) })]))[0]).toEqual(['rounds', 'Pairs', 4])
  })

  test('are none where each round is the turn of another, or the author says how it gets shorter', () => {
    const turns = pairs({ groups: groupsOf(2, { rounds: 'everyone' }) })
    const short = pairs({ cases: casesOf('short', { kind: 'text', text: 'Three rounds' }) })
    for (const activity of [turns, short, pairs({ shortest: minutes(11) })])
      expect(cutsIn([activity]).map(({ kind }) => kind)).not.toContain('rounds')
  })
})

describe('the case `short`', () => {
  test('saves what its parts need less, where it has no duration of its own', () => {
    const fewer = { ...quickRounds, groups: groupsOf(2, { rounds: 3, changeover: 30 }) }
    const activity = {
      ...quickRounds,
      cases: casesOf('short', { kind: 'change', activity: fewer, fields: ['groups'] }),
    }
    expect(told(cutsIn([activity]))[0]).toEqual(['case', 'Quick rounds', 6])
  })

  test('does not save what its parts need', () => {
    // 12 minutes for 3 x 2 x 75 + 2 x 30 + 300 seconds.
    expect(told(cutsIn([quickRounds]))[0]).toEqual(['case', 'Quick rounds', 6.5])
    expect(shortIn([quickRounds])).toMatchObject({ length: minutes(12), over: 90, saves: 390 })
    expect(shortIn([quickRounds])?.fits).toEqual([
      { from: 9, to: 18, needs: 810, over: 90, someoneLosesTurn: false },
    ])
  })

  test('tells for which numbers of people it does not fit', () => {
    const asked = activityOf({ prompts: [promptOf(30)] })
    const short = { ...asked, duration: minutes(5) }
    const shorter: Case = { kind: 'change', activity: short, fields: ['duration'] }
    const activity = { ...asked, cases: casesOf('short', shorter) }
    expect(shortIn([activity])?.fits.map(({ from, to, over }) => [from, to, over])).toEqual([
      [9, 10, 0],
      [11, 18, 240],
    ])
  })

  test('is no cut where it leaves out the debrief, or shortens the close', () => {
    const debrief = { duration: minutes(4), ask: [] }
    const change = (fields: string[]): Case => ({
      kind: 'change',
      activity: activityOf({ duration: minutes(6) }),
      fields,
    })
    const without = activityOf({
      type: 'welcome',
      debrief,
      cases: casesOf('short', change(['duration', 'debrief'])),
    })
    expect(cutsIn([without])).toEqual([])
    expect(shortIn([without])).toMatchObject({ length: minutes(6), saves: 0 })
    const close = activityOf({ type: 'check-out', cases: casesOf('short', change(['duration'])) })
    const gone = activityOf({ type: 'agreements', cases: casesOf('short', { kind: 'cut' }) })
    expect(cutsIn([close, gone])).toEqual([])
    expect(shortIn([close])?.saves).toBe(0)
    expect(shortIn([gone])?.saves).toBe(0)
  })

  test('saves all of it where it cuts the activity', () => {
    const activity = activityOf({ shortest: 60, cases: casesOf('short', { kind: 'cut' }) })
    expect(told(cutsIn([activity]))).toEqual([['case', 'Something', 10]])
  })

  test('saves nothing that can be counted where it is only words, or takes longer', () => {
    const longer = activityOf({ duration: minutes(12), prompts: [promptOf(60)] })
    const words = activityOf({
      type: 'welcome',
      cases: casesOf('short', { kind: 'text', text: 'Speak faster' }),
    })
    const change = activityOf({
      type: 'welcome',
      cases: casesOf('short', { kind: 'change', activity: longer, fields: ['duration'] }),
    })
    expect(cutsIn([words, change])).toEqual([])
  })
})

describe('running late', () => {
  const cuts = cutsIn(kickOff.activities)

  test('takes the first cuts that save enough', () => {
    expect(told(whatGoes(cuts, minutes(10)).cuts)).toEqual([['buffer', 'Spare time', 10]])
    const twenty = whatGoes(cuts, minutes(20))
    expect(told(twenty.cuts)).toEqual([
      ['buffer', 'Spare time', 14],
      ['case', 'Quick rounds', 6.5],
    ])
    expect(twenty.saves).toBe(minutes(20.5))
  })

  test('drops an activity in place of shortening it', () => {
    expect(told(whatGoes(cuts, minutes(30)).cuts)).toEqual([
      ['buffer', 'Spare time', 10],
      ['drop', 'Quick rounds', 20],
    ])
  })

  test('takes back what a larger cut made needless', () => {
    const small = activityOf({ type: 'buffer', title: 'Spare', duration: minutes(2) })
    const large = activityOf({ title: 'Large', duration: minutes(30) })
    expect(told(whatGoes(cutsIn([small, large]), minutes(10)).cuts)).toEqual([
      ['drop', 'Large', 30],
    ])
  })

  test('does not take back what a further cut of the same activity rests on', () => {
    const shorter = activityOf({ duration: minutes(28), shortest: minutes(10) })
    const twice = activityOf({
      type: 'welcome',
      duration: minutes(30),
      shortest: minutes(10),
      cases: casesOf('short', { kind: 'change', activity: shorter, fields: ['duration'] }),
    })
    expect(told(whatGoes(cutsIn([twice]), minutes(15)).cuts).map(([kind]) => kind)).toEqual([
      'case',
      'shrink',
    ])
  })

  test('takes back all cuts of an activity that a larger cut made needless', () => {
    const shorter = activityOf({ duration: minutes(29), shortest: minutes(28) })
    const twice = activityOf({
      type: 'welcome',
      title: 'Twice',
      duration: minutes(30),
      shortest: minutes(28),
      cases: casesOf('short', { kind: 'change', activity: shorter, fields: ['duration'] }),
    })
    const large = activityOf({ title: 'Large', duration: minutes(60) })
    expect(told(whatGoes(cutsIn([twice, large]), minutes(3)).cuts)).toEqual([['drop', 'Large', 60]])
  })

  test('says how much can be saved when that is not enough', () => {
    expect(whatGoes(cuts, minutes(500)).saves).toBe(minutes(75))
    expect(whatGoes(cuts, 0)).toEqual({ cuts: [], saves: 0 })
  })
})

test('what stays whatever happens can be asked', () => {
  expect(isKept(activityOf({ type: 'agreements' }))).toBe(true)
  expect(isKept(activityOf({ cases: casesOf('short', { kind: 'keep' }) }))).toBe(true)
  expect(isKept(activityOf({ type: 'talk' }))).toBe(false)
  expect(isKept(activityOf({ type: 'buffer' }))).toBe(false)
})
