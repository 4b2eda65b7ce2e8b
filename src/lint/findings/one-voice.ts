import type { Severity } from '../../diagnostics/diagnostic.ts'
import type { LintDiagnostic } from './found.ts'

/** What several rules may find for one and the same reason, so that one change mends it all. */
interface Cause {
  /** In ranks: of those that find it together, the first speak, and the others are not heard. */
  ranks: readonly (readonly string[])[]
  /** Whether two findings have it in common. */
  isShared(one: LintDiagnostic, other: LintDiagnostic): boolean
}

const CAUSES: readonly Cause[] = [
  {
    // A question that goes too far does so in many ways at once: private, early, in front of many.
    ranks: [
      ['prompt-too-deep'],
      ['off-limits-topic'],
      ['private-topic'],
      ['therapy-words'],
      ['hardship-superlative'],
      ['stakes-in-the-room'],
      ['absent-person-stories'],
      ['off-work-family-assumed'],
      [
        'deep-in-the-first-session',
        'deep-before-the-end',
        'deep-in-a-large-group',
        'deep-on-record',
      ],
      ['depth-jumps'],
      ['deep-unannounced'],
    ],
    isShared: sameText,
  },
  // "Never speak about this to anybody" promises, and forbids.
  { ranks: [['confidentiality-absolute'], ['concerns-gagged']], isShared: sameWords },
  {
    // "Why did you always …"
    ranks: [
      ['question-why-you'],
      ['question-loaded'],
      ['question-leading'],
      ['question-absolute'],
      ['question-closed'],
    ],
    isShared: sameWords,
  },
  {
    // "Everybody has to sing alone."
    ranks: [['spotlight'], ['forced-fun'], ['answer-forced'], ['cold-call']],
    isShared: sameWords,
  },
  // A round in which everybody has to speak.
  { ranks: [['answer-forced'], ['round-without-choice']], isShared: sameActivity },
  {
    // A session in which people only listen.
    ranks: [['session-without-connection'], ['airtime-too-short', 'one-voice-too-long']],
    isShared: sameSession,
  },
  {
    // Somebody who does it all alone.
    ranks: [['one-person-for-both'], ['person-in-two-spaces'], ['too-few-facilitators']],
    isShared: samePerson,
  },
]

/** Of what was found for one reason, what is told. */
export function oneVoice(found: readonly LintDiagnostic[]): LintDiagnostic[] {
  const silent = new Set(CAUSES.flatMap((cause) => unheard(cause, found)))
  return found.filter((one) => !silent.has(one))
}

function unheard({ ranks, isShared }: Cause, found: readonly LintDiagnostic[]): LintDiagnostic[] {
  const heard: LintDiagnostic[] = []
  const silent: LintDiagnostic[] = []
  for (const ids of ranks) {
    const its = found.filter(({ id }) => ids.includes(id))
    const isSpokenFor = (one: LintDiagnostic) =>
      heard.some((other) => weighs(other, one) && isShared(other, one))
    const spokenFor = new Set(its.filter(isSpokenFor))
    silent.push(...spokenFor)
    heard.push(...its.filter((one) => !spokenFor.has(one)))
  }
  return silent
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 }

/** Whether a finding is as grave as another one, for which it may speak. */
function weighs(one: LintDiagnostic, other: LintDiagnostic): boolean {
  return WEIGHT[one.severity] >= WEIGHT[other.severity]
}

function sameText({ about: one }: LintDiagnostic, { about: other }: LintDiagnostic): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.source.file === other.source.file &&
    one.start === other.start
  )
}

function sameWords(one: LintDiagnostic, other: LintDiagnostic): boolean {
  const [first, second] = [one.places[0]?.place, other.places[0]?.place]
  if (!first || !second || !sameText(one, other)) return false
  return first.start < second.end && second.start < first.end
}

/** `at` begins with the session, then comes the activity. */
function sameActivity(one: LintDiagnostic, other: LintDiagnostic): boolean {
  return startOf(one, 2) === startOf(other, 2)
}

function sameSession(one: LintDiagnostic, other: LintDiagnostic): boolean {
  return startOf(one, 1) === startOf(other, 1)
}

function startOf({ at }: LintDiagnostic, parts: number): string {
  return at.split('/').slice(0, parts).join('/')
}

function samePerson({ who: one }: LintDiagnostic, { who: other }: LintDiagnostic): boolean {
  return one !== undefined && one === other
}
