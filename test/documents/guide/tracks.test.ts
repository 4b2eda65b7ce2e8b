import { describe, expect, it } from 'vitest'
import { agenda } from '../../../src/documents/guide/agenda.ts'
import { tracks } from '../../../src/documents/guide/tracks.ts'
import { activityOf, groupsOf, minutes, stepOf, trackOf } from '../../plan/program-of.ts'
import { sceneOf } from './scene-of.ts'

const starts = [{ time: '09:00' }]
const inner = activityOf({
  title: 'Inner',
  duration: minutes(10),
  groups: groupsOf(2, { rounds: 2, changeover: 60 }),
  eachRound: [stepOf('task', 120)],
})
const whole = (fields: Parameters<typeof activityOf>[0] = {}) =>
  activityOf({ duration: minutes(40), tracks: [trackOf([inner]), trackOf([inner])], ...fields })
const stations = whole({ groups: groupsOf([4, 6], { rounds: 2 }) })

const first = (activity = whole()) => {
  const view = tracks(sceneOf(activity, { session: { starts } }))[0]?.activities[0]
  return {
    time: view?.about[0]?.text,
    rounds: view?.content?.rounds?.meetings?.rows[0],
  }
}

describe('what happens in tracks', () => {
  it('is on the clock', () => {
    expect(first()).toEqual({ time: '09:00–09:10 (10 min)', rounds: ['Start', '09:00', '09:03'] })
  })

  it('at a station that every group comes to, has the time of a round', () => {
    expect(first(stations)).toEqual({
      time: '10 min in each round',
      rounds: ['Start', '0:00', '3:00'],
    })
  })

  it('says of each track who leads it, where one is led by somebody else', () => {
    const facts = (who: string[]) =>
      tracks(
        sceneOf(
          whole({
            who: ['lead'],
            tracks: [
              { ...trackOf([inner]), who: ['lead'] },
              { ...trackOf([inner]), who },
            ],
          }),
        ),
      ).map((track) => track.facts.map(({ label, value }) => `${label} ${value}`))
    expect(facts(['lead'])).toEqual([[], []])
    expect(facts(['host'])).toEqual([['Led by lead'], ['Led by host']])
  })

  it('is in the agenda with what it needs, once', () => {
    const bell = { item: 'Bell', per: 'session' as const, count: 1, spare: 0 }
    const needing = activityOf({ ...inner, materials: [bell] })
    const { session, setting } = sceneOf(
      whole({ tracks: [trackOf([needing]), trackOf([needing])] }),
    )
    expect(agenda(session, setting).slots[0]?.needs).toBe('Bell')
  })
})
