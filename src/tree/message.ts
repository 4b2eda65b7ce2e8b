import type { Inline, TreeNode } from './tree.ts'

/** A text to be sent as it is, in a chat, a channel or a mail: set apart, so that it can be copied. */
export interface Message {
  type: 'message'
  /** Stays the same whatever its words are: a part of the names of files. */
  id: string
  /** Where it goes, or what it is. */
  title: Inline
  /** Beside the title: when it goes. */
  aside?: Inline
  /** `do`: not sent but done, between those that are. */
  use: 'copy' | 'do'
  /** For formats that hold rows alone. */
  row?: Row
  /** For programs that post. */
  posting?: Posting
  children: TreeNode[]
}

/** The columns of a text in a table: what is told of it, once for each time, and what it is called. */
export interface Row {
  told: { label: string; value: string }[][]
  label: string
}

/** Where and when a text is posted. */
export interface Posting {
  place: string
  /** In words: "2 days after “A first look”". Absent: nobody has said when. */
  moment?: string
  /**
   * Once for each time that it is posted on a known day. `date`: YYYY-MM-DD; `time`: HH:MM, where it
   * is about a time of day; `at`: both as ISO 8601, in UTC where the time zone is known.
   */
  times: { date: string; time?: string; timezone?: string; at?: string }[]
  /** Some day is yet to be set. Else a text without times comes again and again. */
  isOpen: boolean
}
