import type { Case } from '../../program/program.ts'
import { caseName } from '../case-name.ts'
import { changes, otherParts } from './changes.ts'
import type { Scene } from './scene.ts'

/** A case in a line: when, and what changes in words of ours, or what its author wrote. */
export interface CaseLine {
  /** "With an odd number of people". */
  when: string
  words: string | undefined
  text: string | undefined
}

/** What a case comes to, for documents that do not tell its steps: these say that there are others. */
export function caseLine(name: string, change: Case, { activity, setting }: Scene): CaseLine {
  const { words } = setting
  const when = caseName(name, words)
  switch (change.kind) {
    case 'text':
      return { when, words: undefined, text: change.text }
    case 'keep':
      return { when, words: words.text('cases.keep'), text: undefined }
    case 'cut':
      return { when, words: words.text('cases.cut'), text: undefined }
    case 'change': {
      const differs = [
        ...changes(activity.activity, change, setting),
        ...otherParts(change, words),
      ].join(words.text('clause'))
      return { when, words: words.opening(differs), text: undefined }
    }
  }
}
