import { materialsOf } from '../../plan/needs/materials.ts'
import { outcomesOf } from '../../plan/needs/outcomes.ts'
import type { Plan } from '../../plan/plan.ts'
import { inProportion } from '../../plan/setting/places.ts'
import type { WhatIf } from '../../plan/setting/what-if.ts'
import { daysOf } from '../../plan/time/days.ts'
import type { Depth, Program, Seconds } from '../../program/program.ts'
import type { Side } from '../../roster/places.ts'
import { fitting, type Numbers } from './numbers.ts'
import { type SessionReport, sessionReport } from './session-report.ts'

/**
 * What `plan` says, as data: every format is made of it, and `--format json` prints it as it is. All
 * lengths are whole seconds. A field that is missing has nothing to say; fields may be added within a
 * version.
 */
export interface PlanReport {
  version: 1
  program: { id: string; title: string; language: string; maxDepth: Depth }
  cohort?: { id: string; title: string; timezone?: string }
  /** What is otherwise than in the file. */
  whatIf?: WhatIf
  /** For how many people the figures are. */
  people: number
  /** How many of them are where, in sessions that are held in a room and on a call. */
  split?: Record<Side, number>
  /** For how many the program is made. */
  participants: { min: number; max: number }
  /** With how many people everything fits into its time. */
  fits: Numbers[]
  /** With how many people everyone gets each of their turns. */
  everyone: Numbers[]
  /** Of one person over the whole program, at least. */
  airtime: Seconds
  sessions: SessionReport[]
  /** By their dates, else by their numbers; a session that has neither is a day of its own. */
  days: DayReport[]
  /** All of the program; of a part of it, those that it serves. */
  outcomes: OutcomeReport[]
  materials: MaterialReport[]
}

interface DayReport {
  date?: string
  day?: number
  /** Ids of sessions, in the order of the clock. */
  sessions: string[]
  /** How long people are in sessions. */
  length: Seconds
  /** From the start of the first to the end of the last, where that is known. */
  span?: Seconds
  /** The longest break, or time between two sessions. */
  longestRest: Seconds
}

interface OutcomeReport {
  /** From 1, as `serves` counts them. */
  number: number
  text: string
  /** By what it is served, in order. */
  activities: { session: string; activity: string; title: string }[]
  /** What these take together. */
  time: Seconds
}

interface MaterialReport {
  item: string
  per: 'session' | 'group' | 'person'
  /** How many in all, spare ones included. */
  quantity: number
  spare: number
  handout: boolean
  activities: { session: string; activity: string; title: string }[]
}

/** `written`: the program as its file has it; `wish`: what is otherwise in the plan. */
export function planReport(plan: Plan, written = plan.program, wish: WhatIf = {}): PlanReport {
  const { program, people } = plan
  const { id, title, language, boundaries, cohort, participants } = written
  const split = inProportion(program.participants.split, people)
  return {
    version: 1,
    program: { id, title, language, maxDepth: boundaries.maxDepth },
    ...(cohort && { cohort: cohortReport(cohort) }),
    ...(Object.keys(wish).length > 0 && { whatIf: wish }),
    people,
    ...(split && { split }),
    participants: { min: participants.min, max: participants.max },
    ...fitting(plan.sessions, program.participants),
    airtime: plan.airtime,
    sessions: plan.sessions.map((session) => sessionReport(session, plan)),
    days: daysOf(plan).map((day) => ({
      ...day,
      sessions: day.sessions.map(({ session }) => session.id),
    })),
    outcomes: outcomes(plan),
    materials: materials(plan),
  }
}

function cohortReport({ id, title, timezone }: NonNullable<Program['cohort']>) {
  return { id, title, ...(timezone && { timezone }) }
}

function outcomes(plan: Plan): OutcomeReport[] {
  const isPart = plan.sessions.length < plan.program.sessions.length
  return outcomesOf(plan)
    .filter(({ servedBy }) => !isPart || servedBy.length > 0)
    .map(({ number, outcome, servedBy, time }) => ({
      number,
      text: outcome,
      activities: servedBy.map(({ session, activity }) => place(session.session, activity.held)),
      time,
    }))
}

function materials(plan: Plan): MaterialReport[] {
  return materialsOf(plan).map(({ item, per, quantity, spare, handout, uses }) => ({
    item,
    per,
    quantity,
    spare,
    handout,
    activities: uses.map(({ session, activity }) => place(session, activity.held)),
  }))
}

function place(session: { id: string }, { id, title }: { id: string; title: string }) {
  return { session: session.id, activity: id, title }
}
