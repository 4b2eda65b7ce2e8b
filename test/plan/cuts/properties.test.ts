import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutPlan, leewayOf } from '../../../src/plan/cuts/cut-plan.ts'
import { whatGoes } from '../../../src/plan/cuts/what-goes.ts'
import type { Cut } from '../../../src/plan/plan.ts'
import { sessionsOf } from '../any.ts'

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
