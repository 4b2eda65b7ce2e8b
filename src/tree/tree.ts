/**
 * The document tree: mdast with a small vocabulary of our own blocks. Documents make it, writers
 * turn it into bytes. A writer has one function for each block; adding a block here makes every
 * writer's table of functions incomplete, and the compiler says so.
 */
import type { BlockContent, Heading, List, Paragraph, PhrasingContent, Table } from 'mdast'
import type { Cards, Ladder } from './cards.ts'
import type { Codes } from './codes.ts'
import type { CopyWords } from './copy-words.ts'
import type { DeckWords } from './deck-words.ts'
import type { Message } from './message.ts'
import type { RunOfShow } from './run-of-show.ts'
import type { Slide } from './slide.ts'
import type { SymbolName } from './symbol-name.ts'
import type { TimeBar } from './time-bar.ts'

export type { Card, Cards, CardsPerPage, Ladder } from './cards.ts'
export type { Code, Codes } from './codes.ts'
export type { Message, Posting, Row } from './message.ts'
export type { OwnerTone, RunOfShow } from './run-of-show.ts'
export type { Slide, SlideLayout } from './slide.ts'
export type { SymbolName } from './symbol-name.ts'
export type { BarKind, TimeBar, TimeCurve } from './time-bar.ts'

export interface DocumentTree {
  meta: DocumentMeta
  children: TreeNode[]
}

export interface DocumentMeta {
  title: string
  /** `pages`: read as pages of text. `slides`: a deck; its children are slides. */
  form: 'pages' | 'slides'
  /** BCP 47. */
  language: string
  direction: 'ltr' | 'rtl'
  /** What kind of document: "Facilitator guide". */
  kind: string
  /** Start of the running foot: "Feedback Foundations · Dublin, spring 2027 · version 1.2". */
  footer: string
  /** Printed in red behind the footer: "Facilitators only". Absent for participants. */
  audience?: string
  authors: string[]
  /** `roomy`: people write on it by hand. `dense`: it is read at a desk, on few pages. */
  density?: 'roomy' | 'dense'
  /** Pages that are wider than high, and smaller type: for wide tables. */
  landscape?: true
  /**
   * What the paper is for. `folded`: two pages side by side, with a fold between them. `cards`: it is
   * cut, and has no foot. `poster`: it hangs on a wall.
   */
  sheet?: 'folded' | 'cards' | 'poster'
  /** YYYY-MM-DD for the file's metadata; never the time of rendering. */
  date?: string
  /** Words that writers need themselves, translated. */
  words: {
    page: string
    of: string
    contents: string
    continued: string
    notFilledIn: string
    copy: CopyWords
    deck: DeckWords
  }
  /** What the language sets around words said aloud: what is marked `spoken` comes without them. */
  quotes: { open: string; close: string }
}

/** Text of one line: what stands in a cell, a fact, a title. */
export type Inline = PhrasingContent[]

/** A block, or anything that mdast allows between blocks. */
export type TreeNode = Block | Paragraph | Heading | List | Table | BlockContent

export type Block =
  | Cover
  | Section
  | Lead
  | Columns
  | Facts
  | TimeBar
  | Legend
  | SymbolKey
  | Contents
  | CheckList
  | Grid
  | Agreements
  | Callout
  | Panel
  | Agenda
  | RunOfShow
  | Figures
  | ActivityBlock
  | StepBlock
  | PromptBlock
  | Meetings
  | Ruled
  | WritingLines
  | Band
  | FillIn
  | Schedule
  | Scale
  | Codes
  | Message
  | Ladder
  | Cards
  | Slide

export type BlockType = Block['type']

export interface Cover {
  type: 'cover'
  kicker: Inline
  title: Inline
  summary: Inline
  organisation?: Inline
  /** Who meets whom, computed: people on a circle, pairs by round. Absent: no drawing. */
  drawing?: MeetingsDrawing
  facts: Fact[]
  /** Small, under the facts. With a drawing, the first explains it. */
  captions: Inline[]
}

/** `people` dots on a circle; `rounds` of pairs of indexes from 0; round 1 is drawn bright. */
export interface MeetingsDrawing {
  people: number
  rounds: [number, number][][]
}

export interface Fact {
  label: Inline
  value: Inline
}

/**
 * A part of the document with a heading. In print `new` starts a page; `turn` does, unless next to
 * nothing stands on the one before; `kept` stands on one page, with the start of what follows it.
 */
export interface Section {
  type: 'section'
  level: 1 | 2 | 3
  title: Inline
  /** Small, on the line of the title where there is room: behind it, and at the line's end. */
  beside?: Inline
  aside?: Inline
  page: 'new' | 'turn' | 'flow' | 'kept'
  /** It tells of something that goes into a calendar, under its title, with its text. */
  event?: CalendarEvent
  children: TreeNode[]
}

/** What calendars know of an event besides its title and its text. */
export interface CalendarEvent {
  /** Stays the same whatever else changes, so that a calendar replaces what it has. In ASCII. */
  uid: string
  /** How often it has changed. */
  revision: number
  /**
   * ISO 8601 in whole seconds: in UTC with a Z at its end, else by the clock of whoever reads it.
   * Absent: nobody has set a date.
   */
  time?: { start: string; end: string }
  place?: string
  /** An address on the web. */
  link?: string
  /** How many seconds before the start, and what is said then. */
  reminders: { before: number; text: string }[]
}

/** A paragraph in the size of a lead, with a note at the line's end. */
export interface Lead {
  type: 'lead'
  text: Inline
  aside?: Inline
}

