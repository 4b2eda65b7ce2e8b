import { describe, expect, it } from 'vitest'
import { agenda } from '../../../src/documents/guide/agenda.ts'
import { figures } from '../../../src/documents/guide/figures.ts'
import { plannedText } from '../../../src/documents/guide/session-head.ts'
import { timeBar } from '../../../src/documents/time-bar.ts'
import type { Activity, Case, Session } from '../../../src/program/program.ts'
import {
  activityOf,
  groupsOf,
  minutes,
  promptOf,
  sessionOf,
  spaceOf,
  stepOf,
} from '../../plan/program-of.ts'
import { settingOf, words } from './scene-of.ts'

function planned(activities: Activity[], session: Partial<Session> = {}) {
  const setting = settingOf([sessionOf(activities, session)])
  const [plan] = setting.plan.sessions
  if (!plan) throw new Error('nothing was planned')
  return { plan, setting }
}

const told = (activities: Activity[], session?: Partial<Session>) => {
  const { plan, setting } = planned(activities, session)
  return figures(plan, setting)
}

const talk = activityOf({
  type: 'talk',
  title: 'Talk',
  duration: minutes(5),
  steps: [stepOf('say')],
})
const round = activityOf({ title: 'Round', duration: minutes(10), prompts: [promptOf(60)] })

describe('the figures of a session', () => {
  it('say by when the close has to begin, as far as others may be shorter', () => {
    const close = activityOf({ type: 'check-out', title: 'One word', duration: minutes(5) })
    const buffer = activityOf({ type: 'buffer', title: 'Spare', duration: minutes(5) })
    const late = told([round, close, buffer], { starts: [{ time: '09:30' }] }).at(-1)
    expect(late?.text).toContain('Begin “One word” by 09:45 at the latest.')
  })

  it('are the time of each, the first voice and what to cut', () => {
    const buffer = activityOf({ type: 'buffer', title: 'Spare', duration: minutes(5) })
    const starts = [{ time: '09:30' }]
    expect(told([talk, round, buffer], { starts })).toEqual([
      { label: 'Speaking time', value: '1 min', text: 'for each person: 1 min in “Round”.' },
      {
        label: 'First question to the group',
        value: '09:35',
        text: 'after 5 min, in “Round”. The team speaks for 33% of the time, participants for 67%.',
      },
      {
        label: 'Running late?',
        value: undefined,
        text: 'What goes first: “Spare” (saves 5 min).',
      },
    ])
  })

  it('say what they hold for where groups are made in several places', () => {
    const spaces = new Map([spaceOf('room', 'in-person'), spaceOf('call', 'video')])
    const groups = activityOf({
      title: 'Pairs',
      duration: minutes(10),
      groups: groupsOf(2),
      prompts: [promptOf(60)],
      spaces: ['room', 'call'],
    })
    const setting = settingOf([sessionOf([groups])], { spaces })
    const [plan] = setting.plan.sessions
    expect(plan && figures(plan, setting)[0]?.text).toBe(
      'for each person: 1 min in “Pairs”. Worked out as if everyone were in one place.',
    )
  })

  it('count from the start where there is no time of day', () => {
    expect(told([talk, round])[1]).toEqual({
      label: 'First question to the group',
      value: '5 min',
      text: 'from the start, in “Round”. The team speaks for 33% of the time, participants for 67%.',
    })
    expect(told([round])[1]).toEqual({
      label: 'First question to the group',
      value: undefined,
      text: 'at once, in “Round”.',
    })
  })

  it('do not say "each" where somebody gets no turn', () => {
    const tight = activityOf({ title: 'Tight', duration: minutes(5), prompts: [promptOf(60)] })
    expect(told([round, tight])[0]?.text).toBe(
      'at least, for each person: 1 min in “Round”. Not everybody gets a turn in “Tight”.',
    )
    expect(told([talk, tight])[0]).toEqual({
      label: 'Speaking time',
      value: undefined,
      text: 'Not everybody gets a turn in “Tight”.',
    })
  })

  it('name what leaves somebody without a turn, also where nobody speaks for sure', () => {
    const { plan, setting } = planned([round, activityOf({ title: 'Cases' })])
    const activities = plan.activities.map((one, index) =>
      index === 1 ? { ...one, airtime: 0, everyone: false } : one,
    )
    expect(figures({ ...plan, activities }, setting)[0]?.text).toBe(
      'at least, for each person: 1 min in “Round”. Not everybody gets a turn in “Cases”.',
    )
  })

  it('are not there where there is nothing to tell', () => {
    expect(told([talk]).map(({ label }) => label)).toEqual([])
  })

  it('drop something only where nothing can be shorter, and never the only thing', () => {
    const short = activityOf({
      type: 'discussion',
      title: 'Long',
      duration: minutes(20),
      shortest: minutes(10),
    })
    const cut = (activities: Activity[]) =>
      told(activities).find(({ label }) => label === 'Running late?')?.text
    expect(cut([talk, short])).toContain('“Long” in its shortest time (saves 10 min).')
    expect(cut([talk, round])).toContain(
      'all of “Talk” (saves 5 min), all of “Round” (saves 10 min)',
    )
    expect(cut([round])).toBeUndefined()
    const cases = new Map<string, Case>([['short', { kind: 'cut' }]])
    expect(cut([talk, activityOf({ ...round, cases })])).toContain(
      'What goes first: all of “Round” (saves 10 min).',
    )
  })

  it('promise to keep only what no page gives up', () => {
    const debrief = { duration: minutes(5), ask: [promptOf()] }
    const spare = activityOf({ type: 'buffer', title: 'Spare', duration: minutes(5) })
    const close = activityOf({ type: 'check-out', title: 'Close' })
    const agree = activityOf({ type: 'agreements', title: 'Ours' })
    const lesson = activityOf({ title: 'Lesson', duration: minutes(20), debrief })
    const shorter: Case = {
      kind: 'change',
      activity: activityOf({ duration: minutes(10) }),
      fields: ['duration', 'debrief'],
    }
    const kept = (activities: Activity[]) =>
      /Always.*/.exec(
        told(activities).find(({ label }) => label === 'Running late?')?.text ?? '',
      )?.[0]
    expect(kept([agree, lesson, spare, close])).toBe(
      'Always keep the agreements, the debrief and the close.',
    )
    expect(kept([lesson, lesson, spare])).toBe('Always keep the debriefs.')
    expect(kept([{ ...lesson, cases: new Map([['short', shorter]]) }, spare, close])).toBe(
      'Always keep the close.',
    )
    const without = { ...lesson, cases: new Map([['short', shorter]]) }
    expect(kept([lesson, without, spare])).toBe('Always keep every other debrief.')
    const cut = new Map<string, Case>([['short', { kind: 'cut' }]])
    expect(kept([{ ...close, cases: cut }, spare, { ...agree, cases: cut }])).toBeUndefined()
  })
})

