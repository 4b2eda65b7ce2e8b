/* Made from the files in src/lint/rules/ by `npm run generate`. */
import type { Rule } from './rule.ts'
import agreementsMissing from './rules/agreements-missing.ts'

export const RULES: readonly Rule[] = [
  agreementsMissing,
]