/**
 * Side by side where there is room, one below the other where there is not. `sequence`: each column
 * goes on where the one before it ends, as in a newspaper.
 */
export interface Columns {
  type: 'columns'
  sequence: boolean
  columns: TreeNode[][]
}

export interface Facts {
  type: 'facts'
  facts: Fact[]
}

/** How to read the document: symbols, their words and what they mean. */
export interface Legend {
  type: 'legend'
  entries: { symbol: SymbolName; label: Inline; text: Inline }[]
}

/** Symbol and words in one line that wraps by whole pairs: "20 min", "Pairs, 5 rounds". */
export interface SymbolKey {
  type: 'symbol-key'
  entries: { symbol: SymbolName; text: Inline }[]
}

/** A table of contents of the document's sections and activities; writers fill it. */
export interface Contents {
  type: 'contents'
}

export interface CheckList {
  type: 'check-list'
  items: { text: Inline; aside?: Inline }[]
}

/** A table with a repeated head. Rows never break. One of a single cell is the heading of others. */
export interface Grid {
  type: 'grid'
  columns: { label: Inline; align: 'start' | 'end'; width: 'auto' | 'wide'; strong: boolean }[]
  rows: Inline[][]
  /** Words of a spoken column are set as speech. Index of the column, if any. */
  spoken?: number
}

export interface Agreements {
  type: 'agreements'
  entries: { text: Inline; why?: Inline }[]
  /** Label of an empty line for the group's own. */
  own?: Inline
}

/** `warning`: a thing to do at once (red triangle). `note`: set apart, without alarm. */
export interface Callout {
  type: 'callout'
  tone: 'warning' | 'note'
  title?: Inline
  children: TreeNode[]
}

/** The tinted panel of the limits: depth and what goes with it. */
export interface Panel {
  type: 'panel'
  title: Inline
  depth?: DepthMark
  children: TreeNode[]
}

/** `level` of 5, within a `limit`; always printed with its words. */
export interface DepthMark {
  level: number
  limit: number
  words: string
}

export interface Agenda {
  type: 'agenda'
  labels: {
    start: string
    minutes: string
    activity: string
    together: string
    depth: string
    needs: string
  }
  rows: {
    start: string
    minutes: string
    number?: string
    title: Inline
    purpose?: Inline
    symbol?: SymbolName
    together?: Inline
    depth?: DepthMark
    needs?: Inline
  }[]
  end: { start: string; title: Inline }
}

/** A few large figures side by side. */
export interface Figures {
  type: 'figures'
  entries: { label: Inline; value?: Inline; text: Inline }[]
}

/** One activity: bar with its place in the session, number, title, purpose, facts, then its content. */
export interface ActivityBlock {
  type: 'activity'
  number?: string
  title: Inline
  purpose?: Inline
  /** Printed at the top of a page that the activity runs on to. */
  continued: { title: Inline; time: string }
  bar?: { pieces: TimeBar['pieces']; now: number }
  facts: { symbol: SymbolName; text: Inline }[]
  /** `spread`: starts on a new page, unless half of one is left; `flow`: follows what came before. */
  page: 'flow' | 'spread'
  /** Heading level of the title. */
  level: 1 | 2 | 3
  children: TreeNode[]
}

/** Symbol and label at the side, text beside it. `spoken`: words to say aloud, set in quotes. */
export interface StepBlock {
  type: 'step'
  verb: SymbolName
  label: Inline
  /** Under the label: "5 min", "5 × 3 min", "Aoife". */
  aside: Inline[]
  spoken: boolean
  children: TreeNode[]
}

export interface PromptBlock {
  type: 'prompt'
  question: Inline
  purpose?: Inline
  /** Label "Each", "Keep to", "Bring it back", "Pass": symbol, word and value, in reading order. */
  fields: { symbol: SymbolName; label: Inline; value: Inline; spoken: boolean }[]
  depth?: DepthMark & { label: string }
  example?: { label: Inline; text: Inline }
}

/** Who meets whom: a drawing (of pairs only) beside a table by rounds, and what it comes to. */
export interface Meetings {
  type: 'meetings'
  title: Inline
  drawing?: MeetingsDrawing
  /** First cell of a row is its head. */
  columns: Inline[]
  rows: Inline[][]
  caption: Inline
}

/** Closes an activity: debrief, transition, if short, if it goes wrong: a rule above, label at the side. */
export interface Ruled {
  type: 'ruled'
  symbol: SymbolName
  label: Inline
  aside: Inline[]
  tone: 'plain' | 'warning'
  spoken: boolean
  children: TreeNode[]
}

/**
 * `lines` 0: as many as fit on what is left of the page, none below two. `spare`: left out where they
 * would open a page.
 */
export interface WritingLines {
  type: 'writing-lines'
  label?: Inline
  lines: number
  spare?: boolean
}

/** The cover in small, over what follows on the same page. Holds the document's title. */
export interface Band {
  type: 'band'
  kicker: Inline
  title: Inline
  /** Under the title: when, where, with whom. */
  lines: Inline[]
  drawing?: MeetingsDrawing
}

/** A label with a line behind it to write on: "This copy belongs to …". */
export interface FillIn {
  type: 'fill-in'
  label: Inline
  note?: Inline
}

/** When what begins, as far as everybody needs it: clock, symbol and title, in two columns. */
export interface Schedule {
  type: 'schedule'
  entries: { start: string; symbol?: SymbolName; title: Inline; aside?: Inline }[]
}

/** A question that is answered by marking one of a few points: "1" to "5". */
export interface Scale {
  type: 'scale'
  question: Inline
  points: string[]
}