describe('a session with time left at its end', () => {
  const { plan, setting } = planned([talk], {
    duration: minutes(20),
    starts: [{ time: '09:00' }],
  })

  it('says so in its agenda, and ends when it ends', () => {
    const { slots, end } = agenda(plan, setting)
    expect(slots.map(({ start, minutes, title }) => [start, minutes, title])).toEqual([
      ['09:00', '5', 'Talk'],
      ['09:05', '15', 'Not planned'],
    ])
    expect(end?.start).toBe('09:20')
    expect(plannedText(plan, setting)).toBe('5 min planned, 15 min not planned')
  })

  it('shows it in the bar, not as a buffer', () => {
    const { pieces, ticks, key } = timeBar(plan, words)
    expect(pieces?.map(({ minutes }) => minutes)).toEqual([5, 15])
    expect(ticks?.at(-1)).toEqual({ at: 20, label: '09:20' })
    expect(key?.map(({ label }) => label)).toEqual(['everyone together', 'not planned'])
    const spare = activityOf({ type: 'buffer', title: 'Spare', duration: minutes(5) })
    const both = planned([talk, spare], { duration: minutes(20) })
    expect(timeBar(both.plan, words).key?.at(-1)?.label).toBe('buffer, or not planned')
    expect(plannedText(both.plan, setting)).toBe(
      '5 min planned, 5 min buffer (25%), 10 min not planned',
    )
  })
})

describe('the time bar', () => {
  const bar = (length: number, time?: string) =>
    timeBar(
      planned([activityOf({ duration: minutes(length) })], time ? { starts: [{ time }] } : {}).plan,
      words,
    ).ticks?.map(({ label }) => label)

  it('has a tick at every half hour of the clock, and at both ends', () => {
    expect(bar(120, '09:00')).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00'])
    expect(bar(135, '09:15')).toEqual(['09:15', '09:30', '10:00', '10:30', '11:00', '11:30'])
    expect(bar(60)).toEqual(['0:00', '0:15', '0:30', '0:45', '1:00'])
    expect(bar(360, '09:00')).toEqual([
      '09:00',
      '10:00',
      '11:00',
      '12:00',
      '13:00',
      '14:00',
      '15:00',
    ])
  })

  it('has none beside an end, where they would print over one another', () => {
    expect(bar(95, '09:25')).toEqual(['09:25', '10:00', '10:30', '11:00'])
  })
})
