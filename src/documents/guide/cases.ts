import type { Activity, Case } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { caseName } from '../case-name.ts'
import { shortLength } from '../lengths.ts'
import { type Given, object } from '../template/shape.ts'
import type { Words } from '../words.ts'
import { changes, otherParts } from './changes.ts'
import { type Content, content, contentShape } from './content.ts'
import type { Scene } from './scene.ts'

export const caseShape = object({
  /** "If nobody starts". */
  when: 'plain',
  /** The author's text. */
  text: authorText.case.text,
  /** What differs, and what that saves, in a sentence. */
  changes: 'plain',
  /** What is done instead. */
  content: contentShape,
})

export type CaseView = Given<typeof caseShape>

/** What to do when time is short. */
export function shortCase(scene: Scene): CaseView | undefined {
  const found = scene.activity.held.cases.get('short')
  return found && caseView('short', found, scene)
}

/** All other cases, in the author's order. */
export function otherCases(scene: Scene): CaseView[] {
  return [...scene.activity.activity.cases]
    .filter(([name]) => name !== 'short')
    .map(([name, change]) => caseView(name, change, scene))
}

function caseView(name: string, change: Case, scene: Scene): CaseView {
  const { words } = scene.setting
  const view = {
    when: caseName(name, words),
    text: undefined,
    changes: undefined,
    content: undefined,
  }
  if (change.kind === 'text') return { ...view, text: change.text }
  if (change.kind === 'keep') return { ...view, changes: sentence(words, words.text('cases.keep')) }
  if (change.kind === 'cut')
    return { ...view, changes: savingText([words.text('cases.cut')], name, scene) }
  if (isHeld(change, scene)) return { ...view, changes: heldText(change, scene) }
  const differs = changes(scene.activity.held, change, scene.setting)
  return {
    ...view,
    changes: savingText(differs, name, scene),
    content: changedContent(change, scene),
  }
}

/** Whether the document is printed for this very case. */
export function isHeld(
  { activity, fields }: Extract<Case, { kind: 'change' }>,
  scene: Scene,
): boolean {
  const { held, activity: written } = scene.activity
  if (held === written) return false
  return fields.every(
    (field) => held[field as keyof Activity] === activity[field as keyof Activity],
  )
}

/** That a case holds this time, and what differs by it from what its author wrote otherwise. */
function heldText(change: Extract<Case, { kind: 'change' }>, scene: Scene): string {
  const { words } = scene.setting
  const differs = [
    ...changes(scene.activity.activity, change, scene.setting),
    ...otherParts(change, words),
  ]
  const applied = sentence(words, words.text('cases.applied'))
  return [applied, sentence(words, ...differs)]
    .flatMap((text) => (text ? [words.opening(text)] : []))
    .join(' ')
}

/** "12 min in place of 20 min; saves 8 min." */
function savingText(differs: readonly string[], name: string, scene: Scene): string | undefined {
  const { words } = scene.setting
  if (name !== 'short') return sentence(words, ...differs)
  const length = saves(scene)
  const saved =
    length && words.text(differs.length > 0 ? 'cases.saves' : 'cases.saves-only', { length })
  return sentence(words, ...differs, saved, overText(scene))
}

function sentence(words: Words, ...pieces: (string | undefined)[]): string | undefined {
  const text = pieces.filter(Boolean).join(words.text('clause'))
  return text ? words.text('sentence', { text }) : undefined
}

/** Whether the short way takes longer than the time that its author gives it. */
function overText({ activity, setting: { words } }: Scene): string | undefined {
  const over = activity.short?.over ?? 0
  return over > 0 ? words.text('cases.over', { length: shortLength(words, over) }) : undefined
}

/** The plan knows what the short way saves; it is one of its cuts. */
function saves({ activity, session, setting }: Scene): string | undefined {
  const cut = session.cuts.find((one) => one.kind === 'case' && one.activity === activity.activity)
  return cut && shortLength(setting.words, cut.saves)
}

/** The parts that a case does otherwise, as they are then; the others are told where they stand. */
function changedContent(
  { activity: changed, fields }: Extract<Case, { kind: 'change' }>,
  scene: Scene,
): Content {
  const has = (part: keyof Activity) => fields.includes(part)
  const { report, output, feeds, debrief, transition, watch, ...rest } = changed
  const held: Activity = {
    ...rest,
    steps: has('steps') ? changed.steps : [],
    eachRound: has('eachRound') ? changed.eachRound : [],
    prompts: has('prompts') ? changed.prompts : [],
    ...(has('report') && report && { report }),
    ...(has('output') && output && { output }),
    ...(has('feeds') && feeds && { feeds }),
    ...(has('debrief') && debrief && { debrief }),
    ...(has('transition') && transition && { transition }),
    ...(has('watch') && watch && { watch }),
  }
  const { rounds: _, ...activity } = scene.activity
  return content({ ...scene, activity: { ...activity, held } })
}
