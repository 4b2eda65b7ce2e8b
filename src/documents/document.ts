import type { SourceText } from '../diagnostics/place.ts'
import type { Plan } from '../plan/plan.ts'
import type { DocumentTree } from '../tree/tree.ts'
import { agreementsPoster } from './agreements-poster.ts'
import { approvalSheet } from './approval-sheet.ts'
import { changes, changesToApprove } from './changes.ts'
import { channelPosts } from './channel-posts.ts'
import { copySheet } from './copy-sheet.ts'
import { calendar } from './events.ts'
import { feedbackForm } from './feedback-form.ts'
import { groupTables } from './group-tables.ts'
import { guide } from './guide.ts'
import { handout } from './handout.ts'
import { ifThingsChange } from './if-things-change.ts'
import { invitations } from './invitations.ts'
import { moderatorCard } from './moderator-card.ts'
import { numberCards } from './number-cards.ts'
import { onePager } from './one-pager.ts'
import { forParticipants, type ParticipantPlan } from './participants.ts'
import { promptCards } from './prompt-cards.ts'
import { runOfShow } from './run-of-show.ts'
import { slides, slidesWithNotes } from './slides.ts'
import type { Shape } from './template/shape.ts'

export type Audience = 'team' | 'participants' | 'approval'

/** Something that a check found, and that stays as it is. */
export interface Exception {
  /** The id of the rule. */
  rule: string
  /** What it found, in a sentence or two. */
  message: string
  /** Why it stays, in the author's words. */
  reason: string
}

export interface DocumentOptions {
  /** Id of the only session to tell of, or the id that several were repeated from. */
  session?: string
  /** `outline`: a pocket agenda; `plan`: without spoken lines; `script`: everything. */
  detail: 'outline' | 'plan' | 'script'
  /**
   * What the checks found and the author lets stand, for the approval sheet. Undefined where nothing
   * was checked.
   */
  exceptions?: readonly Exception[]
  /** The earlier version that change notes are about, and what the reader calls it. */
  since?: { plan: Plan; label: string }
  /** How many prompt cards a page has. */
  cards?: 2 | 4
  /** The user's own templates by name; one replaces the built-in template of the same name. */
  templates?: ReadonlyMap<string, SourceText>
}

interface Kind<A extends Audience, Seen> {
  name: string
  /** The name of its template. */
  template: string
  audience: A
  /** Those that are its own: {@link formatsOf} has all of them. */
  formats: readonly string[]
  /** It is made only where a config or a flag asks for it. */
  isExtra?: true
  /** What its template may name. */
  shape: Shape
  /** What its template gets: the fields of `shape`. */
  view(plan: Seen, options: DocumentOptions): unknown
  /** Throws `TemplateError` when a template is wrong. */
  build(plan: Seen, options: DocumentOptions): DocumentTree
}

/**
 * One kind of document: for whom it is, in which formats it makes sense, and what it shows. One for
 * participants is given no more than they may see.
 */
export type Document = Kind<'team' | 'approval', Plan> | Kind<'participants', ParticipantPlan>

/** All documents, by name. */
export const documents = {
  guide,
  slides,
  'slides-with-notes': slidesWithNotes,
  handout,
  calendar,
  invitations,
  'channel-posts': channelPosts,
  'feedback-form': feedbackForm,
  'group-tables': groupTables,
  'approval-sheet': approvalSheet,
  'one-pager': onePager,
  'run-of-show': runOfShow,
  'copy-sheet': copySheet,
  'if-things-change': ifThingsChange,
  changes,
  'changes-to-approve': changesToApprove,
  'moderator-card': moderatorCard,
  'prompt-cards': promptCards,
  'number-cards': numberCards,
  'agreements-poster': agreementsPoster,
} as const satisfies Record<string, Document>

export type DocumentName = keyof typeof documents

/** Every document can be had as data for other tools. */
const OF_EVERY_DOCUMENT = ['json']

/** The formats in which a document makes sense. */
export function formatsOf(name: DocumentName): readonly string[] {
  return [...documents[name].formats, ...OF_EVERY_DOCUMENT]
}

/** Makes a document of a plan. Pure: the same plan and options give the same tree. */
export function build(plan: Plan, name: DocumentName, options: DocumentOptions): DocumentTree {
  const document = documents[name] as Document
  return document.audience === 'participants'
    ? document.build(forParticipants(plan), options)
    : document.build(plan, options)
}

/** What the template of a document gets. */
export function viewOf(plan: Plan, name: DocumentName, options: DocumentOptions): unknown {
  const document = documents[name] as Document
  return document.audience === 'participants'
    ? document.view(forParticipants(plan), options)
    : document.view(plan, options)
}
