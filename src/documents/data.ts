import type { Plan } from '../plan/plan.ts'
import {
  type Audience,
  type DocumentName,
  type DocumentOptions,
  documents,
  viewOf,
} from './document.ts'
import type { Shape } from './template/shape.ts'

/** What a document says, for other tools. */
export interface DocumentData {
  /** Of this format: it grows when a field goes or means something else, not when one comes. */
  version: 1
  document: DocumentName
  audience: Audience
  language: string
  /** What the template of the document gets; docs/reference/templates/ has its fields. */
  view: unknown
}

/**
 * What the template of a document gets, as data: the fields of its shape and no others, so that
 * participants' data hold no more than their documents may say.
 */
export function dataOf(plan: Plan, name: DocumentName, options: DocumentOptions): DocumentData {
  const { audience, shape } = documents[name]
  return {
    version: 1,
    document: name,
    audience,
    language: plan.program.language,
    view: shaped(viewOf(plan, name, options), shape),
  }
}

function shaped(value: unknown, shape: Shape): unknown {
  if (value === undefined || typeof shape === 'string') return value
  if (shape.kind === 'list') return (value as unknown[]).map((item) => shaped(item, shape.item))
  if (shape.kind !== 'object') return value
  const fields = value as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(shape.fields).map(([field, of]) => [field, shaped(fields[field], of)]),
  )
}
