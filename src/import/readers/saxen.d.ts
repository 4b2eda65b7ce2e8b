/** The part of `saxen` that we use; it ships no types. */
declare module 'saxen' {
  type Decode = (text: string) => string

  export class Parser {
    /** From the address of a namespace to the prefix that names then have. */
    ns(prefixes: Record<string, string>): this
    on(
      event: 'openTag',
      listener: (name: string, attributes: () => Record<string, unknown>, decode: Decode) => void,
    ): this
    on(event: 'closeTag', listener: (name: string) => void): this
    on(event: 'text', listener: (value: string, decode: Decode) => void): this
    on(event: 'cdata', listener: (value: string) => void): this
    on(event: 'error', listener: (error: Error) => void): this
    parse(text: string): this
  }
}
