import type { Plan } from '../../plan/plan.ts'
import type { StepPart } from '../../program/program.ts'
import { grouped, type Held } from '../held.ts'
import {
  forParticipants,
  type ParticipantPlan,
  type SeenActivityPlan,
  type SeenSessionPlan,
} from '../participants.ts'
import { questionsAt } from './questions.ts'

/** A part of the handout that has a number: "Handout 2: Quick rounds". */
export interface Piece {
  /** From 1, over the whole program, also where only one session is printed. */
  number: number
  kind: 'agreements' | 'activity' | 'feedback'
  /** Of the activity; none for the questions about a session. */
  title?: string
  /** Ids of the session and the activity that it belongs to, where there are such. */
  session?: string
  activity?: string
}

/** The numbered parts of a program's handout, for documents that send people to them. */
export function handoutPieces(plan: Plan): Piece[] {
  const seen = forParticipants(plan)
  return piecesOf(seen, grouped(seen.sessions))
}

/** The same for those who have grouped the sessions already. */
export function piecesOf(
  { program }: Pick<ParticipantPlan, 'program'>,
  sessions: readonly Held<SeenSessionPlan>[],
): Piece[] {
  const pieces = [
    ...(program.agreements.length > 0 ? [agreementsPiece(sessions)] : []),
    ...sessions.flatMap((held): Omit<Piece, 'number'>[] => [
      ...held.plan.activities
        .filter(isPiece)
        .map((activity) => pieceOf('activity', held, activity)),
      ...(questionsAt(program, held, sessions).length > 0
        ? [{ kind: 'feedback' as const, session: held.plan.session.id }]
        : []),
    ]),
  ]
  return pieces.map((piece, index) => ({ number: index + 1, ...piece }))
}

/** The part of an activity, by the ids of its session and of itself. */
export function pieceAt(
  pieces: readonly Piece[],
  session: string,
  activity: string,
): Piece | undefined {
  return pieces.find((one) => one.session === session && one.activity === activity)
}

/** The agreements belong to the activity in which people agree on them. */
function agreementsPiece(sessions: readonly Held<SeenSessionPlan>[]): Omit<Piece, 'number'> {
  for (const held of sessions) {
    const activity = held.plan.activities.find(isOnAgreements)
    if (activity) return pieceOf('agreements', held, activity)
  }
  return { kind: 'agreements' }
}

function pieceOf(
  kind: Piece['kind'],
  { plan }: Held<SeenSessionPlan>,
  { held }: SeenActivityPlan,
): Omit<Piece, 'number'> {
  return { kind, title: held.title, session: plan.session.id, activity: held.id }
}

export function isOnAgreements({ held }: SeenActivityPlan): boolean {
  return held.type === 'agreements'
}

/** Whether there is something to do, to answer or to read in an activity. */
function isPiece(activity: SeenActivityPlan): boolean {
  const { held, tracks } = activity
  if (isOnAgreements(activity)) return false
  return (
    held.prompts.length + held.handouts.length > 0 ||
    held.report !== undefined ||
    [...held.steps, ...held.eachRound].some(({ parts }) => parts.some(isTask)) ||
    tracks.flat().some(isPiece)
  )
}

/** What is posted in a chat is read there. */
export function isTask({ verb }: Pick<StepPart, 'verb'>): boolean {
  return verb === 'task'
}
