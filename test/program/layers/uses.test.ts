import { describe, expect, it } from 'vitest'
import { HEAD, load, problems } from '../fixtures.ts'

const library = (id: string, activities: string) => `social-learn: 1
kind: library
id: ${id}
title: Library ${id}
activities:
${activities}`

const talk = (name: string, more = '') =>
  `  ${name}:\n    type: talk\n    title: ${name}\n    duration: 10m\n${more}`

const program = (use: string, libraries = '') => `${HEAD}${libraries}sessions:
  - title: Kick-off
    space: room
    duration: 1h
    activities:
      - use: ${use}
`

describe('expandUses', () => {
  it('follows a method that uses another, each seen from its own library', () => {
    const texts = {
      'main.yaml': program('a/outer', 'libraries: [a.yaml, lib/b.yaml]\n'),
      'a.yaml': library('a', `  outer:\n    use: inner\n    title: Outer\n${talk('inner')}`),
      'lib/b.yaml': library('b', talk('inner', '    purpose: of b\n')),
    }
    const [activity] = load(texts).sessions[0]?.activities ?? []
    expect(activity).toMatchObject({ id: 'outer', title: 'Outer', duration: 600 })
    expect(activity?.purpose).toBeUndefined()
  })

  it('reaches into tracks, cases and steps', () => {
    const text = `${HEAD}libraries: [a.yaml]
sessions:
  - id: first
    title: Kick-off
    space: room
    duration: 1h
    activities:
      - type: discussion
        title: Two things
        duration: 20m
        tracks:
          - title: One
            activities:
              - use: inner
        if:
          remote:
            use: inner
  - id: second
    use: first
    change:
      inner:
        duration: 12m
`
    const found = load({ 'main.yaml': text, 'a.yaml': library('a', talk('inner')) })
    const [activity] = found.sessions[1]?.activities ?? []
    expect(found.sessions[0]?.activities[0]?.tracks[0]?.duration).toBe(600)
    expect(activity?.tracks[0]?.activities[0]).toMatchObject({ id: 'inner', duration: 720 })
    expect(activity?.tracks[0]?.duration).toBe(720)
    expect(activity?.cases.get('remote')).toMatchObject({
      kind: 'change',
      activity: { id: 'two-things', type: 'talk', title: 'inner' },
    })
  })

  it('keeps another method in a case that a program changes', () => {
    const other = '    if:\n      remote:\n        use: inner\n    groups:\n      size: 3\n'
    const texts = {
      'main.yaml': `${program('outer', 'libraries: [a.yaml]\n')}        if:
          remote:
            duration: 5m
`,
      'a.yaml': library('a', `${talk('outer', other)}${talk('inner')}`),
    }
    const remote = load(texts).sessions[0]?.activities[0]?.cases.get('remote')
    expect(remote).toMatchObject({ activity: { id: 'outer', title: 'inner', duration: 300 } })
    expect(remote?.kind === 'change' && remote.activity.groups).toBeUndefined()
  })

  it('says when two libraries have it', () => {
    const texts = {
      'main.yaml': program('inner', 'libraries: [a.yaml, b.yaml]\n'),
      'a.yaml': library('a', talk('inner')),
      'b.yaml': library('b', talk('inner')),
    }
    expect(problems(texts)).toEqual([
      'main.yaml:22:14 unknown-use: More than one library has an activity "inner": "Library a" and "Library b".',
    ])
  })

  it('shows the way of uses that go in a circle', () => {
    const texts = {
      'main.yaml': program('one', 'libraries: [a.yaml]\n'),
      'a.yaml': library('a', '  one:\n    use: two\n  two:\n    use: one\n'),
    }
    expect(problems(texts)).toEqual([
      'a.yaml:9:10 use-circle: These use one another in a circle: one → two → one.',
    ])
    expect(problems({ 'main.yaml': `${HEAD}sessions:\n  - id: me\n    use: me\n` })).toEqual([
      'main.yaml:18:10 use-circle: These use one another in a circle: me → me.',
    ])
  })

  it('stops after ten uses', () => {
    const chain = Array.from({ length: 12 }, (_, index) => `  m${index}:\n    use: m${index + 1}\n`)
    const texts = {
      'main.yaml': program('m0', 'libraries: [a.yaml]\n'),
      'a.yaml': library('a', `${chain.join('')}${talk('m12')}`),
    }
    expect(problems(texts)).toEqual([
      expect.stringMatching(/^a\.yaml:\d+:10 use-too-deep: .*m0 → m1 → .* → m10\.$/),
    ])
  })

  it('stops where methods multiply one another', () => {
    const level = (index: number) =>
      talk(
        `m${index}`,
        `    tracks:\n      - title: T\n        activities:\n${`          - use: m${index + 1}\n`.repeat(10)}`,
      )
    const texts = {
      'main.yaml': program('m0', 'libraries: [a.yaml]\n'),
      'a.yaml': library('a', `${[0, 1, 2, 3, 4, 5, 6, 7].map(level).join('')}${talk('m8')}`),
    }
    expect(problems(texts)).toEqual([expect.stringContaining('use-too-large')])
  })

  it('does not report a change to what could not be found', () => {
    const text = `${HEAD}sessions:
  - id: last
    use: circel
    change:
      close: cut
`
    expect(problems({ 'main.yaml': text })).toEqual([
      'main.yaml:18:10 unknown-use: There is no session "circel" in this file or the libraries.',
    ])
  })
})
