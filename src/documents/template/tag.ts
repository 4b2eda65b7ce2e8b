/**
 * The parts of speech of a template: what a block or a part takes, and what may stand inside it.
 * A table of them (`blocks.ts`) is all that the engine and the check of a template know.
 */

/**
 * What an argument may be. `line`: a text, as nodes. `words`: a text, as characters. `data`: a value
 * of the view that goes in as it is. A list: one of these names, written out or from the view.
 */
export type ArgumentKind = 'line' | 'words' | 'number' | 'flag' | 'data' | readonly string[]

export interface Argument {
  kind: ArgumentKind
  /** Without it the block has no meaning; an empty text counts as missing. */
  required: boolean
  /** What it is when it is not given. */
  otherwise?: unknown
}

export interface Tag {
  takes: Readonly<Record<string, Argument>>
  /** The field that gets the blocks inside. `itself`: they are all there is. */
  blocks?: string
  /** The field that gets the line inside. `itself`: it is all there is. */
  line?: string
  /** Which parts may stand inside, and the field that gets each. */
  parts?: Readonly<Record<string, { field: string; how: Times }>>
}

/** How often a part may stand in a block. */
export type Times = 'any' | 'once' | 'at most once'

export const need = (kind: ArgumentKind): Argument => ({ kind, required: true })
export const may = (kind: ArgumentKind): Argument => ({ kind, required: false })
export const or = (kind: ArgumentKind, otherwise: unknown): Argument => ({
  kind,
  required: false,
  otherwise,
})

/** Whether a tag is written `{{name …}}` rather than `{{#name …}} … {{/name}}`. */
export function standsAlone(tag: Tag): boolean {
  return !tag.blocks && !tag.line && !tag.parts
}
