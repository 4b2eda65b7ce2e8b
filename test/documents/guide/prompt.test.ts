import { describe, expect, it } from 'vitest'
import { prompt } from '../../../src/documents/guide/prompt.ts'
import { activityOf, groupsOf, minutes, promptOf, spaceOf } from '../../plan/program-of.ts'
import { sceneOf } from './scene-of.ts'

const time = (activity: Parameters<typeof activityOf>[0], people = 10) => {
  const asked = promptOf(30)
  const scene = sceneOf(activityOf({ duration: minutes(60), prompts: [asked], ...activity }), {
    count: people,
  })
  return prompt(asked, scene).time
}

describe('the time of a prompt', () => {
  it('is for each of the room, of a pair, of groups of several sizes', () => {
    expect(time({})).toEqual({ label: 'Each', value: '30 s, 10 people' })
    expect(time({ groups: groupsOf(2) })).toEqual({ label: 'Each', value: '30 s, 2 people' })
    expect(time({ groups: groupsOf([3, 4]) }, 11)).toEqual({
      label: 'Each',
      value: '30 s, 3 to 4 people',
    })
    expect(time({ type: 'reflection' })).toEqual({ label: 'Each', value: '30 s, 10 people' })
    expect(time({ groups: groupsOf(1) })).toEqual({ label: 'Each', value: '30 s' })
  })

  it('names no size of groups that are made in several places', () => {
    const spaces = new Map([spaceOf('room', 'in-person'), spaceOf('call', 'video')])
    const asked = promptOf(30)
    const fields = { prompts: [asked], groups: groupsOf(2), spaces: ['room', 'call'] }
    const scene = sceneOf(activityOf({ duration: minutes(60), ...fields }), { spaces })
    expect(prompt(asked, scene).time).toEqual({ label: 'Each', value: '30 s' })
  })

  it('is shorter for the odd group, which keeps to the time of the others', () => {
    const asked = promptOf(30)
    const scene = sceneOf(activityOf({ groups: groupsOf(2), prompts: [asked] }), { count: 11 })
    const sizes = [
      { size: 3, count: 1, perPerson: 20 },
      { size: 2, count: 4, perPerson: 30 },
    ]
    if (scene.activity.rounds) scene.activity.rounds = { ...scene.activity.rounds, sizes }
    expect(prompt(asked, scene).time).toEqual({
      label: 'Each',
      value: '30 s, 2 people; in a group of 3: 20 s',
    })
  })

  it('never says "each" where somebody gets none', () => {
    expect(time({ duration: minutes(1) })).toEqual({
      label: 'A turn',
      value: '30 s; not everybody gets one with 10 people',
    })
  })

  it('is not there when nobody set it', () => {
    const scene = sceneOf(activityOf({ prompts: [promptOf()] }))
    expect(prompt(promptOf(), scene)).toMatchObject({ time: undefined, depth: undefined })
  })
})
