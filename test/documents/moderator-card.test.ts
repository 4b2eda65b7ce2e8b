import { describe, expect, it } from 'vitest'
import { build, viewOf } from '../../src/documents/document.ts'
import type { ModeratorCardView } from '../../src/documents/moderator-card/view.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { load } from './loaded.ts'
import { sketch } from './sketch.ts'

const viewIn = (program: string, session?: string) =>
  viewOf(planProgram(load(program)), 'moderator-card', {
    detail: 'script',
    ...(session && { session }),
  }) as ModeratorCardView

const sketchOf = (program: string, cohort?: string) =>
  sketch(build(planProgram(load(program, cohort)), 'moderator-card', { detail: 'script' }).children)

/** Two rooms and a channel, of which one room has nobody who moderates. */
const PROGRAM = `social-learn: 1
title: Short
participants: { min: 4, max: 8 }
boundaries: { max-depth: 2 }
people:
  ada: { role: facilitator, name: Ada Lead }
  ben: { role: moderator }
contacts:
  help: { for: Anything hard, name: Cleo, phone: "+353 1 555 0100" }
spaces:
  blue: { kind: in-person, facilitator: ada, moderator: ben, name: Blue room }
  green: { kind: in-person, facilitator: ada, name: Green room }
  wins: { kind: channel, moderator: ben, name: "#wins" }
sessions:
  - id: first
    title: First
    space: blue
    start: 2027-03-02 10:00
    duration: 1h
    activities:
      - { type: discussion, title: Talk, duration: 20m, watch: Who is silent }
      - { type: discussion, title: Elsewhere, duration: 20m, space: green, watch: Not here }
  - id: second
    title: Second
    space: green
    duration: 1h
    activities:
      - { type: talk, title: Talk, duration: 20m }
`

const factOf = (view: ModeratorCardView, title: string, label: string) =>
  view.cards.find((card) => card.title === title)?.facts.find((fact) => fact.label === label)?.value

describe('the moderator card', () => {
  it('of the fullest program reads well', async () => {
    await expect(sketchOf('full.yaml', 'full.cohort.yaml')).toMatchFileSnapshot(
      'programs/full.moderator-card.out',
    )
  })

  it('is there for each space that has a moderator, of one session for those in it', () => {
    const titles = (session?: string) => viewIn(PROGRAM, session).cards.map(({ title }) => title)
    expect(titles()).toEqual(['Blue room', '#wins'])
    expect(titles('first')).toEqual(['Blue room'])
    expect(titles('second')).toEqual([])
    expect(sketchOf('small.yaml')).toContain('No space of this program has a moderator.')
  })

  it('says of everything that nobody said that it is not filled in', () => {
    const view = viewIn(PROGRAM)
    expect(factOf(view, 'Blue room', 'Facilitator')).toBe('Ada Lead')
    expect(factOf(view, 'Blue room', 'Moderator')).toBe('NOT FILLED IN')
    expect(factOf(view, 'Blue room', 'Stand-in')).toBe('NOT FILLED IN')
    expect(factOf(view, 'Blue room', 'Closes')).toBe('when the session ends')
    // When a channel closes is somebody's to settle.
    expect(factOf(view, '#wins', 'Closes')).toBe('NOT FILLED IN')
    expect(view.cards[0]?.help).toEqual([
      { for: 'Anything hard', who: 'Cleo, +353 1 555 0100', hours: 'NOT FILLED IN' },
    ])
  })

  it('tells where to look in its own space, and from when on', () => {
    expect(viewIn(PROGRAM).cards[0]?.watch).toEqual([
      { start: '10:00', activity: 'Talk', text: 'Who is silent' },
    ])
  })

  it('tells the steps of a channel without a break to step aside in', () => {
    const [room, channel] = viewIn(PROGRAM).cards
    expect([room?.isMeeting, channel?.isMeeting]).toEqual([true, false])
    expect(sketchOf(PROGRAM)).toContain('in a message to that person alone')
  })
})
