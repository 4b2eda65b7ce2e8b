import { describe, expect, it } from 'vitest'
import { authorText } from '../../src/documents/author-text.ts'
import { saysLimits } from '../../src/documents/guide/activity-facts.ts'
import type { Activity, Program, Prompt } from '../../src/program/program.ts'
import { guideOf, load } from './loaded.ts'

type Thing = keyof typeof authorText

/** Every object of a program that holds text, with the name under which its fields are read. */
function* things(program: Program): Generator<[Thing, object]> {
  yield ['program', program]
  yield ['boundaries', program.boundaries]
  for (const one of program.people.values()) yield ['person', one]
  for (const one of program.contacts.values()) yield ['contact', one]
  for (const one of program.spaces.values()) yield ['space', one]
  for (const one of program.resources.values()) yield ['resource', one]
  for (const one of program.stages.values()) yield ['stage', one]
  for (const one of program.agreements) yield ['agreement', one]
  for (const one of program.moderation) yield ['moderation', one]
  for (const one of program.checklist) yield ['checklist', one]
  for (const one of program.evaluation) yield ['evaluation', one]
  for (const one of program.posts) {
    yield ['post', one]
    if (one.ask) yield ['prompt', one.ask]
  }
  for (const session of program.sessions) {
    yield ['session', session]
    for (const task of [...session.before, ...session.after]) yield ['task', task]
    for (const activity of session.activities) yield* inActivity(activity)
  }
}

function* inActivity(activity: Activity): Generator<[Thing, object]> {
  yield ['activity', activity]
  if (activity.groups) yield ['groups', activity.groups]
  if (activity.report) yield ['report', activity.report]
  for (const step of [...activity.steps, ...activity.eachRound])
    for (const part of step.parts)
      yield part.prompt ? (['prompt', part.prompt] as [Thing, Prompt]) : ['step', part]
  for (const prompt of [...activity.prompts, ...(activity.debrief?.ask ?? [])])
    yield ['prompt', prompt]
  for (const material of activity.materials) yield ['material', material]
  for (const change of activity.cases.values()) if (change.kind === 'text') yield ['case', change]
  for (const track of activity.tracks) {
    yield ['track', track]
    for (const one of track.activities) yield* inActivity(one)
  }
}

/** What an activity hands on to its prompts, and says itself where it has none. */
const LIMITS = ['activity.pass', 'activity.keepTo', 'activity.redirect']

/** Puts a mark of its own into every text of a program. Gives the marks, each with where it is. */
function mark(program: Program): Map<string, string> {
  const marks = new Map<string, string>()
  const next = (where: string) => {
    const made = `Mk${marks.size}x`
    marks.set(made, where)
    return made
  }
  for (const [thing, owner] of things(program))
    for (const field of Object.keys(authorText[thing])) {
      const fields = owner as Record<string, unknown>
      const value = fields[field]
      const where = `${thing}.${field}`
      // `none` is a word of the format, and roles and addresses are looked up by what they are.
      if (value === undefined || value === 'none' || where === 'activity.roles') continue
      if (LIMITS.includes(where) && !saysLimits(owner as Activity)) continue
      if (Array.isArray(value)) fields[field] = value.map((item) => `${item} ${next(where)}`)
      else if (field === 'link') fields[field] = `${value}${next(where)}`
      else fields[field] = `${value} ${next(where)}`
    }
  return marks
}

describe('every text of a program', () => {
  const program = load('full.yaml', 'full.cohort.yaml')
  const marks = mark(program)
  // Repetitions that differ are printed one by one, so that no mark is behind another.
  const printed = JSON.stringify(guideOf(program).children)

  it('is in the fullest program', () => {
    const there = new Set(marks.values())
    const all = Object.entries(authorText).flatMap(([thing, fields]) =>
      Object.keys(fields).map((field) => `${thing}.${field}`),
    )
    expect(all.filter((where) => !there.has(where))).toEqual(['activity.roles'])
  })

  it('shows up in the guide', () => {
    const lost = [...marks].filter(([made]) => !printed.includes(made)).map(([, where]) => where)
    expect(lost).toEqual([])
  })

  it('and so does what is told of the program itself', () => {
    for (const text of [
      'Ada',
      '3.0',
      'CC-BY-4.0',
      'https://example.org/everything',
      'with thanks',
      'Dublin, spring 2027',
      'Europe/Dublin',
      'teller',
    ])
      expect(printed).toContain(text)
  })
})

describe('hostile text in every field of a program', () => {
  const HOSTILE = [
    '{{title}}{{{x}}}{{#if}}',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    ':::note\nx\n:::',
    '9:30',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '- a\n- b\n\n1. c',
    '# a\n\nb\n---',
    '[a](javascript:alert(1)) ![b](x.png) <javascript:alert(1)>',
    '```js\nopen',
    'שלום \u202eabc\u202c مرحبا',
    '👩‍👩‍👧 🎉 \ud800',
    '\ue0000\ue001\ue00099\ue001',
    '![](x.png)',
  ]

  it.each(HOSTILE)('is text in the guide, and breaks nothing: %j', (text) => {
    const program = load('full.yaml', 'full.cohort.yaml')
    for (const [thing, owner] of things(program))
      for (const field of Object.keys(authorText[thing])) {
        const fields = owner as Record<string, unknown>
        if (Array.isArray(fields[field])) fields[field] = [text]
        else if (fields[field] !== undefined) fields[field] = text
      }
    const printed = JSON.stringify(guideOf(program).children)
    expect(printed).not.toMatch(/"type":"(html|image|definition|waiting|part)"/)
    expect(printed).not.toMatch(/"url":"(?!https?:|mailto:)/)
  })
})
