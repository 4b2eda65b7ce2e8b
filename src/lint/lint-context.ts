import type { DepthEstimate } from '../depth/estimate.ts'
import type { Plan } from '../plan/plan.ts'
import type { Program } from '../program/program.ts'
import type { Options, Values } from './rule.ts'
import type { Subjects } from './subjects/subjects.ts'

/** What a rule is given beside the thing that it looks at. */
export interface Lint<O extends Options = Options> {
  program: Program
  plan: Plan
  subjects: Subjects
  /** A cohort is about to begin: what is not filled in by now will be missing. */
  forDelivery: boolean
  /** How personal a text is; null where nobody can say: it is empty. Worked out once a text. */
  estimate(text: string): DepthEstimate | null
  /** The rule's own, as the config sets them. */
  options: Values<O>
}
