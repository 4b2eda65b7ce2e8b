import { describe, expect, it } from 'vitest'
import { otherCases, shortCase } from '../../../src/documents/guide/cases.ts'
import type { Activity, Case } from '../../../src/program/program.ts'
import {
  activityOf,
  groupsOf,
  minutes,
  promptOf,
  spaceOf,
  stepOf,
  trackOf,
} from '../../plan/program-of.ts'
import { sceneOf, words } from './scene-of.ts'

const usual = activityOf({
  title: 'Practice',
  duration: minutes(20),
  groups: groupsOf(2, { rounds: 5 }),
  prompts: [promptOf(60)],
  steps: [stepOf('say', 60)],
  report: { perGroup: 60 },
  debrief: { duration: 60, ask: [promptOf()] },
  output: 'Cards',
  transition: 'And on.',
  roles: ['teller'],
})

const change = (fields: Partial<Activity>): Case => ({
  kind: 'change',
  fields: Object.keys(fields),
  activity: { ...usual, ...fields },
})

/** What a case says, where the activity has this one alone. */
function told(name: string, given: Case, options: Parameters<typeof sceneOf>[1] = {}) {
  const scene = sceneOf({ ...usual, cases: new Map([[name, given]]) }, options)
  const view = name === 'short' ? shortCase(scene) : otherCases(scene)[0]
  if (!view) throw new Error('no case')
  return view
}

/** What names an activity, and its other cases. */
type Untold = 'id' | 'type' | 'cases'

