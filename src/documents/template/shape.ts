/**
 * What a template may name: the fields of a view, described once. From the description come the
 * view's type, the check of a template before it runs, and the way in which each text is read.
 */

/**
 * How a text is read. `plain`: as it stands, on one line. `phrase`: one line in which CommonMark's
 * marks within a line count (emphasis, code, links). `prose`: CommonMark with paragraphs and lists.
 */
export type TextKind = 'plain' | 'phrase' | 'prose'

export type Shape =
  | TextKind
  | 'number'
  | 'flag'
  | NameShape<string>
  | DataShape<unknown>
  | ListShape<Shape>
  | ObjectShape<Fields>

export type Fields = { readonly [field: string]: Shape }

/** One of a few fixed names that a block takes ("pairs", "flow"): to be handed on, not printed. */
export interface NameShape<Name extends string> {
  readonly kind: 'name'
  readonly is?: Name
}

/** A value that goes into a block as it is (a drawing, a bar): to be handed on, not printed. */
export interface DataShape<Value> {
  readonly kind: 'data'
  readonly is?: Value
}

export interface ListShape<Item extends Shape> {
  readonly kind: 'list'
  readonly item: Item
}

export interface ObjectShape<F extends Fields> {
  readonly kind: 'object'
  readonly fields: F
}

export const name = <Name extends string>(): NameShape<Name> => ({ kind: 'name' })
export const data = <Value>(): DataShape<Value> => ({ kind: 'data' })
export const list = <Item extends Shape>(item: Item): ListShape<Item> => ({ kind: 'list', item })
export const object = <F extends Fields>(fields: F): ObjectShape<F> => ({ kind: 'object', fields })

/**
 * The type of a view. Every field has to be given, so that none is forgotten; all but flags and
 * lists may be undefined, which a template sees as false.
 */
export type ViewOf<S> = S extends TextKind
  ? string | undefined
  : S extends 'number'
    ? number | undefined
    : S extends 'flag'
      ? boolean
      : S extends NameShape<infer Name>
        ? Name | undefined
        : S extends DataShape<infer Value>
          ? Value | undefined
          : S extends ListShape<infer Item>
            ? Given<Item>[]
            : S extends ObjectShape<infer F>
              ? { [K in keyof F]: ViewOf<F[K]> } | undefined
              : never

/** The type of a view that is there. */
export type Given<S> = NonNullable<ViewOf<S>>

/** Whether a shape is a text. */
export function isText(shape: Shape): shape is TextKind {
  return shape === 'plain' || shape === 'phrase' || shape === 'prose'
}
