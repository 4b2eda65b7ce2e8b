import { idFrom } from '../../program/ids.ts'
import { shown } from '../../source/quote.ts'
import type { Item } from '../rows/item.ts'
import type { Words } from '../words/spoken.ts'
import type { Remark } from './notebook.ts'
import { Spaces } from './places.ts'
import { Team } from './team.ts'

/** What all parts of a program share while it is drafted: its people, places, parts, and what to tell. */
export class Drafting {
  readonly team = new Team()
  readonly spaces = new Spaces()
  readonly stages = new Map<string, string>()
  readonly remarks: Remark[] = []

  constructor(readonly words: Words) {}

  remark(about: Remark['about'], at: string, text: string): void {
    this.remarks.push({ about, at, text })
  }

  /** Tells that a text of an activity went to its notes. */
  kept({ at, title }: Item, text: string, heading: string): void {
    this.remark(
      'kept',
      at,
      `${heading}: "${shown(text)}" is in the notes of "${shown(title || this.words.untitled)}".`,
    )
  }

  /** The id of a part of the day, by its heading. */
  stageOf(title: string): string {
    const id = idFrom(title) || 'part'
    this.stages.set(id, title)
    return id
  }
}
