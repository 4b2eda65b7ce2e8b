/** The rules of the lint and their pages, as a bundle of its own: made when their list is new. */
export { ruleIndex } from '../../src/lint/reports/rule-list.ts'
export { rulePage } from '../../src/lint/reports/rule-page.ts'
export { RULES } from '../../src/lint/rules.generated.ts'
