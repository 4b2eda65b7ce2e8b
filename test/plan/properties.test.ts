import fc from 'fast-check'
import { expect, test } from 'vitest'
import { materialsOf } from '../../src/plan/needs/materials.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { planned, sessionsOf, times, withTracks } from './any.ts'

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

test('groups stay within a place, nobody is alone in one, and numbers go on from place to place', () => {
  fc.assert(
    fc.property(sessionsOf, (session) => {
      for (const { rounds, setting, held } of withTracks(session.activities)) {
        const places = rounds?.places ?? []
        const all = places.flatMap(({ people }) => people).reduce((sum, one) => sum + one, 0)
        if (!rounds || places.length === 0) continue
        expect(all).toBe(setting.people)
        expect(rounds.groups).toEqual(
          rounds.starts.map((_, round) => places.flatMap(({ groups }) => groups[round] ?? [])),
        )
        let [person, group] = [0, 0]
        for (const { firstPerson, firstGroup, people, groups, sizes, side } of places) {
          expect([firstPerson, firstGroup]).toEqual([person, group])
          const there = Array.from({ length: people }, (_, one) => person + one)
          for (const round of groups) {
            expect(round.flat().sort((one, other) => one - other)).toEqual(there)
            const filled = round.filter(({ length }) => length > 0)
            const ranked = filled.map(({ length }) => length).sort((one, other) => other - one)
            expect(ranked).toEqual(sizes.flatMap(({ size, count }) => Array(count).fill(size)))
            expect((ranked[0] ?? 0) - (ranked.at(-1) ?? 0)).toBeLessThanOrEqual(1)
            if (side && (held.groups?.size.min ?? 0) > 1) expect(ranked.at(-1)).toBeGreaterThan(1)
          }
          person += people
          group += sizes.reduce((sum, { count }) => sum + count, 0)
        }
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