describe('a case', () => {
  it('is told in the words of the author, known ones in ours', () => {
    const text: Case = { kind: 'text', text: 'Do it.' }
    const names = [
      'nobody starts',
      'early',
      'remote',
      'in-person',
      'hybrid',
      'odd number',
      'more than 12 people',
      'fewer than 6 people',
    ]
    expect(names.map((name) => told(name, text).when)).toEqual([
      'If nobody starts',
      'If it is done early',
      'By video',
      'In person',
      'Partly in the room, partly by video',
      'With an odd number of people',
      'With more than 12 people',
      'With fewer than 6 people',
    ])
    expect(told('nobody starts', text)).toMatchObject({ text: 'Do it.', changes: undefined })
  })

  it('may keep an activity or leave it out', () => {
    expect(told('early', { kind: 'keep' }).changes).toBe('Never leave this out.')
    expect(told('early', { kind: 'cut' })).toMatchObject({
      changes: 'Leave it out.',
    })
    expect(told('short', { kind: 'cut' })).toMatchObject({
      changes: 'Leave it out; saves 20 min.',
    })
  })

  it('may be short, and then says what it saves', () => {
    const view = told(
      'short',
      change({ duration: minutes(12), groups: groupsOf(2, { rounds: 3 }) }),
    )
    expect(view).toMatchObject({
      changes: '12 min in place of 20 min; 3 rounds in place of 5 rounds; saves 8 min.',
    })
  })

  it('may be too short for what is done in it', () => {
    const needed = change({ duration: minutes(12), groups: groupsOf(2, { rounds: 3 }) })
    const scene = sceneOf({ ...usual, cases: new Map([['short', needed]]) })
    Object.assign(scene.activity, { short: { ...scene.activity.short, over: 90 } })
    expect(shortCase(scene)?.changes).toMatch(/; needs 90 s more than that\.$/)
  })

  it('tells every field that differs', () => {
    const fields: [Partial<Activity>, string][] = [
      [
        { groups: groupsOf([4, 6], { rounds: 'everyone', form: 'by place' }) },
        'Groups of 4 to 6 in place of Pairs; a round for every member in place of 5 rounds; by place',
      ],
      [{ title: 'Less' }, 'called “Less”'],
      [{ who: ['lead'] }, 'led by lead'],
      [{ spaces: ['call'] }, 'in Video call'],
      [{ purpose: 'Meet.' }, 'Purpose: Meet'],
      [{ roles: ['a', 'b'] }, 'Roles: a, b'],
      [{ materials: [{ item: 'Bell', per: 'session', count: 1, spare: 0 }] }, 'Materials: Bell'],
      [{ handouts: ['sheet'] }, 'Handouts: sheet'],
      [{ recording: 'none' }, 'Recording: no recording'],
      [{ energy: 'low' }, 'Energy: calm'],
      [{ tracks: [trackOf([activityOf()])] }, 'Tracks: A track'],
      [{ otherWays: ['Sit'] }, 'Other ways: Sit'],
      [{ variations: ['Stand'] }, 'Variations: Stand'],
      [{ notes: 'Loud.' }, 'Notes: Loud'],
      [{ duration: minutes(15) }, '15 min in place of 20 min'],
      [{ shortest: minutes(5) }, '5 min at least'],
      [{ longest: minutes(30) }, '30 min at most'],
      [{ serves: [1, 2] }, 'Serves outcome: 1, 2'],
      [{ stage: 'b' }, 'Stage: Stage B'],
      [{ pass: 'Say “pass”.' }, 'Pass: Say “pass”'],
      [{ keepTo: 'This week' }, 'Keep to: This week'],
      [{ redirect: 'And at work?' }, 'Bring it back: “And at work?”'],
      [{ groups: groupsOf(2, { rounds: 5, support: 'Raise a hand' }) }, 'Help: Raise a hand'],
      [{ source: 'Us' }, 'Source: Us'],
      [{ steps: [] }, 'without the steps'],
      [{ prompts: [] }, 'without the prompts'],
    ]
    const spaces = new Map([spaceOf('call', 'video')])
    const stages = new Map([['b', { id: 'b', title: 'Stage B' }]])
    for (const [given, said] of fields) {
      expect(told('early', change(given), { spaces, stages }).changes).toBe(`${said}.`)
      expect(told('fewer than 12 people', change(given), { spaces, stages }).changes).toBe(
        `It is so this time, and this page is made for it. ${words.opening(said)}.`,
      )
    }
  })

  it('says something, whichever field it changes', () => {
    const changed: { [K in keyof Required<Omit<Activity, Untold>>]: Activity[K] } = {
      title: 'Less',
      duration: minutes(15),
      shortest: minutes(5),
      longest: minutes(30),
      purpose: 'Meet.',
      serves: [1],
      stage: 'b',
      who: ['lead'],
      spaces: ['call'],
      groups: groupsOf(3),
      roles: ['a'],
      steps: [stepOf('do')],
      eachRound: [stepOf('task', 60)],
      prompts: [promptOf(60, { text: 'Other?' })],
      report: { perGroup: 30, say: 'One word' },
      output: 'A list',
      feeds: { session: 'kick-off', activity: 'practice' },
      debrief: { duration: 60, ask: [promptOf()] },
      materials: [{ item: 'Bell', per: 'session', count: 1, spare: 0 }],
      handouts: ['sheet'],
      tracks: [trackOf([activityOf()])],
      transition: 'Next.',
      notes: 'Loud.',
      watch: 'Silence',
      energy: 'low',
      otherWays: ['Sit'],
      variations: ['Stand'],
      recording: 'none',
      pass: 'Wave.',
      keepTo: 'This week',
      redirect: 'And at work?',
      source: 'Us',
    }
    const options = {
      spaces: new Map([spaceOf('call', 'video')]),
      stages: new Map([['b', { id: 'b', title: 'Stage B' }]]),
    }
    for (const field of Object.keys(changed) as (keyof typeof changed)[]) {
      const given = change({ [field]: changed[field] })
      const view = told('early', given, options)
      expect(view.changes ?? JSON.stringify(view.content), field).toMatch(/"\w+":"|\.$/)
      const held = told('fewer than 12 people', given, options)
      expect(held.changes, field).toMatch(
        /^It is so this time, and this page is made for it\. .*\.$/,
      )
    }
  })

  it('tells what falls away', () => {
    const { report: _, debrief: __, output: ___, transition: ____, groups: _____, ...less } = usual
    const fields = ['report', 'debrief', 'output', 'transition', 'groups', 'eachRound']
    const view = told('early', { kind: 'change', fields, activity: less })
    expect(view.changes).toBe(
      'without report back; without debrief; without output; without transition; without groups; without what happens in each round.',
    )
  })

  it('tells groups where there were none', () => {
    const { groups: _, ...alone } = usual
    const given: Case = { kind: 'change', fields: ['groups'], activity: usual }
    const scene = sceneOf({ ...alone, cases: new Map([['early', given]]) })
    expect(otherCases(scene)[0]?.changes).toBe('Pairs.')
  })

  it('shows the parts that are done otherwise, and only those', () => {
    const view = told(
      'early',
      change({
        steps: [stepOf('do')],
        eachRound: [stepOf('task', 60)],
        prompts: [promptOf(60, { text: 'Other?' })],
        report: { perGroup: 30, say: 'One word' },
        output: 'A list',
        feeds: { session: 'kick-off', activity: 'practice' },
        debrief: { duration: 60, ask: [] },
        transition: 'Next.',
        watch: 'Silence',
      }),
    )
    expect(view.content).toMatchObject({
      steps: [{ verb: 'do' }],
      prompts: [{ question: 'Other?' }],
      rounds: { steps: [{ verb: 'task', asides: ['1 min'] }] },
      report: { text: 'One word' },
      output: { text: 'A list', goes: '“Practice” picks it up.' },
      debrief: { questions: [] },
      transition: 'Next.',
      watch: 'Silence',
    })
    expect(told('early', change({ prompts: [promptOf(60)] })).content).toMatchObject({
      steps: [],
      report: undefined,
      debrief: undefined,
    })
  })

  it('that holds this time says so', () => {
    const given = change({ title: 'For few' })
    const view = told('fewer than 12 people', given)
    expect(view.changes).toBe('It is so this time, and this page is made for it. Called “For few”.')
    expect(told('fewer than 5 people', given).changes).toBe('called “For few”.')
  })
})
