import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml'
import { Steps, Unsure } from './steps.ts'
import type { FieldNode, FieldsNode, ListNode, ScalarNode, ScalarStyle, Tree } from './tree.ts'

/**
 * The tree of a text that is written plainly, at a tenth of what `read` costs: the very tree that
 * `read` gives, which the tests hold against each other. Undefined where anything might be read in
 * another way: the text then has to be read exactly, and this says nothing about what is wrong.
 *
 * js-yaml says where each text stands. What stands between them is stepped over here, and must be just
 * the marks that belong there, blanks, and comments that mean nothing: so nothing is overlooked.
 */
export function quickTree(text: string): Tree | undefined {
  if (UNUSUAL.test(text)) return undefined
  try {
    return new Walk(text, parseEvents(text, { maxDepth: MAX_DEPTH })).whole()
  } catch {
    // Thrown by js-yaml where it can't read on, and by us where we are unsure: nothing is left undone.
    return undefined
  }
}

/** Tabs, carriage returns, and what opens or ends a document. */
const UNUSUAL = /[\t\r]|^(?:---|\.\.\.|%)/m

/** Nodes inside one another, as js-yaml counts them: far fewer than the exact reader goes along with. */
const MAX_DEPTH = 60

/** The exact reader refuses keys that are a little longer. */
const LONGEST_KEY = 1000

const STYLES: Record<ScalarEvent['style'], Exclude<ScalarStyle, 'empty'>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
}

/** Of a text on the lines below. Blank lines at its end that count, or a comment here, are unusual. */
const BLOCK_MARK = /^[|>]-? *\n$/

