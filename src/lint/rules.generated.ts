/* Made from the files in src/lint/rules/ by `npm run generate`. */
import type { Rule } from './rule.ts'
import absentPersonStories from './rules/absent-person-stories.ts'
import activityOverTime from './rules/activity-over-time.ts'
import agreementSilencing from './rules/agreement-silencing.ts'
import agreementVague from './rules/agreement-vague.ts'
import agreementsMissing from './rules/agreements-missing.ts'
import agreementsNotRecalled from './rules/agreements-not-recalled.ts'
import agreementsNotReopened from './rules/agreements-not-reopened.ts'
import agreementsWithoutConsent from './rules/agreements-without-consent.ts'
import airtimeTooShort from './rules/airtime-too-short.ts'
import anonymousButKnown from './rules/anonymous-but-known.ts'
import anonymousChannelUnmoderated from './rules/anonymous-channel-unmoderated.ts'
import anonymousGroupTooSmall from './rules/anonymous-group-too-small.ts'
import answerForced from './rules/answer-forced.ts'
import approvalMissing from './rules/approval-missing.ts'
import breakMissing from './rules/break-missing.ts'
import bufferMissing from './rules/buffer-missing.ts'
import cameraDemanded from './rules/camera-demanded.ts'
import channelWithoutHours from './rules/channel-without-hours.ts'
import checkOutMissing from './rules/check-out-missing.ts'
import coldCall from './rules/cold-call.ts'
import concernsGagged from './rules/concerns-gagged.ts'
import confidentialityAbsolute from './rules/confidentiality-absolute.ts'
import confidentialityUnconfirmed from './rules/confidentiality-unconfirmed.ts'
import contactUnreachable from './rules/contact-unreachable.ts'
import critiqueInPlenary from './rules/critique-in-plenary.ts'
import dateMissing from './rules/date-missing.ts'
import debriefMissing from './rules/debrief-missing.ts'
import deepBeforeTheEnd from './rules/deep-before-the-end.ts'
import deepBreakoutWithoutHelp from './rules/deep-breakout-without-help.ts'
import deepInALargeGroup from './rules/deep-in-a-large-group.ts'
import deepInTheFirstSession from './rules/deep-in-the-first-session.ts'
import deepOnRecord from './rules/deep-on-record.ts'
import deepUnannounced from './rules/deep-unannounced.ts'
import depthJumps from './rules/depth-jumps.ts'
import escalationToTheModerator from './rules/escalation-to-the-moderator.ts'
import evaluationMissing from './rules/evaluation-missing.ts'
import exampleDeeperThanPrompt from './rules/example-deeper-than-prompt.ts'
import feedbackOnThePerson from './rules/feedback-on-the-person.ts'
import firstVoiceLate from './rules/first-voice-late.ts'
import forcedFun from './rules/forced-fun.ts'
import goodIntentAlone from './rules/good-intent-alone.ts'
import groupTooLarge from './rules/group-too-large.ts'
import hardshipSuperlative from './rules/hardship-superlative.ts'
import helpWithoutTakers from './rules/help-without-takers.ts'
import leaderSpeaksFirst from './rules/leader-speaks-first.ts'
import lessonWithoutDemo from './rules/lesson-without-demo.ts'
import lessonWithoutReceiving from './rules/lesson-without-receiving.ts'
import lunchThenListening from './rules/lunch-then-listening.ts'
import lunchTooShort from './rules/lunch-too-short.ts'
import managerInTheGroup from './rules/manager-in-the-group.ts'
import managersInTheChannel from './rules/managers-in-the-channel.ts'
import managersReportOnParticipants from './rules/managers-report-on-participants.ts'
import moderationMissing from './rules/moderation-missing.ts'
import moderationWithoutEscalation from './rules/moderation-without-escalation.ts'
import movementWithoutAnotherWay from './rules/movement-without-another-way.ts'
import noQuietWayOut from './rules/no-quiet-way-out.ts'
import nothingBetweenSessions from './rules/nothing-between-sessions.ts'
import offLimitsTopic from './rules/off-limits-topic.ts'
import offWorkFamilyAssumed from './rules/off-work-family-assumed.ts'
import onePersonForBoth from './rules/one-person-for-both.ts'
import oneVoiceTooLong from './rules/one-voice-too-long.ts'
import onlineBeforeMeeting from './rules/online-before-meeting.ts'
import onlineDayTooLong from './rules/online-day-too-long.ts'
import outcomeUnserved from './rules/outcome-unserved.ts'
import personInTwoSpaces from './rules/person-in-two-spaces.ts'
import personUnnamed from './rules/person-unnamed.ts'
import placeMissing from './rules/place-missing.ts'
import practiceBeforeLesson from './rules/practice-before-lesson.ts'
import privateTopic from './rules/private-topic.ts'
import promptTooDeep from './rules/prompt-too-deep.ts'
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
import rankingPeople from './rules/ranking-people.ts'
import recordingUnsettled from './rules/recording-unsettled.ts'
import rotationRepeats from './rules/rotation-repeats.ts'
import rotationWithoutChangeover from './rules/rotation-without-changeover.ts'
import roundWithoutChoice from './rules/round-without-choice.ts'
import safeSpaceClaimed from './rules/safe-space-claimed.ts'
import sameFaces from './rules/same-faces.ts'
import scriptOverTime from './rules/script-over-time.ts'
import sessionOverTime from './rules/session-over-time.ts'
import sessionWithoutConnection from './rules/session-without-connection.ts'
import sharedAndForgotten from './rules/shared-and-forgotten.ts'
import sharingBeforeAgreements from './rules/sharing-before-agreements.ts'
import sharingRecorded from './rules/sharing-recorded.ts'
import sharingTiedToAppraisal from './rules/sharing-tied-to-appraisal.ts'
import spaceWithoutFacilitator from './rules/space-without-facilitator.ts'
import spaceWithoutModerator from './rules/space-without-moderator.ts'
import spotlight from './rules/spotlight.ts'
import stakesInTheRoom from './rules/stakes-in-the-room.ts'
import talkOutweighs from './rules/talk-outweighs.ts'
import themesNotGathered from './rules/themes-not-gathered.ts'
import therapyWords from './rules/therapy-words.ts'
import tooFewFacilitators from './rules/too-few-facilitators.ts'
import translationMissing from './rules/translation-missing.ts'
import translationStale from './rules/translation-stale.ts'
import turnLost from './rules/turn-lost.ts'
import vulnerabilityAsPurpose from './rules/vulnerability-as-purpose.ts'
import wordingNotInclusive from './rules/wording-not-inclusive.ts'
import wordingProfane from './rules/wording-profane.ts'

