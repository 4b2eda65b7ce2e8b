import fc from 'fast-check'
import { expect, test } from 'vitest'
import { depthCurve, energyCurve } from '../../src/plan/curves/curves.ts'
import { teamIn } from '../../src/plan/needs/team.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { changed } from '../../src/plan/remedies/change.ts'
import { troublesIn } from '../../src/plan/remedies/remedies.ts'
import { changesIn } from '../../src/plan/time/changes.ts'
import { daysOf } from '../../src/plan/time/days.ts'
import { stretchesOf } from '../../src/plan/time/stretches.ts'
import { startIn } from '../../src/plan/time/zones.ts'
import { floorsOf, longestVoice, talkShare } from '../../src/plan/voices/floor.ts'
import { planned, times } from './any.ts'
import { activityOf, programOf, sessionOf } from './program-of.ts'

test('the floor is in somebody’s hands from start to end, without a gap', () => {
  fc.assert(
    fc.property(planned, (plan) => {
      for (const session of plan.sessions) {
        const spans = floorsOf(plan, session)
        let now = 0
        for (const { at, length } of spans) {
          expect(at).toBe(now)
          expect(length).toBeGreaterThan(0)
          now += length
        }
        expect(now).toBe(session.end)
        const longest = longestVoice(spans)
        expect(longest?.length ?? 0).toBeLessThanOrEqual(talkShare(spans).team)
      }
    }),
  )
})

test('curves stay in their session and on their scale; somebody leads wherever people are', () => {
  fc.assert(
    fc.property(planned, (plan) => {
      for (const session of plan.sessions) {
        const curves = [...depthCurve(plan, session), ...energyCurve(session)]
        for (const { at, length, value, activity } of curves) {
          expect(at).toBeGreaterThanOrEqual(activity.start)
          expect(length).toBeGreaterThanOrEqual(0)
          expect(at + length).toBeLessThanOrEqual(activity.end)
          expect(value).toBeGreaterThanOrEqual(1)
          expect(value).toBeLessThanOrEqual(5)
        }
        for (const { facilitators } of teamIn(plan, session))
          expect(facilitators).toBeGreaterThan(0)
        for (const { start, end } of stretchesOf(session.activities))
          expect(end).toBeGreaterThanOrEqual(start)
        expect(changesIn(session).changeovers).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

test('what is said to help does, at every number of people', () => {
  fc.assert(
    fc.property(planned, (plan) => {
      for (const { session, activity, remedies, worst } of troublesIn(plan)) {
        expect(worst.over > 0 || worst.someoneLosesTurn).toBe(true)
        if (!session.activities.includes(activity)) continue
        for (const remedy of remedies) {
          expect(Object.keys(remedy).length).toBeGreaterThan(0)
          const other = changed(activity.activity, remedy)
          const again = planProgram({ ...plan.program, sessions: [sessionOf([other])] })
          expect(troublesIn(again).some((trouble) => trouble.activity.activity === other)).toBe(
            false,
          )
        }
      }
    }),
    { numRuns: 50 },
  )
})

const DAYS = fc.integer({ min: 0, max: 3650 }).map((day) => {
  const date = new Date(Date.UTC(2025, 0, 1 + day))
  return date.toISOString().slice(0, 10)
})
const ZONES = ['UTC', 'Europe/Dublin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia']

test('every session is on one day, and no day has a time below nothing', () => {
  const starts = fc.array(fc.record({ date: DAYS, time: times }), { maxLength: 1 })
  const sessions = fc.array(
    fc.record({ starts, day: fc.option(fc.nat(3), { nil: undefined }), length: fc.nat(90_000) }),
    { maxLength: 5 },
  )
  fc.assert(
    fc.property(sessions, (some) => {
      const all = some.map(({ starts: own, day, length }, index) =>
        sessionOf([activityOf({ duration: length, type: index % 2 ? 'break' : 'talk' })], {
          id: `session-${index}`,
          starts: own,
          ...(day !== undefined && { day }),
        }),
      )
      const days = daysOf(planProgram(programOf(all, { min: 8, max: 8 })))
      const ids = days.flatMap((day) => day.sessions.map(({ session }) => session.id))
      expect(ids.toSorted()).toEqual(all.map(({ id }) => id))
      for (const { length, span, longestRest } of days) {
        expect(length).toBeGreaterThanOrEqual(0)
        expect(span ?? 0).toBeGreaterThanOrEqual(0)
        expect(longestRest).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

test('a clock elsewhere comes back to where it was', () => {
  const starts = fc.record({ date: DAYS, time: times, timezone: fc.constantFrom(...ZONES) })
  fc.assert(
    fc.property(starts, fc.constantFrom(...ZONES), (start, zone) => {
      const there = startIn(zone, start)
      const back = there && startIn(start.timezone, there)
      // Half past two does not exist in some nights, and comes twice in others.
      const isOdd = startIn(start.timezone, start)?.time !== start.time
      if (!isOdd && back?.time !== start.time) expect(startIn(zone, back ?? start)).toEqual(there)
    }),
  )
})
