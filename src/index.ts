/**
 * The public API: what the command line itself calls, and no more. Everything is pure; files are
 * handed in. A program goes through `loadProgram`, `planProgram` and `buildDocument`, and a writer
 * turns the tree into text. `checkFile` says what is wrong with any file of ours. `lintPlan` holds a
 * plan against the rules, `settle` takes out what comments silence, and `gather` says the rest as people
 * read it.
 *
 * @example
 * import { readFileSync } from 'node:fs'
 * import { buildDocument, decode, loadProgram, markdown, planProgram } from 'social-learn'
 *
 * const files = { read: (path) => decode(readFileSync(path), path) }
 * const { program, diagnostics } = loadProgram('feedback-foundations.yaml', files)
 * if (program) console.log(markdown(buildDocument(planProgram(program), 'guide', { detail: 'script' })))
 *
 * @packageDocumentation
 */
export type { DepthEstimate, DepthOptions } from './depth/estimate.ts'
export { estimateDepth } from './depth/estimate.ts'
export type { Annotation, Diagnostic, Severity } from './diagnostics/diagnostic.ts'
export { inOrder } from './diagnostics/diagnostic.ts'
export type { Place, Position } from './diagnostics/place.ts'
export { SourceText } from './diagnostics/place.ts'
export { jsonReport } from './diagnostics/reporters/json.ts'
export { textReport } from './diagnostics/reporters/text.ts'
export { checkTemplates } from './documents/check-templates.ts'
export type { Audience, DocumentName, DocumentOptions } from './documents/document.ts'
export { build as buildDocument } from './documents/document.ts'
export { TemplateError } from './documents/template/problems.ts'
export type { LintDiagnostic } from './lint/findings/found.ts'
export { gather } from './lint/findings/gather.ts'
export { type Settled, settle } from './lint/findings/settle.ts'
export { type Linted, lintPlan } from './lint/lint.ts'
export { RULES } from './lint/rules.generated.ts'
export type { LintSettings, Settings } from './lint/settings.ts'
export type { ActivityPlan, Plan, SessionPlan } from './plan/plan.ts'
export { planProgram } from './plan/plan-program.ts'
export type { WhatIf } from './plan/setting/what-if.ts'
export { checkFile } from './program/check.ts'
export type { Files } from './program/load.ts'
export { loadProgram } from './program/load.ts'
export type { Activity, Program, Prompt, Session, Space, Step } from './program/program.ts'
export { decode } from './source/decode.ts'
export type { DocumentTree } from './tree/tree.ts'
export { html } from './writers/html/html.ts'
export { markdown } from './writers/markdown/markdown.ts'
