/** Words around feedback. English; the German ones only keep rules quiet. */
import { phrases } from '../reading/phrases.ts'

/** Feedback by the names that it goes by. */
export const FEEDBACK = phrases('feedback', () => [
  'feedback',
  'feedforward',
  'feed-forward',
  'rückmeldung(?:en)?',
])

const PEER =
  '(?:(?:each|the) other|one another|(?:a|your|the|their) (?:\\w+ )?(?:partner|peers?|colleagues?|neighbou?rs?|pair|buddy|presenters?|speakers?|givers?|tellers?|team(?: |-)?mates?|group|author|writer|person [^.?!]{0,30})|(?:him|her|them))'

/** Somebody in the room is to be told what another thinks of how they did something. */
export const GIVE_FEEDBACK = phrases('give-feedback', () => [
  `(?:give|offer|share|exchange|swap|trade) [^.?!]{0,40}?(?:feedback|feedforward|critique) (?:to|with) ${PEER}`,
  `(?:give|offer) ${PEER} [^.?!]{0,40}?(?:feedback|feedforward|critique)`,
  '(?:exchange|swap|trade) (?:some |honest |open |short )*(?:feedback|feedforward)',
  'give (?:your|the) (?:feedback|critique)',
  `tell ${PEER} [^.?!]{0,20}?(?:one thing|something|what|two things) (?:that )?(?:they|he|she) (?:could|should|might|can) (?:do better|do differently|improve|work on|change|stop|try)`,
  `what (?:could|should|might) ${PEER} (?:do better|do differently|improve|work on|change|stop doing)`,
  `tell ${PEER} what you (?:saw|noticed|observed|heard) (?:about )?(?:them|him|her|they|he|she)`,
  `tell ${PEER} what (?:worked|you liked|went well),? [^.?!]{0,40}what (?:you would change|did not|didn't|could be better|to change)`,
  '(?:improve|change|cut) (?:about|in|from) (?:(?:his|her|their) |(?:your|the) (?:partner|neighbou?r|presenter|speaker|colleague)[^ ]* )(?:draft|work|talk|report|page|text|presentation|pitch|slides?|plan|code)',
])

/** Feedback that goes to a program and not to somebody in the room, or that is only told about. */
export const OTHER_FEEDBACK = phrases('other-feedback', () => [
  "feedback (?:on|about|for) (?:the|this|our|today's) (?:session|day|workshop|program|programme|course|training|call|meeting|facilitators?|trainers?)",
  '(?:customers?|users?|clients?|guests?|patients?|stakeholders?) feedback',
])

/** In a lesson: how feedback looks when it is given and taken well. */
export const SHOWS = phrases('shows', () => [
  'demos?',
  'demonstrat\\w+',
  'show(?:s|n|ing)?',
  'modell?(?:ed|ing)',
  'models? (?:it|how|both|this)',
  'act(?:s|ed)? (?:it |this )?out',
  'role[- ]?plays?',
  'sketch',
  'scene',
  'videos?',
  'films?',
  'clips?',
  'live example',
  'examples?',
  'play(?:s)? (?:it|a|the|through)',
  'reads? (?:it|an? \\w+) (?:aloud|out)',
])

/** In a lesson: what the one does who gets the feedback. */
export const RECEIVES = phrases('receives', () => [
  'receiv(?:e|es|ed|er|ers|ing)',
  '(?:take|takes|taking|took|taken|get|gets|getting|accept|accepts|accepting|ask for|asks for|asked for|asking for|invite|inviting) (?:it|this|that|feedback|what)',
  '(?:respond|react)(?:s|ed|ing)?',
  'hear(?:s|d|ing)?',
  'listen(?:s|ed|ing|er|ers)?',
  'thank(?:s|ed|ing)?(?: you)?',
  'say(?:s|ing)? (?:it |this )?back',
  'defen[cs]ive(?:ly)?',
  'without (?:explaining|defending|justifying)',
  'other side',
])

/** Before a session people learn about something by themselves. */
export const LEARNS = phrases('learns', () => [
  'read(?:s|ing)?',
  'watch(?:ing)?',
  'film',
  'video',
  'e-?learning',
  'course',
  'module',
  'lesson',
  'article',
  'guide',
  'page',
  'sheet',
  'tutorial',
  'chapter',
])

/** Small groups, named in words. */
export const IN_SMALL_GROUPS = phrases('in-small-groups', () => [
  '(?:in|into|form|make) (?:your )?(?:pairs?|trios?|twos|threes|fours|small groups?|groups of|breakouts?)',
  '(?:your|their|the) (?:partner|neighbou?r|trio|pair|buddy|table)',
  'one[- ](?:to|on)[- ]one',
  'breakout rooms?',
  'beside you',
  'next to you',
])
