/* Made from the files in src/lint/rules/ by `npm run generate`. */
import type { Rule } from './rule.ts'
import agreementsMissing from './rules/agreements-missing.ts'
import onePersonForBoth from './rules/one-person-for-both.ts'
import personInTwoSpaces from './rules/person-in-two-spaces.ts'
import spaceWithoutFacilitator from './rules/space-without-facilitator.ts'
import spaceWithoutModerator from './rules/space-without-moderator.ts'

export const RULES: readonly Rule[] = [
  agreementsMissing,
  onePersonForBoth,
  personInTwoSpaces,
  spaceWithoutFacilitator,
  spaceWithoutModerator,
]
