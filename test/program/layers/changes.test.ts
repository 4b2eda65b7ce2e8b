import { describe, expect, it } from 'vitest'
import { checkFile } from '../../../src/program/check.ts'
import { filesOf, HEAD, load, problems } from '../fixtures.ts'

const program = (change: string) => `${HEAD}sessions:
  - id: circle
    title: Circle
    space: room
    duration: 75m
    activities:
      - use: our-agreements
        if:
          short: keep
      - type: discussion
        title: Cases
        duration: 30m
        tracks:
          - title: A
            activities:
              - type: talk
                title: Inner
                duration: 5m
              - id: twice
                type: talk
                title: First
                duration: 5m
          - title: B
            activities:
              - id: twice
                type: talk
                title: Second
                duration: 5m
      - type: check-out
        title: Close
        duration: 10m
  - id: last
    use: circle
    title: Last circle
    change:
${change}`

describe('changeActivities', () => {
  it('changes activities in tracks and keeps the order', () => {
    const change = `      inner: cut
      close:
        title: One word
      cases:
        duration: 40m
`
    const [circle, last] = load({ 'main.yaml': program(change) }).sessions
    expect(last?.activities.map(({ id, title }) => `${id}: ${title}`)).toEqual([
      'our-agreements: Our agreements',
      'cases: Cases',
      'close: One word',
    ])
    expect(last?.activities[1]).toMatchObject({ duration: 2400 })
    expect(last?.activities[1]?.tracks.map(({ activities }) => activities.length)).toEqual([1, 1])
    expect(circle?.activities[1]?.tracks.map(({ activities }) => activities.length)).toEqual([2, 1])
  })

  it.each([
    [
      '      closing: cut\n',
      '51:7 unknown-activity: There is no activity "closing" in "Last circle".',
    ],
    [
      '      twice: cut\n',
      '51:7 id-twice: Two activities of "Last circle" have the id "twice": "First" and "Second".',
    ],
    [
      '      our-agreements: cut\n',
      '51:23 cut-of-kept: This leaves out "Our agreements", which says of itself that it is never to be left out.',
    ],
  ])('refuses %s', (change, problem) => {
    expect(problems({ 'main.yaml': program(change) })).toEqual([`main.yaml:${problem}`])
  })

  it('shows where the activities stand that it can’t tell apart', () => {
    const text = program('      twice: cut\n')
    const [twice] = checkFile('main.yaml', filesOf({ 'main.yaml': text })).diagnostics
    expect(twice?.places.map(({ place }) => place.source.position(place.start))).toEqual([
      { line: 51, column: 7 },
      { line: 34, column: 21 },
      { line: 40, column: 21 },
    ])
  })

  it('keeps an id whose title is changed, for the layers above', () => {
    const cohort = `social-learn: 1
kind: cohort
program: main.yaml
title: Spring
sessions:
  last:
    change:
      close:
        duration: 12m
`
    const change = '      close:\n        title: One word\n'
    const { sessions } = load({ 'main.yaml': program(change), 'cohort.yaml': cohort })
    expect(sessions[1]?.activities[2]).toMatchObject({
      id: 'close',
      title: 'One word',
      duration: 720,
    })
  })
})
