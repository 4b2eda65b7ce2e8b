import { phrases } from '../reading/phrases.ts'

export const INTENT = phrases('intent', () => [
  '(?:assum(?:e|es|ing)|presum(?:e|es|ing)|expect|believe in|trust in) (?:[^\\s.?!]+ ){0,4}?(?:good|best|positive|noble|benign) (?:faith|will|intent(?:ion)?s?|motives?)',
  '(?:assum(?:e|es|ing)|presum(?:e|es|ing)|trust|believe) (?:that )?(?:[^\\s.?!]+ ){1,2}?(?:mean(?:s)?|meant) (?:it )?well',
  '(?:assum(?:e|es|ing)|believe|expect|think) the best (?:of|in|about) [a-z]+',
  'give (?:\\w+ ){1,3}?the benefit of the doubt',
])

/** Some agreement says what happens when good intent did harm. */
export const IMPACT = phrases('impact', () => [
  'impact',
  'effects?',
  'lands?',
  'landed',
  'lands badly',
  'came across',
  'comes across',
  'come across',
  'hurts?',
  'ouch',
  'oops',
  'harm(?:s|ed|ful)?',
  'stings?',
  'felt',
  'feels',
  'apologi[sz]e(?:s)?',
  'repairs?',
  'accountab\\w+',
  'own (?:your|our|my|their|its) \\w+',
  'call(?:s|ing)? (?:it )?(?:in|out)',
  'say so',
  'consequences?',
])
