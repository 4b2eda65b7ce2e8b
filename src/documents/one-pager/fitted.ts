import type { LabelKey, Words } from '../words.ts'
import { heightOf, PAGE } from './height.ts'
import type { OnePagerView } from './view.ts'

interface Way {
  /** What is said to be missing. */
  part: LabelKey
  /** The same with less on it; what it does not change had nothing to leave out. */
  without(view: OnePagerView): OnePagerView
}

const OUTCOMES = 3

/** What goes first when the page is full, in this order: the longest way to say the least first. */
const WAYS: readonly Way[] = [
  { part: 'glance.stages', without: (view) => ({ ...view, hasAims: false }) },
  {
    part: 'glance.outcomes',
    without: (view) => ({ ...view, outcomes: view.outcomes.slice(0, OUTCOMES) }),
  },
  { part: 'one-pager.takes', without: (view) => ({ ...view, takes: [] }) },
  { part: 'approval.records', without: (view) => ({ ...view, free: view.free.slice(0, 3) }) },
  { part: 'one-pager.happens', without: (view) => ({ ...view, sessions: [] }) },
  { part: 'one-pager.evaluated', without: (view) => ({ ...view, evaluation: [] }) },
  { part: 'glance.outcomes', without: (view) => ({ ...view, outcomes: [] }) },
  { part: 'one-pager.free', without: (view) => ({ ...view, free: [] }) },
  { part: 'one-pager.never', without: (view) => ({ ...view, offLimits: undefined }) },
  { part: 'approval.aim', without: (view) => ({ ...view, summary: undefined }) },
]

/**
 * As much as one page surely holds, on whatever paper, in whatever font an office program has; what is
 * left out is named at the foot. Nothing is cut in the middle.
 */
export function fitted(view: OnePagerView, words: Words): OnePagerView {
  const left: string[] = []
  let fitting = view
  // Of two columns the lower one counts only when the other has gone: it goes in the second round.
  for (const differs of [isLower, isOther])
    for (const { part, without } of WAYS) {
      if (heightOf(fitting) <= PAGE) break
      const less = without(fitting)
      if (!differs(less, fitting)) continue
      fitting = less
      left.push(words.text(part))
    }
  if (left.length === 0) return fitting
  const parts = words.row([...new Set(left)])
  return { ...fitting, dropped: words.text('one-pager.dropped', { parts }) }
}

const isLower = (less: OnePagerView, view: OnePagerView) => heightOf(less) < heightOf(view)

const isOther = (less: OnePagerView, view: OnePagerView) =>
  JSON.stringify(less) !== JSON.stringify(view)
