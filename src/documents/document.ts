import type { Plan } from '../plan/plan.ts'
import type { DocumentTree } from '../tree/tree.ts'
import { guide } from './guide.ts'
import type { Shape } from './template/shape.ts'

export type Audience = 'team' | 'participants' | 'approval'

export interface DocumentOptions {
  /** Id of the only session to tell of, or the id that several were repeated from. */
  session?: string
  /** `outline`: a pocket agenda; `plan`: without spoken lines; `script`: everything. */
  detail: 'outline' | 'plan' | 'script'
  /** The user's own templates by name; one replaces the built-in template of the same name. */
  templates?: ReadonlyMap<string, string>
}

/** One kind of document: for whom it is, in which formats it makes sense, and what it shows. */
export interface Document {
  /** Also that of its template. */
  name: string
  audience: Audience
  formats: readonly string[]
  /** What its template may name. */
  shape: Shape
  /** What its template gets: the fields of `shape`. */
  view(plan: Plan, options: DocumentOptions): unknown
  /** Throws `TemplateError` when a template is wrong. */
  build(plan: Plan, options: DocumentOptions): DocumentTree
}

/** All documents, by name. */
export const documents = { guide } as const satisfies Record<string, Document>

export type DocumentName = keyof typeof documents

/** Makes a document of a plan. Pure: the same plan and options give the same tree. */
export function build(plan: Plan, name: DocumentName, options: DocumentOptions): DocumentTree {
  return documents[name].build(plan, options)
}
