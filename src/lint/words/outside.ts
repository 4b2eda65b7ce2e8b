import { phrases } from '../reading/phrases.ts'

/** Those outside the group to whom a rule may send somebody without naming a contact. */
export const OUTSIDE = phrases('outside', () => [
  'betriebsrat|counsell?ors?|duty manager|eap|emergency (?:line|number|services)|employee assistance',
  'help ?lines?|hotline|hr|human resources|occupational health|ombuds\\w*|people (?:partner|team)',
  'personalrat|safeguarding(?: \\w+)?|security|vertrauensperson|works council',
])
