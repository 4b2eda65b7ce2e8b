/* Made from the files in src/lint/rules/ by `npm run generate`. */
import type { Rule } from './rule.ts'
import activityOverTime from './rules/activity-over-time.ts'
import agreementsMissing from './rules/agreements-missing.ts'
import agreementsNotRecalled from './rules/agreements-not-recalled.ts'
import agreementsNotReopened from './rules/agreements-not-reopened.ts'
import agreementsWithoutConsent from './rules/agreements-without-consent.ts'
import airtimeTooShort from './rules/airtime-too-short.ts'
import breakMissing from './rules/break-missing.ts'
import bufferMissing from './rules/buffer-missing.ts'
import checkOutMissing from './rules/check-out-missing.ts'
import critiqueInPlenary from './rules/critique-in-plenary.ts'
import debriefMissing from './rules/debrief-missing.ts'
import deepBreakoutWithoutHelp from './rules/deep-breakout-without-help.ts'
import escalationToTheModerator from './rules/escalation-to-the-moderator.ts'
import evaluationMissing from './rules/evaluation-missing.ts'
import firstVoiceLate from './rules/first-voice-late.ts'
import groupTooLarge from './rules/group-too-large.ts'
import helpWithoutTakers from './rules/help-without-takers.ts'
import lessonWithoutDemo from './rules/lesson-without-demo.ts'
import lessonWithoutReceiving from './rules/lesson-without-receiving.ts'
import moderationMissing from './rules/moderation-missing.ts'
import moderationWithoutEscalation from './rules/moderation-without-escalation.ts'
import onePersonForBoth from './rules/one-person-for-both.ts'
import oneVoiceTooLong from './rules/one-voice-too-long.ts'
import outcomeUnserved from './rules/outcome-unserved.ts'
import personInTwoSpaces from './rules/person-in-two-spaces.ts'
import practiceBeforeLesson from './rules/practice-before-lesson.ts'
import promptWithoutBounds from './rules/prompt-without-bounds.ts'
import promptWithoutPass from './rules/prompt-without-pass.ts'
import promptWithoutPurpose from './rules/prompt-without-purpose.ts'
import promptWithoutRedirect from './rules/prompt-without-redirect.ts'
import promptWithoutTime from './rules/prompt-without-time.ts'
import purposeRepeatsPrompt from './rules/purpose-repeats-prompt.ts'
import questionAbsolute from './rules/question-absolute.ts'
import questionClosed from './rules/question-closed.ts'
import questionDoubleBarrelled from './rules/question-double-barrelled.ts'
import questionHardToRead from './rules/question-hard-to-read.ts'
import questionLeading from './rules/question-leading.ts'
import questionLoaded from './rules/question-loaded.ts'
import questionWhyYou from './rules/question-why-you.ts'
import recordingUnsettled from './rules/recording-unsettled.ts'
import rotationRepeats from './rules/rotation-repeats.ts'
import rotationWithoutChangeover from './rules/rotation-without-changeover.ts'
import sameFaces from './rules/same-faces.ts'
import sessionOverTime from './rules/session-over-time.ts'
import sharedAndForgotten from './rules/shared-and-forgotten.ts'
import sharingBeforeAgreements from './rules/sharing-before-agreements.ts'
import sharingRecorded from './rules/sharing-recorded.ts'
import spaceWithoutFacilitator from './rules/space-without-facilitator.ts'
import spaceWithoutModerator from './rules/space-without-moderator.ts'
import themesNotGathered from './rules/themes-not-gathered.ts'
import tooFewFacilitators from './rules/too-few-facilitators.ts'
import turnLost from './rules/turn-lost.ts'

export const RULES: readonly Rule[] = [
  activityOverTime,
  agreementsMissing,
  agreementsNotRecalled,
  agreementsNotReopened,
  agreementsWithoutConsent,
  airtimeTooShort,
  breakMissing,
  bufferMissing,
  checkOutMissing,
  critiqueInPlenary,
  debriefMissing,
  deepBreakoutWithoutHelp,
  escalationToTheModerator,
  evaluationMissing,
  firstVoiceLate,
  groupTooLarge,
  helpWithoutTakers,
  lessonWithoutDemo,
  lessonWithoutReceiving,
  moderationMissing,
  moderationWithoutEscalation,
  onePersonForBoth,
  oneVoiceTooLong,
  outcomeUnserved,
  personInTwoSpaces,
  practiceBeforeLesson,
  promptWithoutBounds,
  promptWithoutPass,
  promptWithoutPurpose,
  promptWithoutRedirect,
  promptWithoutTime,
  purposeRepeatsPrompt,
  questionAbsolute,
  questionClosed,
  questionDoubleBarrelled,
  questionHardToRead,
  questionLeading,
  questionLoaded,
  questionWhyYou,
  recordingUnsettled,
  rotationRepeats,
  rotationWithoutChangeover,
  sameFaces,
  sessionOverTime,
  sharedAndForgotten,
  sharingBeforeAgreements,
  sharingRecorded,
  spaceWithoutFacilitator,
  spaceWithoutModerator,
  themesNotGathered,
  tooFewFacilitators,
  turnLost,
]
