import { describe, expect, test } from 'vitest'
import { layOut, partsOf } from '../../../src/plan/time/parts.ts'
import { listeningIn } from '../../../src/plan/voices/voice.ts'
import type { Activity } from '../../../src/program/program.ts'
import { activityOf, minutes, promptOf, stepOf } from '../program-of.ts'

const listening = (fields: Partial<Activity>) => {
  const activity = activityOf({ type: 'talk', duration: minutes(20), ...fields })
  const setting = { people: 12, spaces: new Map() }
  const found = listeningIn(activity, layOut(partsOf(activity, setting), activity.duration))
  return found && found.length / 60
}

const say = (length?: number) => stepOf('say', length === undefined ? undefined : minutes(length))

describe('the longest time in which people only listen', () => {
  test('goes over steps until people are asked something', () => {
    const ask = stepOf('ask', minutes(5))
    expect(listening({ steps: [say(3), say(4), ask, say(6)] })).toBe(7)
    expect(listening({ steps: [say(3), ask, say(6)] })).toBe(6)
  })

  test('has the time that no other step claims', () => {
    expect(listening({ steps: [say(), stepOf('ask', minutes(5))] })).toBe(15)
    expect(listening({ steps: [say(), stepOf('ask')] })).toBeUndefined()
  })

  test('is the whole of a talk without steps, and of nothing else', () => {
    expect(listening({})).toBe(20)
    expect(listening({ type: 'discussion' })).toBeUndefined()
    expect(listening({ prompts: [promptOf(30)] })).toBeUndefined()
  })
})