/** A backslash before a letter of which the two readers need not make the same. */
const RARE_ESCAPE = /\\[^"\\/nt]/

class Walk {
  readonly #steps: Steps
  #next = 0

  constructor(
    readonly text: string,
    readonly events: readonly Event[],
  ) {
    this.#steps = new Steps(text)
  }

  /** The one document of the text, which must be made of fields. */
  whole(): Tree {
    if (this.#take().type !== EVENT_ID.DOCUMENT) throw new Unsure()
    const tree = this.#node(false)
    this.#steps.gap()
    const isWhole = this.#closes() && this.#next === this.events.length && this.#steps.isAtEnd
    if (!isWhole || tree.kind !== 'fields') throw new Unsure()
    return tree
  }

  #take(): Event {
    const event = this.events[this.#next++]
    if (!event) throw new Unsure()
    return event
  }

  /** Whether the collection that is open ends here. */
  #closes(): boolean {
    const isEnd = this.events[this.#next]?.type === EVENT_ID.POP
    if (isEnd) this.#next++
    return isEnd
  }

  /** A value; and outside of brackets, a comment behind the mark before it and one behind itself. */
  #node(inFlow: boolean): Tree {
    const steps = this.#steps
    const comment = !inFlow && steps.comment()
    const event = this.#take()
    if (event.type === EVENT_ID.SCALAR) {
      const isEmpty = event.valueStart === -1
      if (isEmpty && (inFlow || comment)) throw new Unsure()
      const scalar = isEmpty ? this.#empty(event) : this.#scalar(event)
      return { ...scalar, commented: !inFlow && steps.comment() }
    }
    if (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE) throw new Unsure()
    const node = event.type === EVENT_ID.MAPPING ? this.#fields(event) : this.#list(event)
    if (!inFlow) steps.comment()
    return node
  }

  #fields(event: MappingEvent): FieldsNode {
    const { flow, column } = this.#opened(event)
    const fields: FieldNode[] = []
    if (flow) this.#steps.mark('{')
    while (!this.#closes()) {
      this.#toNext(fields.length, flow, column)
      const key = this.#key()
      this.#steps.mark(':')
      fields.push({ key, value: this.#node(flow) })
    }
    if (flow) this.#steps.mark('}')
    const end = this.#endOf(flow, fields.at(-1)?.value)
    return { kind: 'fields', flow, fields, start: event.start, end }
  }

  #list(event: SequenceEvent): ListNode {
    const { flow, column } = this.#opened(event)
    const items: Tree[] = []
    const dashes: number[] = []
    if (flow) this.#steps.mark('[')
    while (!this.#closes()) {
      this.#toNext(items.length, flow, column)
      if (!flow) dashes.push(this.#steps.mark('-'))
      items.push(this.#node(flow))
    }
    if (flow) this.#steps.mark(']')
    const end = this.#endOf(flow, items.at(-1))
    return { kind: 'list', flow, items, dashes, start: event.start, end }
  }

  #opened(event: MappingEvent | SequenceEvent): { flow: boolean; column: number } {
    refuseMarks(event)
    this.#steps.gap()
    if (this.#steps.at !== event.start) throw new Unsure()
    return { flow: event.style === COLLECTION_STYLE.FLOW, column: this.#steps.column }
  }

  /** To the next field or item: in brackets behind a comma, else in the column of the first. */
  #toNext(count: number, flow: boolean, column: number): void {
    if (flow && count > 0) this.#steps.mark(',')
    this.#steps.gap()
    if (!flow && this.#steps.column !== column) throw new Unsure()
  }

  #endOf(flow: boolean, last: Tree | null | undefined): number {
    return flow || !last ? this.#steps.at : last.end
  }

  /** A key, on one line with its colon. It is a text, whatever it looks like. */
  #key(): ScalarNode {
    const event = this.#take()
    if (event.type !== EVENT_ID.SCALAR || event.valueStart === -1) throw new Unsure()
    const key = this.#scalar(event)
    const written = this.text.slice(key.start, key.end)
    this.#steps.spaces()
    const isFine = this.#steps.sees(':') && !written.includes('\n') && written.length < LONGEST_KEY
    if (!isFine || /^[|>]/.test(written)) throw new Unsure()
    return { ...key, value: getScalarValue(this.text, event) }
  }

  #scalar(event: ScalarEvent): ScalarNode {
    refuseMarks(event)
    this.#steps.gap()
    const style = STYLES[event.style]
    const start = this.#steps.at
    const before = this.text.slice(start, event.valueStart)
    const text = getScalarValue(this.text, event)
    const node = { kind: 'scalar', style, value: text, commented: false, start } as const
    if (style === 'plain') {
      if (before !== '') throw new Unsure()
      this.#steps.jump(event.valueEnd, 2)
      return { ...node, value: plainValue(text), end: event.valueEnd }
    }
    if (style === 'double' || style === 'single') {
      const end = event.valueEnd + 1
      const isRare = style === 'double' && RARE_ESCAPE.test(this.text.slice(start, end))
      if (before.length !== 1 || isRare) throw new Unsure()
      this.#steps.jump(end)
      return { ...node, end }
    }
    if (!BLOCK_MARK.test(before)) throw new Unsure()
    this.#steps.jump(event.valueStart, 3)
    const end = start + this.text.slice(start, event.valueEnd).trimEnd().length
    this.#steps.jump(event.valueEnd, 2 + event.valueEnd - end)
    return { ...node, end }
  }

  /** Where nothing is written: behind the blanks that follow the colon or dash. */
  #empty(event: ScalarEvent): ScalarNode {
    refuseMarks(event)
    this.#steps.spaces()
    // A comment that comes next may belong to it.
    if (this.#steps.isBeforeComment) throw new Unsure()
    const { at } = this.#steps
    return { kind: 'scalar', style: 'empty', value: null, commented: false, start: at, end: at }
  }
}

/** Names for what is repeated, and kinds. */
function refuseMarks({ anchorStart, tagStart }: { anchorStart: number; tagStart: number }): void {
  if (anchorStart !== -1 || tagStart !== -1) throw new Unsure()
}

/** What a plain text means: YAML 1.2, core schema. Numbers that are written in a rare way are unsure. */
function plainValue(text: string): unknown {
  if (!/^[-+.~\dntfNTF]/.test(text)) return text
  if (/^(?:~|null|Null|NULL)$/.test(text)) return null
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  if (/^[-+]?(?:\d+|\.\d+|\d+\.\d*)$/.test(text)) return Number(text)
  if (/^[-+]?(?:0[xo]|\.(?:inf|nan)|[\d.]+e)/i.test(text)) throw new Unsure()
  return text
}
