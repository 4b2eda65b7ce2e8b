/**
 * What can be computed from a program: clock times, fit, voices, who meets whom, what to cut.
 * Computed once, shared by documents and (later) rules. All times are whole seconds; clock times
 * are counted from the session's start. What depends on who is with whom is worked out when somebody
 * asks for it, for then all rounds are known.
 */
import type {
  Activity,
  Program,
  Prompt,
  Seconds,
  Session,
  Start,
  Step,
} from '../program/program.ts'
import type { Setting } from './setting/cases.ts'
import type { Place } from './setting/places.ts'
import type { Presence } from './setting/presence.ts'

export interface Plan {
  program: Program
  /** How many people the figures below are for. */
  people: number
  /** How they meet, where that was asked for; else as the program's spaces say. */
  presence?: Presence
  sessions: SessionPlan[]
  /** Speaking time of one person over the whole program, at least: of its sessions together. */
  readonly airtime: Seconds
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
  /** `buffer` as a part of the session's duration, from 0 to 1, wherever the last activity ends. */
  bufferShare: number
  /** `end` less the session's duration: positive when the activities do not fit. */
  over: Seconds
  /** What is left of the session's duration when the last activity ends; 0 when they do not fit. */
  spare: Seconds
  /** What its activities need against its time, for each stretch of numbers of people; from min to max. */
  fits: Stretch[]
  activities: ActivityPlan[]
  /** Speaking time of one person, at least: what its activities give, added up. */
  readonly airtime: Seconds
  /** When the first participant speaks; undefined when nobody does. */
  firstVoice?: Seconds
  /** What goes first when time is short, in order. Never agreements, debrief or check-out. */
  cuts: Cut[]
}

/** How people are together: what the time bar and the group symbol show. */
export type Together = 'one-to-all' | 'all' | 'pairs' | 'groups' | 'alone' | 'break' | 'buffer'

export interface ActivityPlan {
  /** As the author wrote it. */
  activity: Activity
  /** As it is held with this number of people in this place: the cases that apply are laid over it. */
  held: Activity
  /** How many take part in it: all, or those in one track. */
  people: number
  /** The same, and where they are. */
  setting: Setting
  /** From 1; buffers and the activities of a track have none. */
  number?: number
  start: Seconds
  end: Seconds
  /**
   * Earliest and latest start: when what comes before takes its shortest time, or the author's short
   * way if that is shorter; and its longest.
   */
  earliest: Seconds
  latest: Seconds
  together: Together
  /** The largest depth of its prompts, when any is declared. */
  depth?: number
  /**
   * Speaking time of one person, at least: of the one who speaks least, which differs from the
   * others' where roles have different times, or fewer rounds than people move them on. It is 0
   * where somebody has nothing to say at all; `everyone` is false where that is for want of a turn.
   */
  readonly airtime: Seconds
  /**
   * Whether everyone gets their turn at the planned number of people. When not, somebody may yet
   * speak in another role, and `airtime` is above 0.
   */
  everyone: boolean
  rounds?: RoundsPlan
  /** When the first participant speaks, from the session's start; undefined when nobody does. */
  firstVoice?: Seconds
  /** The longest time in which people only listen; undefined where they never do. */
  listening?: Listening
  /** What its parts need against its time, for each stretch of numbers of people; from min to max. */
  fits: Fit[]
  /** Its case `short`, where that cuts it or changes something; not where it is only words. */
  short?: ShortPlan
  /** One inner list for each track; empty without tracks. */
  tracks: ActivityPlan[][]
}

/** An activity as it is held when time is short, at the planned number of people. */
export interface ShortPlan {
  /**
   * What the author gives it; 0 when it is cut. Where the case has no duration of its own, the
   * activity's, less what its parts need less.
   */
  length: Seconds
  /** What its parts need, less `length`: positive when the case does not fit its own time. */
  over: Seconds
  /**
   * What it saves as a cut: the activity's duration less `length`, or less what its parts need if
   * that is more. 0 where it is not offered as one: agreements and check-out keep their time, and
   * no case that leaves the debrief out counts.
   */
  saves: Seconds
  /** What its parts need against its `length`, from min to max people; empty when it is cut. */
  fits: Fit[]
}