export const RULES: readonly Rule[] = [
  absentPersonStories,
  activityOverTime,
  agreementSilencing,
  agreementVague,
  agreementsMissing,
  agreementsNotRecalled,
  agreementsNotReopened,
  agreementsWithoutConsent,
  airtimeTooShort,
  anonymousButKnown,
  anonymousChannelUnmoderated,
  anonymousGroupTooSmall,
  answerForced,
  approvalMissing,
  breakMissing,
  bufferMissing,
  cameraDemanded,
  channelWithoutHours,
  checkOutMissing,
  coldCall,
  concernsGagged,
  confidentialityAbsolute,
  confidentialityUnconfirmed,
  contactUnreachable,
  critiqueInPlenary,
  dateMissing,
  debriefMissing,
  deepBeforeTheEnd,
  deepBreakoutWithoutHelp,
  deepInALargeGroup,
  deepInTheFirstSession,
  deepOnRecord,
  deepUnannounced,
  depthJumps,
  escalationToTheModerator,
  evaluationMissing,
  exampleDeeperThanPrompt,
  feedbackOnThePerson,
  firstVoiceLate,
  forcedFun,
  goodIntentAlone,
  groupTooLarge,
  hardshipSuperlative,
  helpWithoutTakers,
  leaderSpeaksFirst,
  lessonWithoutDemo,
  lessonWithoutReceiving,
  lunchThenListening,
  lunchTooShort,
  managerInTheGroup,
  managersInTheChannel,
  managersReportOnParticipants,
  moderationMissing,
  moderationWithoutEscalation,
  movementWithoutAnotherWay,
  noQuietWayOut,
  nothingBetweenSessions,
  offLimitsTopic,
  offWorkFamilyAssumed,
  onePersonForBoth,
  oneVoiceTooLong,
  onlineBeforeMeeting,
  onlineDayTooLong,
  outcomeUnserved,
  personInTwoSpaces,
  personUnnamed,
  placeMissing,
  practiceBeforeLesson,
  privateTopic,
  promptTooDeep,
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
  rankingPeople,
  recordingUnsettled,
  rotationRepeats,
  rotationWithoutChangeover,
  roundWithoutChoice,
  safeSpaceClaimed,
  sameFaces,
  scriptOverTime,
  sessionOverTime,
  sessionWithoutConnection,
  sharedAndForgotten,
  sharingBeforeAgreements,
  sharingRecorded,
  sharingTiedToAppraisal,
  spaceWithoutFacilitator,
  spaceWithoutModerator,
  spotlight,
  stakesInTheRoom,
  talkOutweighs,
  themesNotGathered,
  therapyWords,
  tooFewFacilitators,
  translationMissing,
  translationStale,
  turnLost,
  vulnerabilityAsPurpose,
  wordingNotInclusive,
  wordingProfane,
]
