import { phrases } from '../reading/phrases.ts'

/** Those whom one works for, and the work with them. */
export const CASES = phrases('cases', () => [
  '(?:in )?(?:a|your|our|the|this|one|each) cases?',
  'cases?',
  'patients?',
  'residents?',
  'clients?',
  'service users?',
  'customers?',
  'guests?',
  'callers?',
  'pupils?',
  'students?',
  'learners?',
  'families',
  'relatives',
  'households?',
  'tenants?',
  'the bereaved',
  'visits?',
  'wards?',
  'procedures?',
  'handovers?',
])

/** The one who is asked. */
export const SELVES = phrases('selves', () => [
  'yourself',
  'yourselves',
  'your own (?!words|practice|cases?|patients?|clients?|team|work|ward|shift)\\w+',
  'in your (?:own )?(?:life|family|past)',
  'your (?:family|mother|father|parents?|partner|husband|wife|child(?:ren)?|illness|diagnosis|health|grief|body)',
  'you (?:personally|as a person)',
])
