import { describe, expect, it } from 'vitest'
import { warnings } from '../../../src/documents/guide/fit.ts'
import type { Fit } from '../../../src/plan/plan.ts'
import { activityOf, groupsOf, spaceOf } from '../../plan/program-of.ts'
import { sceneOf } from './scene-of.ts'

const stretch = (from: number, to: number, over = 0, someoneLosesTurn = false): Fit => ({
  from,
  to,
  needs: 600 + over,
  over,
  someoneLosesTurn,
})

const said = (fits: Fit[], people = 10) =>
  warnings(sceneOf(activityOf(), { count: people, planned: { fits } }))

describe('a warning before an activity', () => {
  it('is not there when everything fits', () => {
    expect(said([stretch(4, 12, -60)])).toEqual([])
  })

  it('tells for whom it fits, and by how much it does not for the others', () => {
    const fits = [stretch(9, 12), stretch(13, 14, 240), stretch(15, 18)]
    expect(said(fits)).toEqual([
      { tone: 'note', text: 'Fits for 9 to 12 and 15 to 18; 4 min over at 13 and 14 people.' },
    ])
  })

  it('is red where it is so for the number that comes', () => {
    expect(said([stretch(9, 10, 60), stretch(11, 11, 90), stretch(12, 14)])).toEqual([
      {
        tone: 'warning',
        text: 'Fits for 12 to 14; 1 min over at 9 and 10 people; 90 s over at 11 people.',
      },
    ])
  })

  it('tells when there is no number that it fits for', () => {
    expect(said([stretch(9, 14, 60)])).toEqual([
      { tone: 'warning', text: 'It needs 1 min more than it has, whatever the number of people.' },
    ])
    expect(said([stretch(9, 9, 60), stretch(10, 14, 90)])).toEqual([
      { tone: 'warning', text: '1 min over at 9 people; 90 s over at 10 to 14 people.' },
    ])
  })

  it('tells that groups are made in each place, and for no number that it fits', () => {
    const apart = activityOf({ spaces: ['room', 'call'], groups: groupsOf(3) })
    const spaces = new Map([spaceOf('room', 'in-person'), spaceOf('call', 'video')])
    const told = (fits: Fit[]) =>
      warnings(sceneOf(apart, { spaces, planned: { fits } })).map(({ text }) => text)
    expect(told([stretch(9, 12)])).toEqual([
      expect.stringMatching(/^Make the groups in each place/),
    ])
    expect(told([stretch(9, 12), stretch(13, 13, 60)])[1]).toBe('1 min over at 13 people.')
  })

  it('tells who gets no turn', () => {
    expect(said([stretch(9, 12), stretch(13, 13, 0, true), stretch(14, 15, 0, true)])).toEqual([
      { tone: 'note', text: 'With 13 to 15 people, not everybody gets a turn.' },
    ])
    expect(said([stretch(9, 12, 0, true)])).toEqual([
      { tone: 'note', text: 'Not everybody gets a turn here, whatever the number of people.' },
    ])
  })
})
