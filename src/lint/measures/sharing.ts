/** In which activities people are asked to share something, and which bring the agreements up. */
import type { ActivityType } from '../../program/program.ts'
import type { Lint } from '../lint-context.ts'
import { wordsOf } from '../subjects/activity-words.ts'
import type { ActivityAt, Ask } from '../subjects/subjects.ts'
import { AGREEMENTS, INVITES, LIGHT } from '../words/agreements.ts'

/** In these people speak to one another about themselves and their work; in others only on a prompt. */
const SHARING: ReadonlySet<ActivityType> = new Set([
  'introductions',
  'feedback-practice',
  'check-in',
  'check-out',
  'discussion',
  'practice',
  'problem-solving',
  'reflection',
  'showcase',
])
const NEVER: ReadonlySet<ActivityType> = new Set(['agreements', 'evaluation', 'break', 'buffer'])

/** What people are asked to tell one another in an activity. Tasks are work, not sharing. */
export function sharedIn({ activity, asks, plan }: ActivityAt): Ask[] {
  if (NEVER.has(activity.type) || plan.together === 'alone') return []
  return asks.filter(
    ({ kind }) => kind === 'prompt' || (SHARING.has(activity.type) && kind !== 'task'),
  )
}

/** People speak in it, in groups or to all; a question in a talk is not enough. */
export function isSharing(at: ActivityAt): boolean {
  return at.activity.groups !== undefined || sharedIn(at).length > 0
}

/** Names, roles, one word on how ready one is: what people say before they have agreed on anything. */
export function isLight({ prompt, text }: Ask, { estimate }: Pick<Lint, 'estimate'>): boolean {
  if (prompt?.depth !== undefined) return prompt.depth === 1
  return LIGHT.test(text) || (estimate(text)?.depth ?? 1) === 1
}

/** The agreements are read, made or recalled, in an activity of their own or within another. */
export function bringsUpAgreements({ activity }: ActivityAt): boolean {
  return activity.type === 'agreements' || wordsOf(activity).some((text) => AGREEMENTS.test(text))
}

/** People can say what is missing, or whether they can live with the agreements. */
export function invitesChange({ activity, asks }: ActivityAt): boolean {
  return (
    asks.length > 0 ||
    activity.groups !== undefined ||
    activity.steps.length === 0 ||
    wordsOf(activity).some((text) => text.includes('?') || INVITES.test(text))
  )
}
