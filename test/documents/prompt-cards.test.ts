import { describe, expect, it } from 'vitest'
import { build, viewOf } from '../../src/documents/document.ts'
import type { PromptCardsView } from '../../src/documents/prompt-cards/view.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import {
  activityOf,
  groupsOf,
  programOf,
  promptOf,
  sessionOf,
  trackOf,
} from '../plan/program-of.ts'
import { load } from './loaded.ts'
import { sketch } from './sketch.ts'

const viewIn = (...parameters: Parameters<typeof programOf>) =>
  viewOf(planProgram(programOf(...parameters)), 'prompt-cards', {
    detail: 'script',
  }) as PromptCardsView

const PEOPLE = { min: 6, max: 12 }

describe('the prompt cards', () => {
  it('of the fullest program read well', async () => {
    const plan = planProgram(load('full.yaml', 'full.cohort.yaml'))
    const { children } = build(plan, 'prompt-cards', { detail: 'script' })
    await expect(sketch(children)).toMatchFileSnapshot('programs/full.prompt-cards.out')
  })

  it('have a card for each prompt, those of tracks too, and say which of how many it is', () => {
    const inside = trackOf([activityOf({ title: 'Inside', prompts: [promptOf(60)] })])
    const activities = [
      activityOf({ title: 'Two', prompts: [promptOf(60), promptOf(60)], groups: groupsOf(2) }),
      activityOf({ title: 'Tracks', tracks: [inside] }),
      activityOf({ title: 'None' }),
    ]
    const { cards } = viewIn([sessionOf(activities)], PEOPLE)
    expect(cards.map(({ place }) => place)).toEqual(['Two, 1 of 2', 'Two, 2 of 2', 'Inside'])
    expect(cards.map(({ together }) => together)).toEqual(['Pairs', 'Pairs', undefined])
  })

  it('are two on a page, or four on one that lies', () => {
    const plan = planProgram(
      programOf([sessionOf([activityOf({ prompts: [promptOf(60)] })])], PEOPLE),
    )
    const two = build(plan, 'prompt-cards', { detail: 'script' })
    const four = build(plan, 'prompt-cards', { detail: 'script', cards: 4 })
    expect(two.meta).not.toHaveProperty('landscape')
    expect(four.meta).toMatchObject({ landscape: true, sheet: 'cards' })
    expect([two.children[0], four.children[0]]).toMatchObject([{ perPage: 2 }, { perPage: 4 }])
  })

  it('say so where there is no prompt', () => {
    const plan = planProgram(programOf([sessionOf([activityOf()])], PEOPLE))
    expect(sketch(build(plan, 'prompt-cards', { detail: 'script' }).children)).toContain(
      'No activity of this program has prompts.',
    )
  })
})
