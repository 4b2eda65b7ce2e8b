import { describe, expect, it } from 'vitest'
import { lintText, soundWith } from './examples.ts'

/** The rules that find something in the sound program with this piece, while drafting and before people come. */
function foundIn(piece: string): { drafting: string[]; delivery: string[] } {
  const ids = (forDelivery: boolean) =>
    lintText(soundWith(piece), { forDelivery }).found.flatMap(({ id, also = [] }) => [id, ...also])
  return { drafting: ids(false), delivery: ids(true) }
}

describe('what nobody has to write into a draft', () => {
  it('is whether anything is recorded in a room', () => {
    const { drafting, delivery } = foundIn(`spaces:
  room: {kind: in-person, facilitator: lead, moderator: host}
  call: {kind: in-person, facilitator: lead, moderator: host}
  thread: {kind: channel, facilitator: lead, moderator: host}
`)
    expect(drafting).not.toContain('recording-unsettled')
    expect(delivery).toContain('recording-unsettled')
  })

  it('is which activity serves which outcome', () => {
    const { drafting, delivery } = foundIn(`outcomes:
  - Ask a colleague for help
sessions:
  - title: Lunch
    space: room
    duration: 30m
    activities:
      - type: discussion
        title: What works
        duration: 20m
`)
    expect(drafting).not.toContain('outcome-unserved')
    expect(delivery).toContain('outcome-unserved')
  })
})
