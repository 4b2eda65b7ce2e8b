import { describe, expect, it } from 'vitest'
import { build } from '../../src/documents/document.ts'
import { handoutPieces } from '../../src/documents/handout/pieces.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { textOf } from '../../src/tree/text.ts'
import type { DocumentTree } from '../../src/tree/tree.ts'
import {
  activityOf,
  groupsOf,
  minutes,
  programOf,
  sessionOf,
  stepOf,
  trackOf,
} from '../plan/program-of.ts'
import { load } from './loaded.ts'
import { sketch } from './sketch.ts'

const full = () => planProgram(load('full.yaml', 'full.cohort.yaml'))
const handoutOf = (plan = full(), session?: string): DocumentTree =>
  build(plan, 'handout', { detail: 'script', ...(session && { session }) })

describe('the handout', () => {
  it('of the smallest program reads well', async () => {
    const plan = planProgram(load('small.yaml'))
    await expect(sketch(handoutOf(plan).children)).toMatchFileSnapshot('programs/small.handout.out')
  })

  it('of the fullest program has all that is everyone’s', async () => {
    await expect(sketch(handoutOf().children)).toMatchFileSnapshot('programs/full.handout.out')
  })

  it('numbers its parts over all sessions, also where one is printed', () => {
    const pieces = handoutPieces(full())
    expect(pieces.map(({ number }) => number)).toEqual(pieces.map((_, index) => index + 1))
    const last = pieces.findLast(({ kind }) => kind === 'activity')
    const printed = handoutOf(full(), last?.session)
    expect(JSON.stringify(printed)).toContain(`"number":"${last?.number}"`)
    expect(textOf(printed.children).length).toBeLessThan(textOf(handoutOf().children).length)
  })

  it('tells the time at a station by the round', () => {
    const inside = trackOf([activityOf({ duration: minutes(10), steps: [stepOf('task')] })])
    const timesOf = (rounds: number) => {
      const tracks = [inside, inside]
      const groups = groupsOf([4, 6], { rounds })
      const whole = activityOf({ duration: minutes(30), groups, tracks })
      const program = programOf([sessionOf([whole])], { min: 10, max: 10 })
      return sketch(handoutOf(planProgram(program)).children)
    }
    expect(timesOf(2)).toContain('10 min in each round')
    expect(timesOf(1)).not.toContain('in each round')
  })

  it('names nobody as its reader, and is set for writing', () => {
    const { meta } = handoutOf()
    expect(meta.audience).toBeUndefined()
    expect(meta.density).toBe('roomy')
  })
})
