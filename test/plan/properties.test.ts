import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutPlan, leewayOf } from '../../src/plan/cuts/cut-plan.ts'
import { whatGoes } from '../../src/plan/cuts/what-goes.ts'
import { materialsOf } from '../../src/plan/needs/materials.ts'
import type { ActivityPlan, Cut, SessionPlan } from '../../src/plan/plan.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import type { Activity, ActivityType, Case, Step } from '../../src/program/program.ts'
import {
  activityOf,
  groupsOf,
  programOf,
  promptOf,
  sessionOf,
  stepOf,
  trackOf,
} from './program-of.ts'

const ROLES = ['giver', 'receiver', 'observer']
const TYPES: ActivityType[] = [
  'welcome',
  'agreements',
  'introductions',
  'feedback-practice',
  'check-out',
  'talk',
  'reflection',
  'break',
  'buffer',
]

const seconds = fc.integer({ min: 0, max: 1200 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const step: fc.Arbitrary<Step> = fc
  .record({
    verb: fc.constantFrom('say', 'ask', 'task', 'note'),
    duration: maybe(seconds),
    perPerson: maybe(seconds),
    who: fc.subarray([...ROLES, 'lead']),
  })
  .map(({ verb, duration, perPerson, who }) => {
    const prompt = verb === 'ask' ? { prompt: promptOf(perPerson) } : {}
    return stepOf(verb, duration, { who, parts: [{ verb, text: 'This', ...prompt }] })
  })

const groups = fc
  .record({
    min: fc.integer({ min: 1, max: 6 }),
    more: fc.integer({ min: 0, max: 2 }),
    rounds: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant('everyone' as const)),
    changeover: fc.integer({ min: 0, max: 90 }),
  })
  .map(({ min, more, rounds, changeover }) => groupsOf([min, min + more], { rounds, changeover }))

const fields = fc.record({
  type: fc.constantFrom(...TYPES),
  duration: fc.integer({ min: 60, max: 5400 }),
  shorter: fc.integer({ min: 0, max: 50 }),
  groups: maybe(groups),
  roles: fc.subarray(ROLES),
  steps: fc.array(step, { maxLength: 3 }),
  eachRound: fc.array(step, { maxLength: 3 }),
  prompts: fc.array(
    maybe(seconds).map((perPerson) => promptOf(perPerson)),
    { maxLength: 2 },
  ),
  report: maybe(fc.record({ perGroup: seconds })),
  debrief: maybe(seconds.map((duration) => ({ duration, ask: [promptOf()] }))),
})

const plain: fc.Arbitrary<Activity> = fields.map(({ shorter, groups, report, debrief, ...rest }) =>
  activityOf({
    ...rest,
    shortest: rest.duration - shorter,
    longest: rest.duration + shorter,
    materials: [{ item: 'Card', per: 'group', count: 1, spare: 1 }],
    ...(groups && { groups }),
    ...(report && { report }),
    ...(debrief && { debrief }),
  }),
)

const changing = fc
  .record({
    activity: plain,
    name: fc.constantFrom('short', 'odd number', 'more than 7 people', 'fewer than 4 people'),
    change: fc.oneof(
      plain.map((activity): Case => ({ kind: 'change', activity, fields: Object.keys(activity) })),
      fc.constantFrom<Case>({ kind: 'cut' }, { kind: 'keep' }, { kind: 'text', text: 'Words' }),
    ),
  })
  .map(({ activity, name, change }) => ({ ...activity, cases: new Map([[name, change]]) }))

const activity: fc.Arbitrary<Activity> = fc
  .tuple(changing, fc.array(fc.array(changing, { maxLength: 2 }), { maxLength: 3 }))
  .map(([own, tracks]) => ({ ...own, tracks: tracks.map((activities) => trackOf(activities)) }))

const planned = fc
  .record({
    activities: fc.array(activity, { maxLength: 4 }),
    min: fc.integer({ min: 1, max: 12 }),
    more: fc.integer({ min: 0, max: 12 }),
    people: fc.integer({ min: 1, max: 25 }),
  })
  .map(({ activities, min, more, people }) => {
    const program = programOf([sessionOf(activities)], { min, max: min + more })
    return planProgram(program, { people })
  })

const sessionsOf = planned.map((plan) => plan.sessions[0] as SessionPlan)

const withTracks = (plans: readonly ActivityPlan[]): ActivityPlan[] =>
  plans.flatMap((plan) => [plan, ...withTracks(plan.tracks.flat())])

test('no time is negative, none is a part of a second, and the clock never runs back', () => {
  fc.assert(
    fc.property(sessionsOf, (session) => {
      for (const plan of withTracks(session.activities)) {
        const times = [plan.start, plan.end, plan.earliest, plan.latest, plan.airtime]
        const { rounds } = plan
        const inRounds = rounds
          ? [rounds.length, ...rounds.starts, ...rounds.signals.map((signal) => signal.at)]
          : []
        for (const time of [...times, ...inRounds, ...plan.fits.map((fit) => fit.needs)]) {
          expect(time).toBeGreaterThanOrEqual(0)
          expect(Number.isInteger(time)).toBe(true)
        }
        expect(plan.earliest).toBeLessThanOrEqual(plan.start)
        expect(plan.start).toBeLessThanOrEqual(plan.latest)
      }
      const breaks = session.activities.filter((plan) => plan.held.type === 'break')
      const paused = breaks.reduce((sum, plan) => sum + plan.held.duration, 0)
      expect(session.planned + session.buffer + paused).toBe(session.end)
    }),
  )
})

test('the stretches of people cover all numbers from min to max without a gap', () => {
  fc.assert(
    fc.property(planned, ({ program, sessions }) => {
      const { min, max } = program.participants
      for (const { fits } of withTracks(sessions[0]?.activities ?? [])) {
        expect(fits[0]?.from).toBe(min)
        expect(fits.at(-1)?.to).toBe(max)
        for (const [index, fit] of fits.entries()) {
          expect(fit.to).toBeGreaterThanOrEqual(fit.from)
          if (index > 0) expect(fit.from).toBe((fits[index - 1]?.to ?? 0) + 1)
        }
      }
    }),
  )
})

const times = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'))

test('other people, times and places crash nothing, lose nobody, and take no time away', () => {
  const wishes = fc.record(
    {
      people: fc.integer({ min: 1, max: 300 }),
      start: times,
      end: times,
      presence: fc.constantFrom('in-person' as const, 'remote' as const, 'hybrid' as const),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(planned, wishes, ({ program }, wish) => {
      const plan = planProgram(program, wish)
      for (const session of plan.sessions) {
        expect(session.session.duration).toBeGreaterThanOrEqual(0)
        expect(session.end + session.spare - session.session.duration).toBe(
          Math.max(0, session.over),
        )
        for (const { rounds, people } of withTracks(session.activities))
          for (const round of rounds?.groups ?? [])
            expect(round.flat().sort((one, other) => one - other)).toEqual(
              Array.from({ length: people }, (_, person) => person),
            )
        expect(session.fits.at(-1)?.to).toBeGreaterThanOrEqual(plan.people)
      }
    }),
    { numRuns: 50 },
  )
})

test('each round of an activity is a partition of the people in it', () => {
  fc.assert(
    fc.property(sessionsOf, (session) => {
      for (const { rounds, people } of withTracks(session.activities)) {
        const everyone = Array.from({ length: people }, (_, person) => person)
        for (const round of rounds?.groups ?? [])
          expect(round.flat().sort((one, other) => one - other)).toEqual(everyone)
        for (const { size, count } of rounds?.sizes ?? [])
          expect(rounds?.groups[0]?.filter((group) => group.length === size)).toHaveLength(count)
        expect(rounds?.starts.length).toBe(rounds?.groups.length)
      }
    }),
  )
})

test('nobody speaks for longer than an activity lasts', () => {
  fc.assert(
    fc.property(sessionsOf, (session) => {
      for (const plan of withTracks(session.activities))
        expect(plan.airtime).toBeLessThanOrEqual(plan.held.duration)
      if (session.firstVoice !== undefined) expect(session.firstVoice).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('the cuts of an activity save its duration at most, and each saves something', () => {
  fc.assert(
    fc.property(sessionsOf, ({ activities, cuts, end }) => {
      const sum = (some: readonly Cut[]) => some.reduce((all, cut) => all + cut.saves, 0)
      for (const plan of activities) {
        const own = cuts.filter((cut) => cut.activity === plan.activity)
        expect(sum(own)).toBeLessThanOrEqual(plan.held.duration)
        if (['agreements', 'check-out'].includes(plan.held.type)) expect(own).toEqual([])
      }
      for (const cut of cuts) expect(cut.saves).toBeGreaterThan(0)
      expect(sum(cuts)).toBeLessThanOrEqual(end)
    }),
  )
})

test('no case claims to save more than its parts leave of the time', () => {
  fc.assert(
    fc.property(sessionsOf, ({ activities, cuts }) => {
      for (const plan of activities) {
        const cut = cuts.find((one) => one.kind === 'case' && one.activity === plan.activity)
        if (plan.held.type !== 'buffer') expect(cut?.saves ?? 0).toBe(plan.short?.saves ?? 0)
        const { length, over, saves } = plan.short ?? { length: 0, over: 0, saves: 0 }
        if (saves > 0) expect(plan.held.duration - saves).toBe(length + Math.max(0, over))
      }
    }),
  )
})

test('what goes when running late saves enough whenever that is possible, and nothing needlessly', () => {
  fc.assert(
    fc.property(sessionsOf, fc.integer({ min: 1, max: 6000 }), ({ cuts }, late) => {
      const all = cuts.reduce((sum, cut) => sum + cut.saves, 0)
      const { cuts: going, saves } = whatGoes(cuts, late)
      expect(saves >= late).toBe(all >= late)
      expect(saves).toBeLessThanOrEqual(all)
      const last = new Map(going.map((cut) => [cut.activity, cut]))
      if (saves >= late)
        for (const cut of last.values()) expect(saves - (cut.piece ?? cut.saves)).toBeLessThan(late)
    }),
  )
})

test('a session that is late keeps agreements, debriefs and check-out, and ends when it says', () => {
  fc.assert(
    fc.property(sessionsOf, fc.integer({ min: -600, max: 6000 }), (session, late) => {
      const plan = cutPlan(session, { late })
      let now = late
      for (const { plan: one, start, end, cuts } of plan.activities) {
        expect(start).toBe(now)
        expect(end).toBeGreaterThanOrEqual(start)
        const shorter = cuts.reduce((sum, { saves }) => sum + saves, 0)
        expect(end - start + shorter).toBe(one.held.duration)
        now = end
      }
      const { duration } = session.session
      expect(now).toBeLessThanOrEqual(Math.max(duration, late) + plan.lacks)
      if (plan.lacks > 0) expect(now).toBe(duration + plan.lacks)
      const stays = plan.activities.map(({ plan: one }) => one)
      for (const one of session.activities)
        if (['agreements', 'check-out', 'welcome', 'feedback-lesson'].includes(one.held.type))
          if (one.activity.cases.get('short')?.kind !== 'cut' && one.held.duration > 0)
            expect(stays).toContain(one)
      for (const { shortened, dropping } of leewayOf(session)) {
        expect(shortened).toBeGreaterThanOrEqual(0)
        expect(dropping).toBeGreaterThanOrEqual(shortened)
      }
    }),
  )
})

test('there are as many of everything as the groups and people need', () => {
  fc.assert(
    fc.property(planned, (plan) => {
      for (const need of materialsOf(plan)) {
        expect(need.quantity).toBeGreaterThan(need.spare)
        expect(need.quantity).toBe(need.uses.reduce((sum, use) => sum + use.quantity, 0))
      }
    }),
  )
})
