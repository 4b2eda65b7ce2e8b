import type { Code } from './codes.ts'
import type { Inline, MeetingsDrawing, SymbolName, TimeBar, TreeNode } from './tree.ts'

/** What a slide is for: writers give each its look. All of them show whatever a slide holds. */
export type SlideLayout =
  /** The deck's first: on the colour of the brand, with the drawing. */
  | 'title'
  /** A session begins: on the colour of the brand. */
  | 'section'
  /** The session as a bar, and its activities as items with their times. */
  | 'agenda'
  /** Numbered items, and a question at the foot. */
  | 'agreements'
  /** One question, as large as it goes; its limits at the foot. */
  | 'prompt'
  /** Four places, always in this order: outcome, method, what to report back, support. */
  | 'breakout'
  /** How long, and when to be back: on the colour of the brand. */
  | 'break'
  /** The first question large, the others as items. */
  | 'debrief'
  /** A headline over items: what to do, what happens next. */
  | 'list'
  /** A headline, and words under it. */
  | 'statement'

/**
 * One slide, 960 × 540 points (`slide-page.ts`): one idea, whose title says it. What does not fit
 * was split before (`documents/deck.ts`), so writers set each as it is.
 */
export interface Slide {
  type: 'slide'
  layout: SlideLayout
  /** From 1, in the order of showing. */
  number: number
  /** The title in plain words, unique in the deck: for outlines, bookmarks and screen readers. */
  name: string
  /** 0: title and items in the layout's largest size; 1 and 2: in the sizes below it. */
  step: 0 | 1 | 2
  /** Ids of the activity that it belongs to, so that other documents can name its number. */
  about?: { session: string; activity: string; start: number }
  /** Small, over the title: what the slide belongs to. */
  kicker?: Inline
  /** A sentence; a split slide's ends in "(2 of 3)". */
  title: Inline
  /** At the end of the title's line: "21 min". */
  aside?: Inline
  /** Of `title`: who meets whom. */
  drawing?: MeetingsDrawing
  /** Of `agenda`: the session. Its items say the same in words. */
  bar?: TimeBar['pieces']
  /** Sentences under the title. */
  children: TreeNode[]
  /** `aside`: a clock time, how long it takes. */
  items: { text: Inline; aside?: Inline }[]
  /** The number of the first item, where the items before it stand on slides before this one. */
  from?: number
  /** Of `breakout`. `bar`: minutes of each role, with the role in the label. */
  places: { label: Inline; lines: Inline[]; bar?: TimeBar['pieces'] }[]
  /**
   * Of `break`: how long, and the words before the clock time ("Back at"). On paper a line stands
   * for the time; a browser works it out when the break starts.
   */
  pause?: { minutes: number; back: Inline }
  /** At the end of the lower edge: a link that people open on their telephones. */
  code?: Code
  /** At the foot, each symbol with its words. `end`: at the end of the line (the right to pass). */
  chips: { symbol: SymbolName; text: Inline; end: boolean }[]
  /** What the speaker says and does; always empty in a deck for participants. */
  notes: TreeNode[]
}
