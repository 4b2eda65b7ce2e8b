/** What is personal or private, as the guideline beside the labelled prompts has it; in plain words. */
export const TOPIC_WORDS = {
  health: 'health',
  'mental-health': 'mental health',
  disability: 'disability',
  family: 'family',
  relationships: 'relationships',
  pregnancy: 'pregnancy and family planning',
  bereavement: 'bereavement',
  trauma: 'trauma',
  'body-appearance': 'body and looks',
  sexuality: 'sexuality',
  'gender-identity': 'gender identity',
  faith: 'faith',
  politics: 'politics',
  'money-pay': 'money and pay',
  substances: 'alcohol, drugs and addiction',
  'crime-legal': 'crime and the law',
  'immigration-origin': 'origin and immigration',
  ethnicity: 'ethnicity',
  age: 'age',
  union: 'union membership',
  secrets: 'secrets',
  'shame-failure': 'shame and failure',
  'third-party': 'somebody else',
} as const

export type Topic = keyof typeof TOPIC_WORDS

/** What answering could cost at work, in plain words. */
export const STAKES_WORDS = {
  'own-manager': "one's own manager",
  pay: 'pay',
  rating: 'rating and promotion',
  'job-plans': 'plans to stay or leave',
  misconduct: 'rules that were broken',
  overtime: 'working hours',
  redundancy: 'redundancies',
  'somebody-present': 'somebody present',
} as const

export type StakesKind = keyof typeof STAKES_WORDS
