/**
 * What the approach asks of every program, in the order in which it is told. Each rule looks after
 * one of these, and a report begins with how many of them are met.
 *
 * Source: "How Slack promotes social learning at work",
 * https://blog.udemy.com/how-slack-promotes-social-learning-at-work/
 */
export const DEMANDS = {
  agreements: 'Agreements come before sharing',
  feedback: 'Feedback is taught before it is practised',
  spaces: 'Every space is looked after',
  purpose: 'Every prompt has a purpose',
  parameters: 'Every prompt is kept on track',
  boundaries: 'Nothing is too personal',
  threat: 'Nobody is put on the spot',
  voices: "Everyone's voice is heard",
  connection: 'People meet many others',
  continuity: 'Trust is built in person and carried on',
  help: 'People help one another with what they share',
  growth: 'People take something along',
} as const

export type Demand = keyof typeof DEMANDS

const ORDER = Object.keys(DEMANDS) as Demand[]

/** From 1, as the demands are told. */
export function numberOf(demand: Demand): number {
  return ORDER.indexOf(demand) + 1
}
