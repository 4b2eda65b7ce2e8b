import { describe, expect, it } from 'vitest'
import { build } from '../../src/documents/document.ts'
import { handoutPieces } from '../../src/documents/handout/pieces.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { textOf } from '../../src/tree/text.ts'
import type { DocumentTree } from '../../src/tree/tree.ts'
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

  it('names nobody as its reader, and is set for writing', () => {
    const { meta } = handoutOf()
    expect(meta.audience).toBeUndefined()
    expect(meta.forWriting).toBe(true)
  })
})
