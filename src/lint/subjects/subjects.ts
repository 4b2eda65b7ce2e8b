/**
 * What rules look at: the things in a program, each with where it stands in the flow and with a
 * name that stays the same when lines and items move.
 */
import type { Place } from '../../diagnostics/place.ts'
import type { ActivityPlan, SessionPlan } from '../../plan/plan.ts'
import type { Activity, Prompt, Seconds, Session, Space } from '../../program/program.ts'

/** Names a thing for a baseline: ids of session and activity, then what it is, with slashes. */
export interface Named {
  /** `kick-off/quick-rounds/how-did-your-diagnosis`. */
  key: string
  /** The session that is meant when one is held several times: its id without the number. */
  occurrence?: number
}

export interface SessionAt extends Named {
  session: Session
  plan: SessionPlan
  /** From 0, in the program's order. */
  index: number
  activities: ActivityAt[]
}

export interface ActivityAt extends Named {
  activity: Activity
  plan: ActivityPlan
  session: Session
  sessionIndex: number
  /** From 0 in the whole program, activities in tracks after the one that holds them. */
  index: number
  /** When it begins and ends, from the session's start. */
  start: Seconds
  end: Seconds
  spaces: Space[]
  /** In one of the tracks of another activity. */
  inTrack: boolean
  /** All that people are asked in it, in order; not that of its tracks. */
  asks: Ask[]
}

/** How somebody is asked: `prompt` in groups or in the round, the others as the file calls them. */
export type AskKind =
  | 'prompt'
  | 'ask'
  | 'task'
  | 'debrief'
  | 'post'
  | 'evaluation'
  | 'before'
  | 'after'

/** One thing that participants are asked to say, do or write. */
export interface Ask extends Named {
  kind: AskKind
  text: string
  /** Where the text stands. */
  place: Place
  /** The key of what holds it: where to report what is missing. */
  owner: Place
  /** With purpose, depth and so on, where it can have them. */
  prompt?: Prompt
  /** Where it stands in the flow; none for posts, evaluation and a library's prompts. */
  activity?: ActivityAt
  session?: Session
  /** Where the answer is given. */
  spaces: Space[]
  /** As a sentence calls it: `a prompt of "Quick rounds"`. */
  name: string
}

/** What a text is, as rules and the `in` of a config's terms know it. */
export type TextKind =
  | AskKind
  | 'agreement'
  | 'cue'
  | 'chat'
  | 'confidentiality'
  | 'demo'
  | 'do'
  | 'example'
  | 'keep-to'
  | 'moderation'
  | 'note'
  | 'outcome'
  | 'pass'
  | 'purpose'
  | 'redirect'
  | 'say'
  | 'show'
  | 'summary'
  | 'title'
  | 'way'

export interface Text extends Named {
  kind: TextKind
  text: string
  place: Place
  /** As a sentence calls it: `the purpose of "Quick rounds"`. */
  name: string
  activity?: ActivityAt
  session?: Session
  /** Set for asks. */
  ask?: Ask
}

/** Everything that there is to look at, in the order of the file. */
export interface Subjects {
  sessions: SessionAt[]
  /** Of all sessions, those in tracks too. */
  activities: ActivityAt[]
  asks: Ask[]
  texts: Text[]
}
