/**
 * What can be computed from a program: clock times, fit, voices, who meets whom, what to cut.
 * Computed once, shared by documents and (later) rules. All times are whole seconds; clock times
 * are counted from the session's start.
 */
import type { Activity, Program, Seconds, Session, Start, Step } from '../program/program.ts'

export interface Plan {
  program: Program
  /** How many people the figures below are for. */
  people: number
  sessions: SessionPlan[]
  /** Speaking time of one person over the whole program. */
  airtime: Seconds
}

export interface SessionPlan {
  session: Session
  /** The first of the session's starts. Clock times are relative when it is missing. */
  start?: Start
  /** Where the last activity ends. */
  end: Seconds
  /** Activities less breaks and buffers. */
  planned: Seconds
  buffer: Seconds
  /** `end` less the session's duration: positive when the activities do not fit. */
  over: Seconds
  activities: ActivityPlan[]
  /** Speaking time of one person. */
  airtime: Seconds
  /** When the first participant speaks; undefined when nobody does. */
  firstVoice?: Seconds
  /** What goes first when time is short, in order. Never agreements, debrief or check-out. */
  cuts: Cut[]
}

/** How people are together: what the time bar and the group symbol show. */
export type Together = 'one-to-all' | 'all' | 'pairs' | 'groups' | 'alone' | 'break' | 'buffer'

export interface ActivityPlan {
  activity: Activity
  /** From 1; buffers have none. */
  number?: number
  start: Seconds
  end: Seconds
  /** Earliest and latest start when what comes before takes its shortest and longest time. */
  earliest: Seconds
  latest: Seconds
  together: Together
  /** The largest depth of its prompts, when any is declared. */
  depth?: number
  /** Speaking time of one person. */
  airtime: Seconds
  /** Whether everyone gets their turn at the planned number of people. */
  everyone: boolean
  rounds?: RoundsPlan
  /** What its parts need against its time, for each stretch of numbers of people; from min to max. */
  fits: Fit[]
  /** One inner list for each track; empty without tracks. */
  tracks: ActivityPlan[][]
}

export interface Fit {
  from: number
  to: number
  /** What the parts need at the worst number of the stretch. */
  needs: Seconds
  /** `needs` less the activity's duration; zero or less: it fits. */
  over: Seconds
  /** Somebody gets no turn at these numbers of people. */
  someoneLosesTurn: boolean
}

/** Groups and signals for the planned number of people. */
export interface RoundsPlan {
  /** rounds × groups × people (from 0). */
  groups: number[][][]
  /** Sizes of the groups in a round and how many there are of each, largest first. */
  sizes: { size: number; count: number }[]
  /** Length of one round without changeover. */
  length: Seconds
  changeover: Seconds
  /** Start of each round from the session's start. */
  starts: Seconds[]
  /** Within a round, from its start: who or what begins when. */
  signals: { at: Seconds; step?: Step; label?: string }[]
  /** New faces one person meets, at least. */
  met: number
  /** Distinct pairs that meet, of all pairs. */
  coverage: number
  /** Meetings of two people who had met before in this activity. */
  repeats: number
}

export interface Cut {
  /** Title of the activity, or of the buffer. */
  activity: Activity
  saves: Seconds
  kind: 'buffer' | 'case' | 'shrink' | 'drop'
}