/** Neighbouring numbers of people with the same outcome: it fits or it does not. */
export interface Stretch {
  from: number
  to: number
  /** What the parts need at the worst number of the stretch. */
  needs: Seconds
  /** `needs` less the time that there is at that number; zero or less: it fits. */
  over: Seconds
}

/** For an activity, also whether everyone has a turn: numbers in a stretch are alike in both. */
export interface Fit extends Stretch {
  /** Somebody gets no turn at these numbers of people. */
  someoneLosesTurn: boolean
  /** Since pairs do not come out even, and the author says in words what is done then. */
  settled?: true
}

/**
 * What changes from round to round. `turns`: groups stay, and everyone moves on by one role (or the
 * next person has the floor). `stations`: groups stay, and move on by one track. `partners`: groups
 * are made anew.
 */
export type Moves = 'turns' | 'stations' | 'partners'

/** A time in which people only listen: what is said or shown to them, without a question or a task. */
export interface Listening {
  length: Seconds
  /** The first step of it; undefined where the activity has no steps. */
  step?: Step
}

/**
 * Groups of some size. `perPerson`: how long each one speaks in a round when all speak; shorter than
 * the author's figure in a trio that keeps to the time of the pairs. `doneAfter`: with `turns` and a
 * round for everyone, the round (from 1) after which a smaller group is done, while the largest goes on.
 */
export interface GroupSize {
  size: number
  count: number
  perPerson?: Seconds
  doneAfter?: number
}

/** The groups of those who are in one place. */
export interface PlaceRounds extends Place {
  /** The numbers of its first person and of its first group; both go on from place to place. */
  firstPerson: number
  firstGroup: number
  /** Largest first. */
  sizes: GroupSize[]
  /**
   * Rounds × groups × people. With `turns`, the place in the innermost list is the role: the first has
   * the first role of the activity; whoever comes after the last role shares it. With `stations`, the
   * place of the group is the track; a group may be empty there.
   */
  readonly groups: number[][][]
  /** New faces one person meets, at least. */
  readonly met: number
  /** Distinct pairs that meet, of all pairs of this place: from 0 to 1. */
  readonly coverage: number
  /** Meetings of two people who had met before in this activity; none where groups stay. */
  readonly repeats: number
}

/** Groups and signals for the planned number of people. */
export interface RoundsPlan {
  moves: Moves
  /**
   * The groups of each place where people are, the room first: one where all are together. None
   * where people are in several and nobody knows how many are in each. All that follows is then as if
   * they were in one place: how many groups there are, of which sizes, and who meets whom must not be
   * told.
   */
  places: PlaceRounds[]
  /** rounds × groups × people (from 0), place after place. */
  readonly groups: number[][][]
  /** How many groups there are in a round. */
  count: number
  /** Of all groups in a round, largest first. */
  sizes: GroupSize[]
  /** Length of one round without changeover. */
  length: Seconds
  changeover: Seconds
  /** Start of each round from the session's start. */
  starts: Seconds[]
  /**
   * Within a round, from its start: what begins when. A step of `each-round`; or a prompt and who
   * speaks on it, from 1. Ends where a step has no time of its own. `nobodyIn`: sizes of the groups
   * in which all have spoken on the prompt before, largest first; missing where there are none.
   */
  signals: {
    at: Seconds
    step?: Step
    prompt?: Prompt
    speaker?: number
    nobodyIn?: number[]
  }[]
  /** New faces one person meets, at least. */
  readonly met: number
}

export interface Cut {
  /** The activity, or the buffer, as the author wrote it. */
  activity: Activity
  /** Never more than what its parts leave, at the planned number of people. */
  saves: Seconds
  /**
   * `case`: as the author's `if: short` says. `shrink`: to its shortest time. `rounds`: fewer of
   * them, where the author says nothing of how it gets shorter.
   */
  kind: 'buffer' | 'case' | 'shrink' | 'rounds' | 'drop'
  /** With `rounds`: how many are left. */
  rounds?: number
  /** It may be done in part, so much at a time; undefined where it is all or nothing. */
  piece?: Seconds
}
