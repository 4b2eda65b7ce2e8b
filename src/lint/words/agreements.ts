/** Words around agreements. English; the German ones only keep rules quiet that compare order. */
import { phrases } from '../reading/phrases.ts'

/** What people call their agreements. */
export const AGREEMENTS = phrases('agreements', () => [
  '(?:our|the|these|those|team|group|working|community|shared|learning|session|workshop) agreements?',
  'agreements? (?:from last|we made|for (?:today|this|the))',
  'agree on how we',
  "what we(?:'ve)? agreed",
  'ground rules',
  'house rules',
  'rules of (?:engagement|the (?:room|house|game|road))',
  '(?:group|team|working|community|discussion|our|these|shared) norms',
  "how we(?:'ll| will)? (?:work|be|learn|talk|treat|speak)(?: to| with)? (?:one another|each other|together)",
  'how we (?:want to|would like to) (?:work|be|learn|talk|treat|speak)',
  '(?:group|team|learning|class) (?:contract|charter)',
  'code of conduct',
  'vereinbarungen',
  'spielregeln',
])

/** An invitation to change agreements, or to say yes to them. */
export const INVITES = phrases('invites', () => [
  'add(?:s|ed|itions?)?',
  'missing',
  'change(?:s|d)?',
  'agree(?:s|d)?',
  'consents?',
  'live with',
  'vote(?:s)?',
  'thumbs?',
  'nods?',
  'hands?',
  'objections?',
  'objects?',
  'questions?',
  'suggest(?:s|ions?)?',
  'ask(?:s)?',
  'collect(?:s)?',
  'own words',
  'sign(?:s)?',
  'ergänz\\w*',
  'fehlt',
  'einverstanden',
])

/** Asks for facts that anybody would say on the first day. */
export const LIGHT = phrases('light', () => [
  '(?:first )?names?',
  'job title',
  'your role',
  'which (?:team|site|office|department|ward|branch|city|time zone)',
  'where (?:are you|do you) (?:join(?:ing)?|work|sit)',
  'joining from',
  '(?:one|a single) word',
  'weather report',
  'emoji',
  'how long have you (?:been|worked)',
  'first day',
])
