import { describe, expect, it } from 'vitest'
import { build } from '../../src/documents/document.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { load } from './loaded.ts'
import { sketch } from './sketch.ts'

const posterOf = (program: string, cohort?: string) =>
  sketch(
    build(planProgram(load(program, cohort)), 'agreements-poster', { detail: 'script' }).children,
  )

describe('the agreements poster', () => {
  it('of the fullest program has few words large, and the sentence under them', async () => {
    await expect(posterOf('full.yaml', 'full.cohort.yaml')).toMatchFileSnapshot(
      'programs/full.agreements-poster.out',
    )
  })

  it('has a line for what people add, also where nobody wrote an agreement', () => {
    expect(posterOf('small.yaml')).toContain('own="Ours, added today"')
  })
})
