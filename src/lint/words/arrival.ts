import { phrases } from '../reading/phrases.ts'

/** People arrive, and talk to whom they like. */
export const ARRIVAL = phrases('arrival', () => [
  'arriv(?:e|es|al|ing)',
  'coffee',
  'tea',
  'breakfast',
  'name tags',
  'register',
])
